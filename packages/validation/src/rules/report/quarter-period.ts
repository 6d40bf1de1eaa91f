import { firstDay, lastDay } from "@cop-sdk/model";
import { quarterly } from "../../examples.js";
import { texts } from "../../messages/report/quarter-period.js";
import { documentRule } from "../../rule.js";

export const reportQuarterPeriod = documentRule(["quarterly-report"], {
  code: "report/quarter-period",
  texts,
  obligation: "must",
  severity: "error",
  citation: { id: "RP-003" },
  mark: "D",
  examples: {
    good: [{ input: quarterly() }],
    bad: [{ input: quarterly({ period: { start: "2016-04-01", end: "2016-06-15" } }), at: ["/period"] }],
  },
  check: ({ quarter, period }) => {
    const [start, end] = [firstDay(quarter), lastDay(quarter)];
    if (period.start === start && period.end === end) return undefined;
    return {
      pointer: "/period",
      params: { quarter, start, end },
      related: ["/quarter"],
    };
  },
});
