import { toPointer } from "@cop-sdk/diagnostics";
import { activity, log } from "../../examples.js";
import { texts } from "../../messages/activity/without-clause.js";
import { documentRule } from "../../rule.js";
import { serving } from "../clause/example.js";
import { summed } from "../summed.js";

export const activityWithoutClause = documentRule(["activity-log", "quarterly-report", "national-return"], {
  code: "activity/without-clause",
  texts,
  obligation: "may",
  severity: { complete: "info" },
  citation: { id: "res67-2014/instructs/5" },
  mark: "D",
  examples: {
    good: [{ input: log([activity(serving("res67-2014/instructs/4"))]) }],
    bad: [{ input: log([activity()]), at: ["/activities"] }],
  },
  applies: ({ activities }) => activities.length > 0,
  check: ({ activities }) =>
    summed(
      "/activities",
      activities,
      ({ serves = [] }) => serves.length === 0,
      (index) => toPointer(["activities", index]),
    ),
});
