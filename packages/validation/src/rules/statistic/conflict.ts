import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import { logOf, source, strategy } from "../../examples.js";
import { texts } from "../../messages/statistic/conflict.js";
import { documentRule } from "../../rule.js";

/** Most places that the finding points to. */
const mostRelated = 20;

/** Places of conflicts with two values or more, anywhere in a value. The depth is bounded by the parser. */
function conflictsIn(value: unknown, steps: readonly (string | number)[] = []): readonly JsonPointer[] {
  if (typeof value !== "object" || value === null) return [];
  if (steps.at(-2) === "conflicts" && Array.isArray((value as { readonly values?: unknown }).values))
    return (value as { readonly values: readonly unknown[] }).values.length > 1 ? [toPointer(steps)] : [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, member]) => (typeof member === "object" ? conflictsIn(member, [...steps, step]) : []));
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
