import { toPointer } from "@cop-sdk/diagnostics";
import { placeIn } from "@cop-sdk/model";
import { activity, quarterly } from "../../examples.js";
import { texts } from "../../messages/report/out-of-period.js";
import { documentRule } from "../../rule.js";

export const reportOutOfPeriod = documentRule(["quarterly-report", "national-return"], {
  code: "report/out-of-period",
  texts,
  obligation: "must",
  severity: { draft: "warning", complete: "error" },
  citation: { id: "res67-2014/instructs/7" },
  mark: "D",
  examples: {
    good: [
      { input: quarterly({ activities: [activity()] }) },
      { input: quarterly({ activities: [activity({ status: "announced", date: { start: "2013-07", end: "2013-07" } })] }) },
    ],
    bad: [{ input: quarterly({ activities: [activity(), activity({ id: "A2", date: { start: "2013-07", end: "2013-07" } })] }), at: ["/activities/1/date"] }],
  },
  applies: ({ activities }) => activities.length > 0,
  check: ({ activities, period }) =>
    activities.flatMap(({ date, status }, index) =>
      status !== "announced" && placeIn(date, period) === "outside"
        ? [{ pointer: toPointer(["activities", index, "date"]), params: { start: period.start, end: period.end }, related: ["/period"] }]
        : [],
    ),
});
