import { UsageError } from "@cop-sdk/diagnostics";
import { type Activity, type Day, type DayPeriod, dayAfter, firstDay, lastDay, type NationalReturn, type QuarterlyReport, quarterOf } from "@cop-sdk/model";
import { defined } from "../compile/defined.js";
import { meetingAfter } from "../quarterly/meeting-after.js";

/** Documents that are written again for the time after. */
export type PeriodicDocument = QuarterlyReport | NationalReturn;

/** What a new report starts with. */
export interface StartedReport<Document extends PeriodicDocument = QuarterlyReport> {
  /** A draft for the time after. */
  readonly document: Document;
  /** What was planned for that time: for the author to tell of, or to drop. A return plans nothing. */
  readonly planned: readonly string[];
  /** Ids of activities that had ended and were left behind; `compareDocuments` tells the rest. */
  readonly ended: readonly string[];
}

/** How a new report starts. */
export interface StartOptions {
  /** Id of the new document; by default region or country with the time. */
  readonly id?: string;
  /** Days of which a return speaks; must be said where the last one spoke of the time since a meeting. */
  readonly period?: DayPeriod;
}

/**
 * Starts the report of the next quarter, or the return of the next quarter, half-year or year, from the previous one. Carried over: the group and its members,
 * progress on law and regulation, proposals of laws that are not decided, challenges, requests, and activities that are still going on. Left behind: what is over,
 * news, figures, proposals, clearance; they belong to their time. Nothing is told again as new.
 *
 * @throws UsageError where the next time does not follow from the previous one and is not given
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
export function startFrom<Document extends PeriodicDocument>(previous: Document, options: StartOptions = {}): StartedReport<Document> {
  const started = previous.type === "quarterly-report" ? nextReport(previous, options) : nextReturn(previous, options);
  return started as unknown as StartedReport<Document>;
}

const goesOn = ({ status, date }: Activity, start: Day): boolean => status === "ongoing" && (date.end === undefined || lastDay(date.end) >= start);

function nextReport(previous: QuarterlyReport, { id }: StartOptions): StartedReport {
  const { region, workingGroup, language, membersActive, regulatoryProgress, challenges, planNextQuarter, serves, sources } = previous;
  const start: Day = dayAfter(lastDay(previous.quarter));
  const quarter = quarterOf(start);
  const activities = previous.activities.filter((activity) => goesOn(activity, start));
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
    ...defined({
      origin: previous.origin,
      targetMeeting: meetingAfter(quarter),
      membersActive,
      challenges,
      serves,
      sources: activities.length > 0 ? sources : undefined,
    }),
  };
  return { document, planned: planNextQuarter, ended: previous.activities.filter((activity) => !goesOn(activity, start)).map((activity) => activity.id) };
}

function nextReturn(previous: NationalReturn, options: StartOptions): StartedReport<NationalReturn> {
  const { country, language, periodKind, challenges, requests, origin, sources } = previous;
  const period = options.period ?? periodAfter(previous);
  const activities = previous.activities.filter((activity) => goesOn(activity, period.start));
  const changes = previous.changes.filter(({ stage }) => stage === "proposed");
  const time = periodKind === "quarter" ? quarterOf(period.start) : period.start;
  const document: NationalReturn = {
    type: "national-return",
    modelVersion: previous.modelVersion,
    id: options.id ?? `${country}-${time}`.toLowerCase(),
    language,
    country,
    periodKind,
    period,
    changes,
    activities,
    clearance: { missing: "not-known" },
    releasable: false,
    ...defined({ origin, challenges, requests, sources: activities.length + changes.length > 0 ? sources : undefined }),
  };
  return { document, planned: [], ended: previous.activities.filter((activity) => !goesOn(activity, period.start)).map((activity) => activity.id) };
}

const months: Readonly<Partial<Record<NationalReturn["periodKind"], number>>> = { quarter: 3, "half-year": 6, year: 12 };

/** The days after those of a return, as many months long as its kind says. */
function periodAfter({ period, periodKind }: NationalReturn): DayPeriod {
  const start = dayAfter(period.end);
  const length = months[periodKind];
  if (length === undefined || !start.endsWith("-01")) {
    throw new UsageError("usage/period-needed", "The time after the previous return does not follow from it.", "Say its first and last day as `period`.");
  }
  const last = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + length - 1;
  return { start, end: lastDay(`${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, "0")}`) };
}
