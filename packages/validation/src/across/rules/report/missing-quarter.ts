import { dayAfter, firstDay, lastDay, type Quarter, quarterOf } from "@cop-sdk/model";
import { quarterly } from "../../../examples.js";
import { texts } from "../../../messages/report/missing-quarter.js";
import { bodyKey } from "../../../rules/body/listed.js";
import { type AcrossOptions, acrossRule, ofType, type RegisteredGroup } from "../../across-rule.js";

/** Most quarters that are looked at for one group: fifty years. */
const mostQuarters = 200;

/** Quarters of which a report of a group is due: they are over, and so are the days that the caller grants. */
function dueQuarters({ from, to }: RegisteredGroup, { on = "", dueDays = 0 }: AcrossOptions): readonly Quarter[] {
  const due: Quarter[] = [];
  let quarter = from;
  while (due.length < mostQuarters && (to === undefined || firstDay(quarter) <= firstDay(to)) && dayAfter(lastDay(quarter), dueDays) < on) {
    due.push(quarter);
    quarter = quarterOf(dayAfter(lastDay(quarter)));
  }
  return due;
}

const group = { id: "rwg-afr", region: "AFR", from: "2016-Q2", to: "2016-Q3" } as const;
const third = { id: "q-3", quarter: "2016-Q3", period: { start: "2016-07-01", end: "2016-09-30" }, nil: true };

export const reportMissingQuarter = acrossRule({
  code: "report/missing-quarter",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "RP-005" },
  mark: "D",
  appliesTo: ["quarterly-report"],
  examples: {
    good: [
      { documents: [quarterly(), quarterly(third)], options: { on: "2017-01-31", groups: [group] } },
      { documents: [quarterly()], options: { on: "2016-10-15", groups: [group], dueDays: 30 } },
    ],
    bad: [{ documents: [quarterly()], options: { on: "2017-01-31", groups: [group] }, at: [""] }],
  },
  applies: (_, { on, groups = [] }) => on !== undefined && groups.length > 0,
  check: (members, options) => {
    const reports = ofType(members, "quarterly-report").map(({ document }) => document);
    return (options.groups ?? []).flatMap((one) => {
      const { workingGroup, region, id } = one;
      const there = new Set(
        reports
          .filter((report) => report.region === region && (workingGroup === undefined || bodyKey(report.workingGroup) === bodyKey(workingGroup)))
          .map(({ quarter }) => quarter),
      );
      return dueQuarters(one, options)
        .filter((quarter) => !there.has(quarter))
        .map((quarter) => ({ params: { group: id, region, quarter }, detail: `${id} ${quarter}` }));
    });
  },
});
