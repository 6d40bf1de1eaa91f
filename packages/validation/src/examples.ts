import { operativeClauses } from "@cop-sdk/model";

/** Small documents for the examples of rules: all that the model asks for, plus the members that an example is about. */

type Members = Readonly<Record<string, unknown>>;

const head = (type: string) => ({ type, modelVersion: "1", id: `example-${type}`, language: "en" });

/** A national strategy with what every strategy must have. */
export const strategy = (members: Members = {}): Members => ({
  ...head("national-strategy"),
  country: "ZM",
  title: { en: "National child online protection strategy" },
  kind: "strategy",
  languages: ["en"],
  status: "approved",
  ...members,
});

/** An activity with what every activity must have. */
export const activity = (members: Members = {}): Members => ({
  id: "A1",
  title: "Workshop on safer services for children",
  type: "workshop",
  date: { start: "2016-05-10", end: "2016-05-12" },
  status: "held",
  ...members,
});

/** An activity log that holds the given activities. */
export const log = (activities: readonly unknown[], members: Members = {}): Members => ({
  ...head("activity-log"),
  title: { en: "Activities" },
  activities,
  ...members,
});

/** A log of one activity with the given members. */
export const logOf = (members: Members, more: Members = {}): Members => log([activity(members)], more);

/** A quarterly report of a regional working group. */
export const quarterly = (members: Members = {}): Members => ({
  ...head("quarterly-report"),
  region: "AFR",
  quarter: "2016-Q2",
  workingGroup: "Regional working group",
  period: { start: "2016-04-01", end: "2016-06-30" },
  activities: [],
  regulatoryProgress: [],
  proposals: [],
  planNextQuarter: [],
  ...members,
});

/** A national return. */
export const nationalReturn = (members: Members = {}): Members => ({
  ...head("national-return"),
  country: "ZM",
  periodKind: "half-year",
  period: { start: "2016-01-01", end: "2016-06-30" },
  changes: [],
  activities: [],
  clearance: { role: "Permanent Secretary", date: "2016-07-15" },
  releasable: true,
  ...members,
});

/** A contribution to a meeting of a study group. */
export const contribution = (members: Members = {}): Members => ({
  ...head("contribution"),
  title: { en: "Protecting children online" },
  meeting: { body: "itu-d", dates: { start: "2016-09-26" } },
  submittedBy: [{ name: "Zambia", membership: "member-state", country: "ZM" }],
  purpose: "information",
  abstract: "How schools and parents work together.",
  body: [],
  contacts: [],
  ...members,
});

/** Guidelines for smartphones with one recommendation. */
export const smartphoneGuidelines = ({
  conformanceStatement = "A product conforms when it meets every recommendation.",
  ...members
}: Members = {}): Members => ({
  ...head("smartphone-guidelines"),
  title: { en: "Smartphones for children" },
  status: "drafting",
  authors: [{ name: "A network operator" }],
  scope: ["operating-system"],
  audiences: ["industry"],
  ageBands: [{ from: 9, to: 12 }],
  recommendations: [
    {
      id: "R1",
      text: "Offer a child account when the phone is set up.",
      actors: ["os-provider"],
      layer: "operating-system",
      evidence: "Guidelines for industry, key area 3",
    },
  ],
  conformanceStatement: "A product conforms when it meets every recommendation.",
  ...members,
});

/** A source that others can name as `S1`. */
export const source = (members: Members = {}): Members => ({ id: "S1", title: "Annual report of the regulator", ...members });

/** An implementation report that answers every clause, so far without information. */
export const implementationReport = (members: Members = {}): Members => ({
  ...head("implementation-report"),
  resolution: "res67-2014",
  cycle: "wtdc-2014/wtdc-2017",
  dataCutOff: "2017-09-30",
  period: { start: "2014-04-11", end: "2017-09-30" },
  textInForce: { revision: "res67-2014", seen: true },
  inputs: [],
  records: [],
  clauses: operativeClauses.map(({ id }) => ({
    clause: id,
    answer: id === "res67-2014/instructs/5" ? "this-report" : "no-information-received",
    evidence: [],
    withoutItuRole: [],
  })),
  activitiesByRegionAndYear: [],
  countriesAssisted: [],
  totals: [],
  countsNotAdded: [],
  possibleDoubleCounting: [],
  notCounted: [],
  disagreements: [],
  statements: [],
  gaps: [],
  sources: [],
  ...members,
});
