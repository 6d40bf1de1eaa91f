import { firstDay, lastDay, present } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/review-after-end.js";
import { documentRule } from "../../rule.js";

export const strategyReviewAfterEnd = documentRule(["national-strategy"], {
  code: "strategy/review-after-end",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "NS-010" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ period: { start: "2025", end: "2029" }, reviewDate: "2027" }) }],
    bad: [{ input: strategy({ period: { start: "2025", end: "2029" }, reviewDate: "2031-03" }), at: ["/reviewDate"] }],
  },
  applies: ({ reviewDate, period }) => reviewDate !== undefined && present(period)?.end !== undefined,
  check: ({ reviewDate = "", period }) => {
    const end = present(period)?.end ?? "";
    return firstDay(reviewDate) > lastDay(end) ? { pointer: "/reviewDate", params: { reviewDate, end }, related: ["/period"] } : undefined;
  },
});
