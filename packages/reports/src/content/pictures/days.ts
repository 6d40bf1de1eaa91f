import type { Language } from "@cop-sdk/diagnostics";
import { type DayPeriod, firstDay, lastDay, type Period, precisionOf } from "@cop-sdk/model";
import { printDate } from "../../phrases/dates.js";

/** Days since 1 January 1970. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** First and last day of a date, in days, inside a period; `undefined` where neither end is known. */
export function daysOf({ start, end }: Period, within: DayPeriod): { readonly from: number; readonly to: number } | undefined {
  const [first, last] = [start ?? end, end ?? start];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [dayNumber(firstDay(first)), dayNumber(lastDay(last))];
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  return { from: Math.max(from, dayNumber(within.start)), to: Math.min(to, dayNumber(within.end)) };
}

/** Whether a date is not known to the day. */
export const isVague = ({ start, end }: Period): boolean => [start, end].some((date) => date !== undefined && precisionOf(date) !== "day");

/** Where a line of time is marked: at its beginning and at each year, or at each month when it is no longer than a few months. */
export function ticksOf({ start, end }: DayPeriod, language: Language) {
  const months = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - Number(start.slice(0, 4)) * 12 - Number(start.slice(5, 7));
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const dates =
    months < 6
      ? Array.from({ length: months + 1 }, (_, index) => monthAfter(start.slice(0, 7), index))
      : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return dates.map((date) => ({ at: Math.max(dayNumber(firstDay(date)), dayNumber(start)), label: printDate(date, language) }));
}

function monthAfter(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
