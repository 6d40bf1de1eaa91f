import { type Day, dayAfter, firstDay, lastDay, type QuarterlyReport, quarterOf } from "@cop-sdk/model";
import { defined } from "../compile/defined.js";

/** What a new report starts with. */
export interface StartedReport {
  /** A draft of the next quarter. */
  readonly document: QuarterlyReport;
  /** What was planned for that quarter: for the author to tell of, or to drop. */
  readonly planned: readonly string[];
  /** Ids of activities that had ended and were left behind; `compareDocuments` tells the rest. */
  readonly ended: readonly string[];
}

/**
 * Starts the report of the next quarter from the previous one. Carried over: the group, its members, progress on law and regulation, challenges, and activities
 * that are still going on. Left behind: what is over, news, figures, proposals; they belong to their quarter. Nothing is told again as new.
 *
 * @example
 * ```ts
 * import { draftOf } from "@cop-sdk/model";
 * import { startFrom } from "@cop-sdk/reports";
 *
 * const previous = draftOf("quarterly-report", { id: "arb-2016-q4", language: "en", region: "ARB", quarter: "2016-Q4" });
 * startFrom(previous).document.quarter; // "2017-Q1"
 * ```
 */
export function startFrom(previous: QuarterlyReport, { id }: { readonly id?: string } = {}): StartedReport {
  const { region, workingGroup, language, membersActive, regulatoryProgress, challenges, planNextQuarter, serves, sources } = previous;
  const start: Day = dayAfter(lastDay(previous.quarter));
  const quarter = quarterOf(start);
  const goesOn = ({ status, date }: QuarterlyReport["activities"][number]) => status === "ongoing" && (date.end === undefined || lastDay(date.end) >= start);
  const activities = previous.activities.filter(goesOn);
  const document: QuarterlyReport = {
    type: "quarterly-report",
    modelVersion: previous.modelVersion,
    id: id ?? `${region}-${quarter}`.toLowerCase(),
    language,
    region,
    quarter,
    workingGroup,
    period: { start: firstDay(quarter), end: lastDay(quarter) },
    activities,
    regulatoryProgress,
    proposals: [],
    planNextQuarter: [],
    ...defined({ origin: previous.origin, membersActive, challenges, serves, sources: activities.length > 0 ? sources : undefined }),
  };
  return { document, planned: planNextQuarter, ended: previous.activities.filter((activity) => !goesOn(activity)).map((activity) => activity.id) };
}
