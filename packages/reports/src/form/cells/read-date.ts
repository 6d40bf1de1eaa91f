import { type Language, languages } from "@cop-sdk/diagnostics";
import { type CalendarDate, isCalendarDate } from "@cop-sdk/model";
import { printDate } from "../../phrases/dates.js";
import { latinDigits } from "./digits.js";

/** A date that was read. */
export type DateReading = { readonly date: CalendarDate; readonly asWritten: boolean } | "ambiguous" | undefined;

/** Languages in which day, month and year follow each other in this order where slashes stand between them. English is used in both ways. */
const dayFirst: ReadonlySet<Language> = new Set(["ar", "es", "fr", "ru"]);

const two = (part: string): string => part.padStart(2, "0");

/**
 * Reads a date as people of any country type it: `2015-09-07`, `7.9.2015`, `2015年9月7日`, `7 September 2015`, `September 2015`, `2015-Q3`.
 * Where two readings are possible (`7/9/2015` in English), nothing is guessed.
 */
export function readDate(text: string, language: Language): DateReading {
  const plain = latinDigits(text.trim());
  if (isCalendarDate(plain)) return { date: plain, asWritten: plain === text };
  const date = numericDate(plain, language) ?? wordDate(plain);
  if (date === undefined || date === "ambiguous") return date;
  return isCalendarDate(date) ? { date, asWritten: false } : undefined;
}

function numericDate(text: string, language: Language): CalendarDate | "ambiguous" | undefined {
  const yearFirst = /^(\d{4})[-/.年]\s?(\d{1,2})(?:[-/.月]\s?(\d{1,2}))?[日月]?$/.exec(text);
  if (yearFirst) return [yearFirst[1], ...yearFirst.slice(2).flatMap((part) => (part === undefined ? [] : two(part)))].join("-");
  const quarter = /^(?:Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4]))$/i.exec(text);
  if (quarter) return `${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`;
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${two(month[1] as string)}`;
  const [, first = "", sign = "", second = "", year = ""] = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? [];
  if (year === "") return undefined;
  const dayThenMonth = `${year}-${two(second)}-${two(first)}`;
  const monthThenDay = `${year}-${two(first)}-${two(second)}`;
  const possible = [dayThenMonth, monthThenDay].filter(isCalendarDate);
  if (possible.length < 2 || dayThenMonth === monthThenDay) return possible[0];
  return sign === "." || dayFirst.has(language) ? dayThenMonth : "ambiguous";
}

const months = Array.from({ length: 12 }, (_, index) => two(String(index + 1)));
const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s,.]+/g, " ")
    .trim();

/** A date in words, as a report prints it in one of the six languages. */
function wordDate(text: string): CalendarDate | undefined {
  const year = text.length > 60 ? undefined : /\d{4}/.exec(text)?.[0];
  if (year === undefined) return undefined;
  const days = (text.match(/\d+/g) ?? []).filter((one) => one.length <= 2).map(two);
  const candidates = months.flatMap((month) => [`${year}-${month}`, ...days.map((day) => `${year}-${month}-${day}`)]).filter(isCalendarDate);
  const wanted = squeeze(text);
  return candidates.find((date) => languages.some((language) => squeeze(printDate(date, language)) === wanted));
}
