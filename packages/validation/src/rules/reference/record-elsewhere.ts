import { activity, log } from "../../examples.js";
import { texts } from "../../messages/reference/record-elsewhere.js";
import { placeRule } from "../../rule.js";
import { idsIn, namedIds } from "./lists.js";

const members: ReadonlySet<string | number> = new Set(["includes", "mayInclude", "partOf"]);

export const referenceRecordElsewhere = placeRule("reference", {
  code: "reference/record-elsewhere",
  texts,
  obligation: "should",
  severity: { draft: "info", complete: "warning" },
  citation: { none: "Ids of records are this project's own; the rule keeps double counting visible." },
  mark: "D",
  appliesTo: ["activity-log", "national-return", "quarterly-report"],
  examples: {
    good: [{ input: log([activity(), activity({ id: "A2", partOf: ["A1"] })]) }],
    bad: [{ input: log([activity(), activity({ id: "A2", partOf: ["A1", "A7"] })]), at: ["/activities/1/partOf/1"] }],
  },
  applies: ({ step }) => members.has(step),
  check: ({ value, document, pointer }) => {
    const ids = idsIn(document, "activities");
    return namedIds(value).flatMap(([id, below]) => (ids.has(id) ? [] : [{ pointer: pointer(...below), params: { id }, detail: id }]));
  },
});
