import { toPointer } from "@cop-sdk/diagnostics";
import { activity, log } from "../../../examples.js";
import { texts } from "../../../messages/activity/told-twice.js";
import { sameEvents } from "../../../rules/activity/same-event.js";
import { acrossRule, type FindingAcross, ofType, type PlaceAcross } from "../../across-rule.js";

const vanuatu = (id: string, start: string, end: string, more: object = {}) =>
  log([activity({ id, country: "VU", place: "Port Vila", date: { start, end }, ...more })], { id: `log-${id}` });

export const activityToldTwice = acrossRule({
  code: "activity/told-twice",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in real sources: one event by host, co-host and guest with three ranges of days." },
  mark: "S",
  appliesTo: ["activity-log", "quarterly-report", "national-return"],
  examples: {
    good: [{ documents: [vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-10-01", "2014-10-02")] }],
    bad: [
      {
        documents: [vanuatu("A1", "2014-09-22", "2014-09-24"), vanuatu("A2", "2014-09-24", "2014-09-26", { title: "Another title" })],
        at: ["1/activities/0"],
      },
    ],
  },
  applies: (members) => ofType(members, "activity-log", "quarterly-report", "national-return").length > 1,
  check: (members) => {
    const seen = sameEvents<PlaceAcross>();
    return ofType(members, "activity-log", "quarterly-report", "national-return").flatMap(({ index, document }) =>
      document.activities.flatMap((one, place): readonly FindingAcross[] => {
        const at = { member: index, pointer: toPointer(["activities", place]) };
        const same = seen(one, at);
        return same && same.at.member !== index ? [{ at, params: { id: one.id, other: same.id }, related: [same.at] }] : [];
      }),
    );
  },
});
