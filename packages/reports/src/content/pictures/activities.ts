import { type Activity, activityTypes } from "@cop-sdk/model";
import { groupBy } from "../../compile/order.js";
import { printPeriod } from "../../phrases/dates.js";
import { printNumber } from "../../phrases/numbers.js";
import { byName } from "../alphabet.js";
import type { Figure } from "../content.js";
import type { QuarterlyScope } from "../quarterly-scope.js";
import { label } from "../scope.js";
import { dayNumber, daysOf, isVague, ticksOf } from "./days.js";
import { figure } from "./figure.js";

const held: ReadonlySet<Activity["status"]> = new Set(["held"]);

/** When the activities of the table took place, by their numbers there; none where nothing dated was held in the quarter. */
export function activitiesFigure(scope: QuarterlyScope, activities: readonly Activity[]): Figure | undefined {
  const { report, language } = scope;
  const events = activities.flatMap(({ date, type, status }, index) => {
    const days = held.has(status) ? daysOf(date, report.period) : undefined;
    return days === undefined || days.from > days.to
      ? []
      : [{ type, event: { ...days, label: printNumber(index + 1, language), ...(isVague(date) ? { vague: true } : {}) } }];
  });
  if (events.length === 0) return undefined;
  const lanes = [...groupBy(events, ({ type }) => type)]
    .map(([type, group]) => ({ label: label(scope, activityTypes, type), events: group.map(({ event }) => event) }))
    .sort((a, b) => byName(a.label, b.label));
  const values = { period: printPeriod(report.period, language), records: events.length };
  return figure(scope, "picture/timeline", "picture/activities-told", values, {
    kind: "timeline",
    from: dayNumber(report.period.start),
    to: dayNumber(report.period.end),
    ticks: ticksOf(report.period, language),
    lanes,
  });
}
