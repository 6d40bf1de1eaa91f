import { random } from "../rules/books.mjs";

/** Activity logs and tables of the benchmark: made from a seed, the same on every machine. */

const words =
  "children online protection national strategy awareness campaign parents teachers guidance industry safety reporting helpline training workshop ministry regulator digital skills school region report measures".split(
    " ",
  );
const countries = "AG AL BD BR BT CM CR DO EG ET FJ GE GH HN IE JM KE KH KZ LA LS MD MW NP PE PH RO RW SA SN TG TN TZ UG UZ VN VU WS ZA ZM".split(" ");
const ofOneLog = 250;

const sentence = (r, least, most) => {
  const text = Array.from({ length: least + r.below(most - least + 1) }, () => r.pick(words)).join(" ");
  return text[0].toUpperCase() + text.slice(1);
};

/** Some days of one month; most lie between the conferences of 2014 and 2017. */
function days(r) {
  const month = `${2013 + r.below(5)}-${String(1 + r.below(12)).padStart(2, "0")}`;
  const first = 1 + r.below(24);
  const two = (day) => String(day).padStart(2, "0");
  return { start: `${month}-${two(first)}`, end: `${month}-${two(first + r.below(4))}` };
}

const activity = (r, index) => ({
  id: `A${index + 1}`,
  title: sentence(r, 4, 12),
  type: r.pick(["meeting", "campaign", "workshop", "training", "conference", "research"]),
  date: days(r),
  status: r.pick(["held", "held", "held", "announced"]),
  scope: r.pick(["national", "regional", "global"]),
  country: r.pick(countries),
  place: sentence(r, 1, 2),
  leads: [{ name: sentence(r, 2, 6), role: "lead" }],
  ituRole: r.pick(["organizer", "support", "participant", "none-seen"]),
  participants: [
    {
      value: r.below(5000),
      kind: r.pick(["attended", "reached", "completed", "target"]),
      unit: r.pick(["persons", "children", "teachers"]),
      qualifier: "about",
      statedAs: sentence(r, 2, 5),
      sources: ["s1"],
    },
  ],
  serves: [{ clause: `res67-2014/instructs/${1 + r.below(8)}`, attributedBy: r.pick(["reporter", "compiler"]), note: sentence(r, 5, 10) }],
  confidence: "medium",
  sources: r.some(["s1", "s2", "s3"], 1, 2),
  notes: [sentence(r, 8, 25)],
});

/** So many activities, in logs as offices keep them. */
export function logs(activities) {
  const r = random(activities);
  return Array.from({ length: Math.ceil(activities / ofOneLog) }, (_, number) => ({
    type: "activity-log",
    modelVersion: "1",
    id: `log-${number + 1}`,
    language: "en",
    origin: "administration",
    title: { en: sentence(r, 3, 6) },
    activities: Array.from({ length: Math.min(ofOneLog, activities - number * ofOneLog) }, (_, index) => activity(r, index)),
    sources: [1, 2, 3].map((id) => ({ id: `s${id}`, title: sentence(r, 5, 9), url: `https://example.org/${number}/${id}`, publisher: sentence(r, 2, 4) })),
  }));
}
