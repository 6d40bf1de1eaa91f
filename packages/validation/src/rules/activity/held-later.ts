import { firstDay } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/activity/held-later.js";
import { placeRule } from "../../rule.js";

export const activityHeldLater = placeRule("activity", {
  code: "activity/held-later",
  texts,
  obligation: "must",
  severity: { draft: "warning", complete: "error" },
  citation: { none: "Seen in a real document: a year with two digits swapped, far in the future." },
  mark: "S",
  examples: {
    good: [{ input: logOf({}), on: "2026-11-23" }],
    bad: [{ input: logOf({ date: { start: "2104-09-25" } }), on: "2026-11-23", at: ["/activities/0/date/start"] }],
  },
  applies: ({ value: { status, date } }, { on }) => on !== undefined && (status === "held" || status === "completed") && date.start !== undefined,
  check: ({ value: { status, date }, pointer }, { on = "" }) =>
    firstDay(date.start ?? "") > on ? { pointer: pointer("date", "start"), params: { status, date: date.start ?? "", on } } : undefined,
});
