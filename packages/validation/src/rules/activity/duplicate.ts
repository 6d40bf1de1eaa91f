import { toPointer } from "@cop-sdk/diagnostics";
import { activity, log } from "../../examples.js";
import { texts } from "../../messages/activity/duplicate.js";
import { documentRule, type Finding } from "../../rule.js";
import { sameEvents } from "./same-event.js";

const vanuatu = (id: string, start: string, end: string, more: object = {}) =>
  activity({ id, country: "VU", place: "Port Vila", date: { start, end }, ...more });

export const activityDuplicate = documentRule(["activity-log", "quarterly-report", "national-return"], {
  code: "activity/duplicate",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in real sources: one event by host, co-host and guest with three ranges of days." },
  mark: "S",
  examples: {
    good: [
      { input: log([vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-10-01", "2014-10-02")]) },
      { input: log([vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-09-23", "2014-09-24", { partOf: ["A1"] })]) },
    ],
    bad: [
      { input: log([vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-09-23", "2014-09-26", { title: "Another title" })]), at: ["/activities/1"] },
    ],
  },
  applies: ({ activities }) => activities.length > 1,
  check: ({ activities }) => {
    const seen = sameEvents<number>();
    return activities.flatMap((one, index): readonly Finding[] => {
      const same = seen(one, index);
      return same ? [{ pointer: toPointer(["activities", index]), params: { id: one.id, other: same.id }, related: [toPointer(["activities", same.at])] }] : [];
    });
  },
});
