import { logOf, source, strategy } from "../../examples.js";
import { texts } from "../../messages/statistic/conflict.js";
import { placeRule } from "../../rule.js";

const two = {
  about: "date",
  values: [
    { value: "22-24 September", sources: ["S1"] },
    { value: "22-26 September", sources: ["S1"] },
  ],
};

export const statisticConflict = placeRule("conflict", {
  code: "statistic/conflict",
  aliases: ["value/conflict"],
  texts,
  obligation: "may",
  severity: { submission: "info" },
  citation: { none: "Seen in nearly every real document: sources disagree. Both values are kept; somebody should settle them before submission." },
  mark: "S",
  appliesTo: ["activity-log", "national-return", "national-strategy", "quarterly-report"],
  examples: {
    good: [{ input: strategy({ conflicts: [{ about: "date", values: [{ value: "2020", sources: ["S1"] }] }], sources: [source()] }) }],
    bad: [{ input: logOf({ conflicts: [two] }, { sources: [source()] }), at: ["/activities/0/conflicts/0"] }],
  },
  check: ({ value }) => (value.values.length > 1 ? { params: { count: value.values.length } } : undefined),
});
