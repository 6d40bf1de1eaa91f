import { strategy } from "../../examples.js";
import { texts } from "../../messages/period/no-start.js";
import { placeRule } from "../../rule.js";

export const periodNoStart = placeRule("period", {
  code: "period/no-start",
  texts,
  obligation: "should",
  severity: { draft: "info", complete: "warning" },
  citation: { none: 'Seen in a real plan: "five-year national plan" without a year.' },
  mark: "S",
  examples: {
    good: [{ input: strategy({ period: { start: "2025", duration: { years: 5 } } }) }],
    bad: [{ input: strategy({ period: { duration: { years: 5 } } }), at: ["/period"] }],
  },
  applies: ({ value }) => value.duration !== undefined,
  check: ({ value: { start, end } }) => (start === undefined && end === undefined ? { params: { member: "start" } } : undefined),
});
