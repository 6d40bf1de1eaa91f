import { toPointer } from "@cop-sdk/diagnostics";
import { type Activity, firstDay, lastDay, present } from "@cop-sdk/model";
import { activity, log } from "../../../examples.js";
import { texts } from "../../../messages/count/overlap-elsewhere.js";
import { acrossRule, ofType } from "../../across-rule.js";

const people = (kind: string, more: object = {}) => ({ country: "ZM", participants: [{ value: 20_000, kind, unit: "persons", ...more }] });
const one = (id: string, members: object) => log([activity({ id, ...members })], { id: `log-${id}` });

const counted = ({ participants, status }: Activity): boolean =>
  status !== "announced" && (present(participants) ?? []).some(({ kind }) => kind !== "target" && kind !== "running-total");

export const countOverlapElsewhere = acrossRule({
  code: "count/overlap-elsewhere",
  texts,
  obligation: "should",
  severity: { draft: "info", complete: "warning" },
  citation: { none: "Seen in real records: the running total of a programme and its trainings, told apart." },
  mark: "S",
  appliesTo: ["activity-log", "quarterly-report", "national-return"],
  examples: {
    good: [{ documents: [one("A1", people("attended")), one("A2", people("running-total", { includes: ["A1"] }))] }],
    bad: [{ documents: [one("A1", people("attended")), one("A2", people("running-total"))], at: ["1/activities/0/participants/0"] }],
  },
  applies: (members) => ofType(members, "activity-log", "quarterly-report", "national-return").length > 1,
  check: (members) => {
    const all = ofType(members, "activity-log", "quarterly-report", "national-return");
    const others = all.flatMap(({ index, document }) => document.activities.filter(counted).map(({ country, date }) => ({ index, country, date })));
    return all.flatMap(({ index, document }) =>
      document.activities.flatMap(({ country, date, participants }, place) =>
        (present(participants) ?? []).flatMap((count, at) => {
          if (count.kind !== "running-total" || count.includes !== undefined || count.mayInclude !== undefined || country === undefined) return [];
          const until = count.asOf ?? date.end ?? date.start;
          const may = others.filter(
            (other) =>
              other.index !== index &&
              other.country === country &&
              (until === undefined || other.date.start === undefined || firstDay(other.date.start) <= lastDay(until)),
          ).length;
          return may > 0 ? [{ at: { member: index, pointer: toPointer(["activities", place, "participants", at]) }, params: { count: may, country } }] : [];
        }),
      ),
    );
  },
});
