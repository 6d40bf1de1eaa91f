import { present } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/activity/completed-counts.js";
import { placeRule } from "../../rule.js";

const reached = [{ value: 100, kind: "reached", unit: "children" }];

export const activityCompletedCounts = placeRule("activity", {
  code: "activity/completed-counts",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "An activity that was only announced or cancelled has reached nobody yet." },
  mark: "D",
  examples: {
    good: [{ input: logOf({ status: "announced", participants: [{ value: 100, kind: "target", unit: "children" }] }) }],
    bad: [{ input: logOf({ status: "announced", participants: reached }), at: ["/activities/0/participants"] }],
  },
  applies: ({ value: { status, participants } }) => ["announced", "cancelled", "postponed"].includes(status) && (present(participants) ?? []).length > 0,
  check: ({ value: { status, participants }, pointer }) =>
    (present(participants) ?? []).some(({ kind }) => kind !== "target") ? { pointer: pointer("participants"), params: { status } } : undefined,
});
