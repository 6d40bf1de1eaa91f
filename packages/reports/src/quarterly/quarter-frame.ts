import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import { type CalendarDate, type DayPeriod, firstDay, isCode, lastDay, type Period, placeIn, quarterPattern, type Region, regions } from "@cop-sdk/model";
import { findingOn } from "../compile/findings.js";
import type { QuarterlyReportOptions } from "./options.js";

/** Region and days of a quarterly report. */
export interface QuarterFrame {
  readonly region: Region;
  readonly quarter: string;
  readonly period: DayPeriod;
}

/** Reads region and quarter. */
export function quarterFrameOf({ region, quarter }: Pick<QuarterlyReportOptions, "region" | "quarter">): Result<QuarterFrame> {
  const faults: Diagnostic[] = [];
  if (!isCode(regions, region)) faults.push(findingOn("region", "compile/unknown-region", "error", { allowed: regions.codes }));
  if (!quarterPattern.test(quarter)) faults.push(findingOn("quarter", "compile/unknown-quarter", "error"));
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  return { ok: true, value: { region, quarter, period: { start: firstDay(quarter), end: lastDay(quarter) } }, diagnostics: [] };
}

/** Whether something of a return belongs into the quarter: by its date, else by the time of which the return speaks. */
export function belongs(date: Period | undefined, returned: DayPeriod, quarter: DayPeriod): boolean {
  const placement = date === undefined || (date.start === undefined && date.end === undefined) ? "undecidable" : placeIn(date, quarter);
  return placement === "undecidable" ? placeIn(returned, quarter) === "inside" : placement !== "outside";
}

/** A date as a period. */
export const onDate = (date: CalendarDate | undefined): Period | undefined => (date === undefined ? undefined : { start: date, end: date });
