import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/no-review-date.js";
import { documentRule } from "../../rule.js";

export const strategyNoReviewDate = documentRule(["national-strategy"], {
  code: "strategy/no-review-date",
  texts,
  obligation: "should",
  severity: { complete: "advice", submission: "warning" },
  citation: { id: "NS-010" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ reviewDate: "2027" }) }],
    bad: [{ input: strategy(), at: [""] }],
  },
  applies: ({ status }) => !["completed", "expired", "superseded", "withdrawn"].includes(status),
  check: ({ reviewDate }) => (reviewDate === undefined ? { params: { member: "reviewDate" } } : undefined),
});
