import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/period-missing.js";
import { documentRule } from "../../rule.js";

export const strategyPeriodMissing = documentRule(["national-strategy"], {
  code: "strategy/period-missing",
  texts,
  obligation: "should",
  severity: { complete: "warning" },
  citation: { none: "Every real strategy that was met has it; that it should be there is this project's own design." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ period: { start: "2025", end: "2029" } }) }, { input: strategy({ period: { missing: "not-known" } }) }],
    bad: [{ input: strategy(), at: [""] }],
  },
  check: ({ period }) => (period ? undefined : { params: { member: "period" } }),
});
