import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/number/ambiguous-separator.js";
import { rawRule } from "../../rule.js";
import { readNumber } from "./read.js";

/** A count of people or things has no fraction, so that one reading is left. */
const isCount = (parent: unknown, step: string | number): boolean =>
  step === "value" && typeof parent === "object" && parent !== null && Object.hasOwn(parent, "kind");

export const numberAmbiguousSeparator = rawRule("number", "malformed", {
  code: "number/ambiguous-separator",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen in a real report: 785.322, 96.334, 155.240." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ budget: { amount: "1.234.567", currency: "USD" } }) }],
    bad: [
      { input: strategy({ budget: { amount: "785.322", currency: "EUR" } }), at: ["/budget/amount"] },
      { input: logOf({ participants: [{ value: "96,334", kind: "reached", unit: "persons" }] }), at: ["/activities/0/participants/0/value"] },
    ],
  },
  check: ({ value, step, parent, pointer }) => {
    const read = readNumber(value);
    if (read?.kind !== "ambiguous-separator") return undefined;
    const fix = isCount(parent, step) ? { fix: { patch: [{ op: "replace" as const, path: pointer(), value: read.whole }] } } : {};
    return { params: { whole: read.whole, fraction: read.fraction }, ...fix };
  },
});
