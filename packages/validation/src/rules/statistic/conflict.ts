import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import { logOf, source, strategy } from "../../examples.js";
import { texts } from "../../messages/statistic/conflict.js";
import { documentRule } from "../../rule.js";

/** Most places that the finding points to. */
const mostRelated = 20;

/** Places of conflicts with two values or more, anywhere in a document. The depth is bounded by the parser. */
function conflictsIn(document: object): readonly JsonPointer[] {
  const found: JsonPointer[] = [];
  const steps: string[] = [];
  const look = (value: object, list: string): void => {
    if (list === "conflicts" && "values" in value && Array.isArray(value.values)) {
      if (value.values.length > 1) found.push(toPointer(steps));
      return;
    }
    const name = steps.at(-1) ?? "";
    for (const step in value) {
      const member = (value as Readonly<Record<string, unknown>>)[step];
      if (typeof member !== "object" || member === null) continue;
      steps.push(step);
      look(member, name);
      steps.pop();
    }
  };
  look(document, "");
  return found;
}

const two = {
  about: "date",
  values: [
    { value: "22-24 September", sources: ["S1"] },
    { value: "22-26 September", sources: ["S1"] },
  ],
};

export const statisticConflict = documentRule(["activity-log", "national-return", "national-strategy", "quarterly-report"], {
  code: "statistic/conflict",
  aliases: ["value/conflict"],
  texts,
  obligation: "may",
  severity: { submission: "info" },
  citation: { none: "Seen in nearly every real document: sources disagree. Both values are kept; somebody should settle them before submission." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ conflicts: [{ about: "date", values: [{ value: "2020", sources: ["S1"] }] }], sources: [source()] }) }],
    bad: [
      { input: logOf({ conflicts: [two, two], notes: ["conflicts"] }, { sources: [source()] }), at: ["/activities/0/conflicts/0"] },
      { input: logOf({ conflicts: [two] }, { sources: [source()] }), at: ["/activities/0/conflicts/0"] },
      { input: strategy({ conflicts: [two, two], sources: [source()] }), at: ["/conflicts/0"] },
    ],
  },
  check: (document) => {
    const [first, ...others] = conflictsIn(document);
    return first === undefined ? undefined : { pointer: first, params: { count: others.length + 1 }, related: others.slice(0, mostRelated) };
  },
});
