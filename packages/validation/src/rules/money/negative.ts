import { strategy } from "../../examples.js";
import { texts } from "../../messages/money/negative.js";
import { placeRule } from "../../rule.js";

export const moneyNegative = placeRule("money", {
  code: "money/negative",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "A budget or cost below zero is a slip of the pen in every document that was met." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ budget: { amount: 0, currency: "USD" } }) }],
    bad: [{ input: strategy({ budget: { amount: -5, currency: "USD" } }), at: ["/budget/amount"] }],
  },
  check: ({ value, pointer }) => (value.amount < 0 ? { pointer: pointer("amount") } : undefined),
});
