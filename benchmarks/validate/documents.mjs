import { readFileSync } from "node:fs";
import { random } from "../rules/books.mjs";

/** Documents of the benchmark: made from a seed, the same on every machine, and two real ones of the corpus. */

const words =
  "children online protection national strategy awareness campaign parents teachers guidance industry safety reporting helpline training workshop ministry regulator digital skills school region report measures support partners evidence risk grooming harmful content privacy age".split(
    " ",
  );

const sentence = (r, least, most) => {
  const text = Array.from({ length: least + r.below(most - least + 1) }, () => r.pick(words)).join(" ");
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};
const title = (r) => sentence(r, 4, 12).slice(0, -1);
const day = (r) => `${2014 + r.below(12)}-${String(1 + r.below(12)).padStart(2, "0")}-${String(1 + r.below(28)).padStart(2, "0")}`;
const countries = ["ZM", "KE", "MD", "VN", "ID", "IE", "CR", "SA", "VU", "KZ"];
const sourceIds = ["s1", "s2", "s3", "s4"];
const maybe = (r, chance, members) => (r.next() < chance ? members : {});
const list = (r, least, most, make) => Array.from({ length: least + r.below(most - least + 1) }, (_, index) => make(index));

const source = (r, index) => ({
  id: `s${index + 1}`,
  title: title(r),
  publisher: title(r),
  date: day(r),
  url: `https://example.org/documents/${r.below(100_000)}`,
  language: "en",
  ...maybe(r, 0.3, { note: sentence(r, 6, 15) }),
});

const count = (r) => ({
  value: r.below(5000),
  kind: r.pick(["attended", "reached", "completed"]),
  unit: r.pick(["persons", "children", "teachers"]),
  ...maybe(r, 0.4, { qualifier: r.pick(["about", "at-least"]), statedAs: sentence(r, 2, 5) }),
  ...maybe(r, 0.3, {
    breakdown: [
      { group: "girls", value: r.below(900) },
      { group: "boys", value: r.below(900) },
    ],
  }),
  sources: r.some(sourceIds, 1, 2),
});

const money = (r) => ({ amount: r.below(500_000), currency: "USD", currencyBasis: "stated", year: 2016 + r.below(9), statedAs: sentence(r, 2, 4) });

const activity = (r, index) => ({
  id: `A${String(index + 1).padStart(4, "0")}`,
  title: title(r),
  type: r.pick(["meeting", "campaign", "workshop", "training", "conference", "research"]),
  date: { start: day(r), ...maybe(r, 0.5, { end: day(r) }) },
  status: r.pick(["held", "completed", "ongoing", "announced"]),
  scope: r.pick(["national", "regional", "global"]),
  country: r.pick(countries),
  region: r.pick(["AFR", "ARB", "ASP", "EUR"]),
  ...maybe(r, 0.7, { place: title(r).slice(0, 30) }),
  leads: list(r, 1, 2, () => ({ name: title(r), role: "lead", country: r.pick(countries) })),
  ...maybe(r, 0.5, { partners: list(r, 1, 3, () => ({ name: title(r) })) }),
  ituRole: r.pick(["organizer", "support", "participant"]),
  participants: r.next() < 0.3 ? { missing: "not-known" } : [count(r)],
  outputs: list(r, 0, 2, () => ({ name: title(r), value: r.next() < 0.5 ? r.below(20) : sentence(r, 3, 8) })),
  ...maybe(r, 0.3, { budget: r.next() < 0.5 ? { missing: "not-collected", note: sentence(r, 4, 8) } : money(r) }),
  serves: [
    { clause: `res67-2014/instructs/${1 + r.below(8)}`, attributedBy: r.pick(["reporter", "compiler"]), ...maybe(r, 0.3, { note: sentence(r, 5, 10) }) },
  ],
  confidence: r.pick(["high", "medium"]),
  sources: r.some(sourceIds, 1, 3),
  ...maybe(r, 0.4, { notes: list(r, 1, 2, () => sentence(r, 8, 25)) }),
});

const header = (type, id) => ({ type, modelVersion: "1", id, language: "en", origin: "administration", date: "2025-11-24" });

/** A national strategy with as many goals, targets, actions and sources as `scale` says. */
export function strategy(scale, seed = 3) {
  const r = random(seed + scale);
  return {
    ...header("national-strategy", `zm-${scale}`),
    country: "ZM",
    title: { en: "National Child Online Protection Strategy", fr: "Stratégie nationale de protection en ligne des enfants" },
    officialTitles: ["en"],
    kind: "strategy",
    scope: "child-online-protection",
    languages: ["en"],
    status: "launched",
    statusBasis: sentence(r, 8, 14),
    period: { start: "2025", end: "2029", open: false, statedAs: "2025–2029", sources: ["s1"] },
    adoption: { missing: "not-known" },
    launch: { date: "2025-11-24", statedAs: "Monday, November 24", place: "Lusaka", by: title(r), sources: ["s1"] },
    organizations: list(r, 3 * scale, 3 * scale, (index) => ({ id: `o${index + 1}`, name: title(r), acronym: "ZICTA", role: "partner", country: "ZM" })),
    lead: ["o1"],
    coordination: { missing: "not-known", note: sentence(r, 5, 9) },
    vision: { value: sentence(r, 10, 20), statedAs: sentence(r, 10, 20), sources: ["s1"] },
    goals: list(r, 2 * scale, 2 * scale, (index) => ({
      id: `g${index + 1}`,
      officialRef: `${index + 1}.`,
      text: sentence(r, 10, 25),
      sources: r.some(sourceIds, 1, 3),
    })),
    targets: list(r, scale, scale, () => ({
      text: sentence(r, 10, 20),
      indicator: title(r),
      value: r.below(100),
      unit: "percent",
      baseline: { value: r.below(100), date: "2020" },
      due: "2029",
      sources: r.some(sourceIds, 1, 2),
    })),
    actions: list(r, 4 * scale, 4 * scale, (index) => ({
      id: `x${index + 1}`,
      officialRef: `${1 + r.below(9)}.${1 + r.below(9)}`,
      goal: "g1",
      activity: sentence(r, 10, 30),
      leads: ["o1"],
      partners: ["o2", "o3"],
      timeline: r.next() < 0.5 ? { missing: "not-known" } : { start: "2026-Q1", end: "2027-06" },
      budget: r.next() < 0.5 ? { missing: "not-collected" } : money(r),
      indicator: title(r),
      status: r.pick(["not-started", "in-progress", "done"]),
      sources: r.some(sourceIds, 1, 2),
    })),
    budget: money(r),
    reportingChannels: [{ type: "helpline", name: "Childline", contact: "116", availability: "24 hours", sources: ["s2"] }],
    monitoring: { text: sentence(r, 10, 20), periodicity: "yearly", responsible: title(r), sources: ["s1"] },
    reviewDate: "2027",
    childParticipation: { missing: "not-known" },
    serves: [{ clause: "res67-2014/invites-member-states/3", attributedBy: "compiler" }],
    sources: list(r, 2 + scale, 2 + scale, (index) => source(r, index)),
    notSeen: [sentence(r, 5, 12)],
    notes: [sentence(r, 12, 30)],
  };
}

/** An activity log of so many activities. */
export function log(activities, seed = 5) {
  const r = random(seed + activities);
  return {
    ...header("activity-log", `log-${activities}`),
    title: { en: "Activities for child online protection" },
    sources: list(r, 4, 4, (index) => source(r, index)),
    activities: list(r, activities, activities, (index) => activity(r, index)),
  };
}

const corpus = new URL("../../packages/conformance/real/", import.meta.url);
const real = (file) => JSON.parse(readFileSync(new URL(file, corpus), "utf8"));

/** The measured documents by name: three sizes and two real ones. */
export const documents = () => ({
  small: strategy(1),
  medium: strategy(8),
  large: log(200),
  "real strategy": real("md-internet-safety-plan-2017.json"),
  "real activities": real("activities.json"),
});

/** Changes that each make a document invalid in one place; applied together they give a document with many findings. */
const spoilers = [
  (node) => ({ ...node, id: "not an identifier" }),
  (node) => ({ ...node, sources: "s1" }),
  (node) => ({ ...node, status: "hold" }),
  ({ text: _, title: __, name: ___, ...node }) => node,
];

/** A copy of a document in which `share` of the entries of its lists (at least one) are wrong. */
export function spoilt(document, share, seed = 9) {
  const r = random(seed);
  const lists = Object.entries(document).filter(([, value]) => Array.isArray(value) && value.length > 0 && typeof value[0] === "object");
  const [firstList] = lists[0];
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => {
      if (!lists.some(([name]) => name === key)) return [key, value];
      return [key, value.map((entry, index) => ((key === firstList && index === 0) || r.next() < share ? r.pick(spoilers)(entry) : entry))];
    }),
  );
}
