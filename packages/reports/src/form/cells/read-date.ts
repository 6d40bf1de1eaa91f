import type { Language } from "@cop-sdk/diagnostics";
import { type CalendarDate, isCalendarDate } from "@cop-sdk/model";
import { asciiDigits, readDate as readAnyDate } from "@cop-sdk/validation/readings";

/** A date that was read; `guessed` where only the habit of the form's language decided between two readings. */
export type DateReading = { readonly date: CalendarDate; readonly asWritten: boolean; readonly guessed?: true } | "ambiguous" | undefined;

/** Languages in which day, month and year follow each other in this order. English is used in both ways. */
const dayFirst: ReadonlySet<Language> = new Set(["ar", "es", "fr", "ru"]);

/**
 * Reads a date as people of any country type it: `2015-09-07`, `7.9.2015`, `2015年9月7日`, `7 September 2015`, `09/2015`, `2015-Q3`.
 * Where two readings are possible (`7/9/2015` in English), nothing is guessed.
 */
export function readDate(text: string, language: Language): DateReading {
  const plain = asciiDigits(text.trim()).replace(/[\u200e\u200f\u061c]/g, "");
  const isWritten: boolean = isCalendarDate(plain);
  if (isWritten) return { date: plain, asWritten: plain === text };
  const [, month = "", year] = /^(\d{1,2})[/.](\d{4})$/.exec(plain) ?? [];
  if (year !== undefined) return understood(`${year}-${month.padStart(2, "0")}`);
  const reading = readAnyDate(plain);
  if (reading?.kind === "other-form") return reading.exact ? understood(reading.date) : undefined;
  if (reading?.kind !== "ambiguous-day-month") return undefined;
  if (plain.includes(".")) return understood(reading.dates[0]);
  return dayFirst.has(language) ? understood(reading.dates[0], true) : "ambiguous";
}

const understood = (date: string, guessed = false): DateReading =>
  isCalendarDate(date) ? { date, asWritten: false, ...(guessed ? { guessed } : {}) } : undefined;
