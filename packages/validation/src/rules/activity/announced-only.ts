import { lastDay } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/activity/announced-only.js";
import { placeRule } from "../../rule.js";

export const activityAnnouncedOnly = placeRule("activity", {
  code: "activity/announced-only",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: 'Seen in real reports: an event that "will be organised" years before the report was sent.' },
  mark: "S",
  examples: {
    good: [{ input: logOf({ status: "announced", date: { start: "2027-01" } }), on: "2026-11-23" }],
    bad: [{ input: logOf({ status: "announced", date: { start: "2014-01" } }), on: "2017-09-30", at: ["/activities/0/status"] }],
  },
  applies: ({ value: { status, date } }, { on }) => on !== undefined && status === "announced" && (date.end ?? date.start) !== undefined,
  check: ({ value: { date }, pointer }, { on = "" }) => {
    const last = date.end ?? date.start ?? "";
    return lastDay(last) < on ? { pointer: pointer("status"), params: { date: last, on } } : undefined;
  },
});
