import { isMissing, lastDay } from "@cop-sdk/model";
import { nationalReturn } from "../../examples.js";
import { texts } from "../../messages/report/clearance-before-end.js";
import { documentRule } from "../../rule.js";

export const reportClearanceBeforeEnd = documentRule(["national-return"], {
  code: "report/clearance-before-end",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "The form of national returns is this project's own." },
  mark: "D",
  examples: {
    good: [{ input: nationalReturn() }],
    bad: [{ input: nationalReturn({ clearance: { role: "Permanent Secretary", date: "2016-05-02" } }), at: ["/clearance/date"] }],
  },
  applies: ({ clearance }) => !isMissing(clearance),
  check: ({ clearance, period }) =>
    !isMissing(clearance) && lastDay(clearance.date) < period.end
      ? { pointer: "/clearance/date", params: { date: clearance.date, end: period.end }, related: ["/period"] }
      : undefined,
});
