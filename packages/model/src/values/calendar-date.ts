import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";

/**
 * A date of the Gregorian calendar at the precision in which it is known: a year `2019`, a month `2019-06`, a quarter `2019-Q2`
 * or a day `2019-06-21`. A quarter or a month is never turned into a day.
 */
export type CalendarDate = string;

/** A {@link CalendarDate} of day precision: `2019-06-21`. */
export type Day = string;

/** A calendar quarter: `2019-Q2`. */
export type Quarter = string;

/** How precise a {@link CalendarDate} is. */
export type DatePrecision = "year" | "quarter" | "month" | "day";

const year = "[12]\\d{3}";
const dayOfMonth = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";
const day = `${year}-(?:${dayOfMonth})|(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:12|16|20|24|28)00)-02-29`;

/** Matches a {@link Day} that exists, leap years included. */
export const dayPattern = new RegExp(`^(?:${day})$`);

/** Matches a {@link Quarter}. */
export const quarterPattern = new RegExp(`^${year}-Q[1-4]$`);

/** Matches every {@link CalendarDate}. */
export const calendarDatePattern = new RegExp(`^(?:${year}(?:-(?:0[1-9]|1[0-2])|-Q[1-4])?|${day})$`);

/** Whether a value is a {@link CalendarDate} that exists. */
export const isCalendarDate = (value: unknown): value is CalendarDate => typeof value === "string" && calendarDatePattern.test(value);

/** Whether a value is a {@link Day} that exists. */
export const isDay = (value: unknown): value is Day => typeof value === "string" && dayPattern.test(value);

/** Precision of a date, read from its form. */
export function precisionOf(date: CalendarDate): DatePrecision {
  if (date.length === 4) return "year";
  if (date.includes("Q")) return "quarter";
  return date.length === 7 ? "month" : "day";
}

/** First day that a date may mean: `2019-Q2` → `2019-04-01`. */
export function firstDay(date: CalendarDate): Day {
  const precision = precisionOf(date);
  if (precision === "day") return date;
  if (precision === "month") return `${date}-01`;
  if (precision === "year") return `${date}-01-01`;
  return `${date.slice(0, 4)}-${String(Number(date.slice(6)) * 3 - 2).padStart(2, "0")}-01`;
}

/** Last day that a date may mean: `2019-Q2` → `2019-06-30`. */
export function lastDay(date: CalendarDate): Day {
  const precision = precisionOf(date);
  if (precision === "day") return date;
  if (precision === "year") return `${date}-12-31`;
  const month = precision === "month" ? date : `${date.slice(0, 4)}-${lastMonths[date.slice(6)]}`;
  return `${month}-${lengths.find((length) => isDay(`${month}-${length}`))}`;
}

const lastMonths: Readonly<Record<string, string>> = { 1: "03", 2: "06", 3: "09", 4: "12" };
const lengths = ["31", "30", "29", "28"] as const;

/** The day a number of days later (earlier when negative). */
export const dayAfter = (from: Day, days = 1): Day => write(addDays(read(from), days));

/** Number of calendar days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(read(to), read(from));

/** The quarter in which a day lies: `2019-06-21` → `2019-Q2`. */
export const quarterOf = (date: Day): Quarter => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

const read = (date: Day): Date => parseISO(date, { in: utc });
const write = (date: Date): Day => format(date, "yyyy-MM-dd", { in: utc });
