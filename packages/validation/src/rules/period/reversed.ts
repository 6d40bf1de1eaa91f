import { firstDay, isReversed, lastDay, type Period } from "@cop-sdk/model";
import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/period/reversed.js";
import { placeRule } from "../../rule.js";

/** Both ends are known, and precise enough to tell their order: two of one precision always, a day inside the month that is the other end never. */
function decidable({ start, end }: Period): boolean {
  if (start === undefined || end === undefined) return false;
  if (start.length === end.length) return true;
  return isReversed({ start, end }) || (firstDay(start) <= firstDay(end) && lastDay(start) <= lastDay(end));
}

export const periodReversed = placeRule("period", {
  code: "period/reversed",
  texts,
  obligation: "must",
  severity: "error",
  citation: { id: "NS-002" },
  mark: "D",
  examples: {
    good: [
      { input: strategy({ period: { start: "2025", end: "2029" } }) },
      { input: logOf({ date: { start: "2016-05-10", end: "2016-05-10" } }) },
      { input: logOf({ date: { start: "2016-Q2", end: "2016-Q3" } }) },
    ],
    bad: [
      { input: strategy({ period: { start: "2029", end: "2025" } }), at: ["/period"] },
      { input: strategy({ actions: [{ id: "a1", activity: "Training", timeline: { start: "2019-06-21", end: "2019-Q1" } }] }), at: ["/actions/0/timeline"] },
    ],
  },
  applies: ({ value }) => decidable(value),
  check: ({ value: { start = "", end = "" } }) => (isReversed({ start, end }) ? { params: { start, end } } : undefined),
});
