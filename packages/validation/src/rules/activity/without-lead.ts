import { toPointer } from "@cop-sdk/diagnostics";
import { activity, log } from "../../examples.js";
import { texts } from "../../messages/activity/without-lead.js";
import { documentRule } from "../../rule.js";
import { summed } from "../summed.js";

export const activityWithoutLead = documentRule(["activity-log", "quarterly-report", "national-return"], {
  code: "activity/without-lead",
  texts,
  obligation: "should",
  severity: { complete: "advice", submission: "warning" },
  citation: { id: "res67-2014/instructs/7" },
  mark: "D",
  examples: {
    good: [{ input: log([activity({ leads: [{ name: "Ministry of Education" }] })]) }],
    bad: [{ input: log([activity()]), at: ["/activities"] }],
  },
  applies: ({ activities }) => activities.length > 0,
  check: ({ activities }) =>
    summed(
      "/activities",
      activities,
      ({ leads = [] }) => leads.length === 0,
      (index) => toPointer(["activities", index, "leads"]),
    ),
});
