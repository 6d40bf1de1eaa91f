import { logOf, nationalReturn, quarterly, source, strategy } from "../src/examples.js";

/** An input as it really arrives, and what is said of it. */
export interface MessyCase {
  /** Number in the project's list of messy inputs. */
  readonly number: number;
  readonly input: string;
  /** Code of the finding, or of the rules that refuse it. */
  readonly code?: string;
  /** Documents that show it, each in its own way: other calendars, languages, forms than the one that was seen. */
  readonly examples?: readonly unknown[];
  readonly on?: string;
  /** Why there is no finding by a rule. */
  readonly reason?: string;
}

const dated = (...dates: readonly unknown[]) => dates.map((date) => strategy({ date }));
const notes = (...texts: readonly string[]) => texts.map((text) => strategy({ notes: [text] }));
const amounts = (...values: readonly unknown[]) => values.map((amount) => strategy({ budget: { amount, currency: "USD" } }));
const people = (...values: readonly unknown[]) => values.map((value) => logOf({ participants: [{ value, kind: "reached", unit: "persons" }] }));
const share = (value: number) => strategy({ figures: [{ indicator: "Users under 18", value, unit: "percent", population: "internet users" }] });

/** Every case of the list, in its order. */
export const messyCases: readonly MessyCase[] = [
  {
    number: 1,
    input: "two calendars in one field",
    code: "date/two-calendars",
    examples: dated(
      "18 December 2023 - 05 Jumada al-thani 1445",
      "2023-12-18 / 1445-06-05",
      "٥ جمادى الآخرة ١٤٤٥ الموافق 18 ديسمبر 2023",
      "2024 (2567)",
      "18 декабря 2023, 5 джумада 1445",
    ),
  },
  {
    number: 2,
    input: "a year of the Islamic calendar",
    code: "date/implausible-year",
    examples: dated("1444/8/29", "1445-06-05", "29/8/1444", "١٤٤٤/٨/٢٩", "1402/05/21"),
  },
  { number: 4, input: "a year of the Buddhist calendar", code: "date/implausible-year", examples: dated("15 มิถุนายน 2567", "15/06/2567", "2567-06-15") },
  {
    number: 5,
    input: "day and month in an order that cannot be told",
    code: "date/ambiguous-day-month",
    examples: dated("01/06/2021", "1.6.2021", "01-06-2021", "٠١/٠٦/٢٠٢١"),
  },
  {
    number: 7,
    input: "a year with two digits swapped",
    code: "activity/held-later",
    on: "2026-11-23",
    examples: [logOf({ date: { start: "2104-09-25" } }), logOf({ status: "completed", date: { start: "2061-01" } })],
  },
  {
    number: 8,
    input: "word and number run together",
    code: "text/missing-space",
    examples: notes("10October 2016", "Approximately100 people", "12octobre 2016", "10октября 2016", "Aproximadamente100 personas"),
  },
  {
    number: 10,
    input: "a date told by the day of writing",
    code: "date/relative",
    examples: dated("yesterday", "este sábado", "today", "há 6 meses 2 semanas", "il y a 3 jours", "вчера", "أمس", "上个月", "3 days ago"),
  },
  {
    number: 11,
    input: "several dates in one field",
    code: "date/several-in-field",
    examples: dated("Mon, Jan 26, 2026 … Published November 12, 2021 … November 10, 2021", "2018-2019", "12/11/2021, 26/01/2026"),
  },
  { number: 13, input: "a day number of a spreadsheet", code: "date/serial-number", examples: dated(43586, "43586", "٤٣٥٨٦") },
  {
    number: 14,
    input: "years and a duration that disagree",
    code: "period/duration-differs",
    examples: [strategy({ period: { start: "2018", end: "2019", duration: { years: 5 } } })],
  },
  { number: 16, input: "a length without a start", code: "period/no-start", examples: [strategy({ period: { duration: { years: 5 } } })] },
  {
    number: 17,
    input: "a class of durations instead of a period",
    code: "period/class-not-value",
    examples: ["3 năm - 5 năm", "3-5 years", "de 3 à 5 ans", "от 3 до 5 лет", "من ٣ إلى ٥ سنوات"].map((period) => strategy({ period })),
  },
  {
    number: 19,
    input: "an activity before the period of the report",
    code: "report/out-of-period",
    examples: [
      quarterly({ activities: [{ id: "A1", title: "Workshop", type: "workshop", date: { start: "2013-07" }, status: "held" }] }),
      nationalReturn({ activities: [{ id: "A1", title: "Workshop", type: "workshop", date: { start: "2014-02-21" }, status: "held" }] }),
    ],
  },
  {
    number: 20,
    input: "still announced after its date",
    code: "activity/announced-only",
    on: "2017-09-30",
    examples: [logOf({ status: "announced", date: { start: "2014-01" } })],
  },
  {
    number: 22,
    input: "the reporter's country for a workshop abroad",
    code: "activity/place-country",
    examples: [
      logOf({ country: "EG", place: "Lilongwe, Malawi" }),
      logOf({ country: "EG", place: "Lilongwe (Malawi)" }),
      logOf({ country: "FR", place: "Женева, Швейцария" }),
    ],
  },
  {
    number: 23,
    input: "a placeholder instead of a body",
    code: "body/placeholder",
    examples: [
      "—",
      "TBC",
      "N/A",
      "all stakeholders",
      "relevant ministries",
      "à déterminer",
      "por definir",
      "уточняется",
      "待定",
      "غير محدد",
      "[TBD]",
      "???",
    ].map((lead) => strategy({ lead: [lead] })),
  },
  {
    number: 25,
    input: "one body with its words in two orders",
    code: "body/near-duplicate",
    examples: [
      strategy({ organizations: [{ name: "Ministry of Science and Technology" }, { name: "Ministry of Technology and Science" }] }),
      strategy({ organizations: [{ name: "Министерство науки и техники" }, { name: "министерство техники и науки" }] }),
    ],
  },
  {
    number: 26,
    input: "a body renamed by an act",
    code: "body/renamed",
    examples: [
      strategy({
        organizations: [
          { id: "o1", name: "Ministry of Information Technology" },
          { id: "o2", name: "Ministry of Economy", otherNames: [{ name: "Ministry of Information Technology" }] },
        ],
      }),
    ],
  },
  {
    number: 28,
    input: "numbers that start again in every theme",
    code: "ref/repeated-number",
    examples: [strategy({ actions: ["1", "2", "1"].map((officialRef, index) => ({ id: `a${index}`, activity: "Training", officialRef })) })],
  },
  {
    number: 29,
    input: "a number changed by a spreadsheet",
    code: "ref/changed-by-spreadsheet",
    examples: ["04-Mar", "Mar-04", "4. März", "04-мар", "2025-03-04 00:00:00"].map((officialRef) =>
      strategy({ actions: [{ id: "a1", activity: "Training", officialRef }] }),
    ),
  },
  {
    number: 31,
    input: "the symbol of a template of another year",
    code: "symbol/year-mismatch",
    examples: [strategy({ sources: [source({ title: "Report C11/45(Rev.1)-E", date: "2016-02-18" })] })],
  },
  {
    number: 32,
    input: "an item of the clause that comes twice",
    code: "clause/ambiguous",
    examples: ["instructs the Director 8", "instructs 8"].map((clause) => logOf({ serves: [{ clause, attributedBy: "reporter" }] })),
  },
  {
    number: 34,
    input: "an address that does not fit its publisher",
    code: "reference/unexpected-host",
    examples: [
      strategy({ sources: [source({ publisher: "News agency", url: "http://www.yes8877.example/1" })] }),
      strategy({ sources: [source({ publisher: "News agency", url: "http://192.0.2.7/1" })] }),
    ],
  },
  { number: 35, input: "a separator that can be two things", code: "number/ambiguous-separator", examples: amounts("785.322", "96,334", "٧٨٥.٣٢٢") },
  {
    number: 37,
    input: "a sign or word of several currencies",
    code: "money/currency-unclear",
    examples: ["$307.5 million", "3.5 millones de pesos", "5 млн долл.", "300 francs", "٥ ملايين دينار", "500 万元"].map((statedAs) =>
      strategy({ budget: { amount: 1, currency: "USD", year: 2022, statedAs } }),
    ),
  },
  { number: 38, input: "a number with a second point", code: "number/malformed", examples: amounts("$59.9.", "59.9.", "5..9") },
  {
    number: 40,
    input: "two values of one source",
    code: "statistic/two-values",
    examples: [
      strategy({ figures: [115, 100].map((value) => ({ indicator: "Phones", value, unit: "million", date: "2022", sources: ["S1"] })), sources: [source()] }),
    ],
  },
  {
    number: 41,
    input: "more actions in progress than in the plan",
    code: "count/mismatch",
    examples: [strategy({ actionCount: { value: 1 }, actions: ["a1", "a2"].map((id) => ({ id, activity: "Training" })) })],
  },
  {
    number: 43,
    input: "two totals of one programme",
    code: "count/two-values",
    examples: [logOf({ participants: [327, 337].map((value) => ({ value, kind: "reached", unit: "persons" })) })],
  },
  {
    number: 44,
    input: "a round number in the headline",
    code: "statistic/rounded-headline",
    examples: [
      logOf(
        {
          conflicts: [
            {
              about: "participants",
              values: [
                { value: 8000, sources: ["S1"] },
                { value: 7750, sources: ["S1"] },
              ],
            },
          ],
        },
        { sources: [source()] },
      ),
    ],
  },
  {
    number: 46,
    input: "a running total among its parts",
    code: "count/overlap",
    examples: [
      {
        ...logOf({}),
        activities: [logOf({}).activities, logOf({ id: "A2", participants: [{ value: 20_000, kind: "running-total", unit: "persons" }] }).activities].flat(),
      },
    ],
  },
  { number: 47, input: "target and results in one cell", code: "count/kinds-mixed", examples: people("50 (target), 25, 127", "22 of 26", "100/120") },
  {
    number: 49,
    input: "one survey, two definitions",
    code: "statistic/no-population",
    examples: [strategy({ figures: [{ indicator: "Children who met abuse online", value: 20, unit: "percent" }] })],
    reason:
      "That two figures define a thing differently stands in no field; asked for is the population that a share is of, without which they cannot be told apart.",
  },
  { number: 50, input: "a share that is none", code: "percent/unit", examples: [share(380), share(-1)] },
  {
    number: 52,
    input: "a text read in the wrong encoding",
    code: "text/mojibake",
    examples: [strategy({ title: { es: "PrevenciÃ³n" } }), ...notes("ÚÑÈí", "Ð—Ð°Ñ‰Ð¸Ñ‚Ð°", "Ø§Ù„Ø£Ø·Ù\u0081Ø§Ù„", "Çàùèòà äåòåé", "Child\uFFFDs rights")],
  },
  {
    number: 53,
    input: "letters that stand alone",
    code: "text/broken-extraction",
    examples: notes("C\nh\ni\nl\nd\n", "C h i l d   O n l i n e P r o t e c t i o n", "З\nа\nщ\nи\nт\nа\n"),
  },
  {
    number: 55,
    input: "an id with signs that are not seen",
    code: "ref/invisible-or-lookalike",
    examples: [strategy({ id: "СOP-2025" }), strategy({ id: "COP\u200F-2025" })],
  },
  {
    number: 56,
    input: "filler text",
    code: "text/placeholder",
    examples: notes("Goals. Lorem ipsum dolor sit amet", "[à compléter]", "[insert text]", "请在此处填写", "TBD"),
  },
  {
    number: 58,
    input: "a text that a spreadsheet would run",
    code: "text/formula",
    examples: notes('=HYPERLINK("http://example.org")', "+cmd|' /C calc'!A0", "@SUM(1)", "-cmd|x"),
  },
  {
    number: 59,
    input: "a term to replace",
    code: "terms/outdated",
    examples: notes(
      "Reports of child pornography rose.",
      "lucha contra la pornografía infantil",
      "penanganan pornografi anak",
      "борьба с детской порнографией",
      "打击儿童色情",
      "مكافحة إباحية الأطفال",
      "lutte contre la pédopornographie",
    ),
  },
  {
    number: 61,
    input: "a count that can point to one child",
    code: "privacy/small-count",
    examples: [logOf({ participants: [{ value: 40, kind: "attended", unit: "children", breakdown: [{ group: "district X, age 9", value: 1 }] }] })],
  },
  {
    number: 62,
    input: "a link to abuse material, or its checksum",
    code: "safety/never-include",
    examples: notes("evidence: 0123456789abcdef0123456789abcdef", "hxxp://bad.example/1", "exampleexample.onion"),
  },
  {
    number: 64,
    input: "a short number with a country prefix",
    code: "helpline/short-code-with-prefix",
    examples: ["+420 116 111", "+372 800 0800", "00420116111"].map((contact) =>
      strategy({ reportingChannels: [{ type: "helpline", name: "Childline", contact }] }),
    ),
  },
];
