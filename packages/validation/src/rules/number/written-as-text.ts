import { strategy } from "../../examples.js";
import { texts } from "../../messages/number/written-as-text.js";
import { rawRule } from "../../rule.js";
import { readNumber } from "./read.js";

const budget = (amount: unknown) => strategy({ budget: { amount, currency: "USD" } });

export const numberWrittenAsText = rawRule("number", "malformed", {
  code: "number/written-as-text",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "JSON writes numbers without quotation marks." },
  mark: "D",
  examples: {
    good: [{ input: budget("many") }],
    bad: ["12", "1 800 000", "1.234.567,89", "1,234,567", "0,38", "٣٤٥", "1’500"].map((amount) => ({ input: budget(amount), at: ["/budget/amount"] })),
  },
  check: ({ value, pointer }) => {
    const read = readNumber(value);
    return read?.kind === "written-as-text"
      ? { params: { value: read.value }, fix: { patch: [{ op: "replace", path: pointer(), value: read.value }] } }
      : undefined;
  },
});
