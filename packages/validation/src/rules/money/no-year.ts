import { strategy } from "../../examples.js";
import { texts } from "../../messages/money/no-year.js";
import { placeRule } from "../../rule.js";

export const moneyNoYear = placeRule("money", {
  code: "money/no-year",
  texts,
  obligation: "must",
  severity: { complete: "warning", submission: "error" },
  citation: { id: "NS-005" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ budget: { amount: 1_800_000, currency: "USD", year: 2025 } }) }],
    bad: [{ input: strategy({ budget: { amount: 1_800_000, currency: "USD" } }), at: ["/budget"] }],
  },
  check: ({ value }) => (value.year === undefined ? { params: { member: "year", currency: value.currency } } : undefined),
});
