import { strategy } from "../../examples.js";
import { texts } from "../../messages/number/malformed.js";
import { rawRule } from "../../rule.js";
import { readNumber } from "./read.js";

export const numberMalformed = rawRule("number", "malformed", {
  code: "number/malformed",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen in a real document: $59.9. million." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ budget: { amount: "59.9", currency: "USD" } }) }],
    bad: ["$59.9. million", "59..9", "12,34,5."].map((amount) => ({ input: strategy({ budget: { amount, currency: "USD" } }), at: ["/budget/amount"] })),
  },
  check: ({ value }) => (readNumber(value)?.kind === "malformed" ? {} : undefined),
});
