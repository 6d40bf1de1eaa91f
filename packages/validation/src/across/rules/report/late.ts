import { dayAfter, firstDay, lastDay } from "@cop-sdk/model";
import { quarterly } from "../../../examples.js";
import { texts } from "../../../messages/report/late.js";
import { acrossRule, ofType } from "../../across-rule.js";

export const reportLate = acrossRule({
  code: "report/late",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "RP-006" },
  mark: "D",
  appliesTo: ["quarterly-report"],
  examples: {
    good: [{ documents: [quarterly({ date: "2016-07-20" })], options: { dueDays: 30 } }],
    bad: [{ documents: [quarterly({ date: "2016-09-20" })], options: { dueDays: 30 }, at: ["0/date"] }],
  },
  applies: (members, { dueDays }) => dueDays !== undefined && ofType(members, "quarterly-report").some(({ document }) => document.date !== undefined),
  check: (members, { dueDays = 0 }) =>
    ofType(members, "quarterly-report").flatMap(({ index, document: { quarter, date } }) => {
      const due = dayAfter(lastDay(quarter), dueDays);
      return date !== undefined && firstDay(date) > due ? [{ at: { member: index, pointer: "/date" }, params: { date, due, quarter } }] : [];
    }),
});
