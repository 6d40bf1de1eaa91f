import { isCalendarDate } from "@cop-sdk/model";
import { asciiDigits, plainSigns } from "../digits.js";
import { monthNamed, monthsAsWords, namesIslamicMonth } from "./months.js";
import { isRelative } from "./relative-words.js";

/** Calendar in which a year may be counted. */
export type OtherCalendar = "islamic" | "buddhist" | "unknown";

/** What a text that is no date of the model means. */
export type DateReading =
  /** One reading. `exact` when nothing else stands in the text. */
  | { readonly kind: "other-form"; readonly date: string; readonly exact: boolean }
  | { readonly kind: "ambiguous-day-month"; readonly dates: readonly [string, string] }
  | { readonly kind: "impossible" }
  | { readonly kind: "implausible-year"; readonly calendar: OtherCalendar }
  | { readonly kind: "relative" }
  | { readonly kind: "serial-number"; readonly days: number }
  | { readonly kind: "several" }
  | { readonly kind: "two-calendars" };

const longestText = 200;
const earliest = 1800;
const latest = 2100;

/** Calendar of a year outside the plausible range of the Gregorian one, or `undefined` when the year is plausible. */
export function otherCalendar(year: number): OtherCalendar | undefined {
  if (year >= earliest && year <= latest) return undefined;
  if (year >= 1300 && year <= 1500) return "islamic";
  return year >= 2443 && year <= 2643 ? "buddhist" : "unknown";
}

/** What a value at the place of a date means, or `undefined` when nothing of a date is seen in it. */
export function readDate(value: unknown): DateReading | undefined {
  if (typeof value === "number") return value >= 20_000 && value <= 60_000 ? { kind: "serial-number", days: Math.trunc(value) } : undefined;
  if (typeof value !== "string" || value.length > longestText) return undefined;
  const text = asciiDigits(plainSigns(value)).trim().toLowerCase();
  if (/^\d{5}$/.test(text)) return readDate(Number(text));
  const years = new Set([...text.matchAll(/(?<!\d)(\d{4})(?!\d)/g)].map(([year]) => Number(year)));
  const plausible = [...years].filter((year) => otherCalendar(year) === undefined);
  if (plausible.length > 0 && (plausible.length < years.size || namesIslamicMonth(text))) return { kind: "two-calendars" };
  const read = numeric(text) ?? named(text);
  if (read) return read;
  if (years.size > 1 || (text.match(/\d{4}/g) ?? []).length > 1) return { kind: "several" };
  return isRelative(text) ? { kind: "relative" } : undefined;
}

function numeric(text: string): DateReading | undefined {
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?|月)?(\s*[t ]\s*\d{1,2}:\d{2}.*)?$/.exec(text);
  if (yearFirst) return dated(yearFirst[1], yearFirst[2], yearFirst[3]);
  const quarter = /^(?:q([1-4])\s*[-/ ]?\s*(\d{4})|(\d{4})\s*[-/ ]?\s*q([1-4]))$/.exec(text);
  if (quarter) return { kind: "other-form", date: `${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`, exact: true };
  const vietnamese = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/.exec(text);
  if (vietnamese) return dated(vietnamese[3], vietnamese[2], vietnamese[1]);
  const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, first = "", second = "", year = ""] = yearLast;
  const dayFirst = dated(year, second, first);
  const monthFirst = dated(year, first, second);
  if (dayFirst.kind !== "other-form") return monthFirst;
  if (monthFirst.kind !== "other-form" || monthFirst.date === dayFirst.date) return dayFirst;
  return { kind: "ambiguous-day-month", dates: [dayFirst.date, monthFirst.date] };
}

const filler = /^(?:st|nd|rd|th|er|de|del|of|the|г|года|году|год|le|la|el|on|pada|tanggal|día|dia|jour|a|يوم|عام|سنة)$/u;
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom)[a-zéá]*$|^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)$/u;

/** Dates with the month as a word: a day or none, one month, one year, in any order. */
function named(text: string): DateReading | undefined {
  const tokens = monthsAsWords(text).match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const months = tokens.flatMap((token) => monthNamed(token) ?? []);
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const years = numbers.filter((token) => token.length === 4);
  const small = numbers.filter((token) => token.length <= 2);
  if (new Set(months).size !== 1 || years.length !== 1 || small.length > 1 || numbers.length > years.length + small.length) return undefined;
  const rest = tokens.filter((token) => !/^\d/.test(token) && monthNamed(token) === undefined && !filler.test(token) && !weekday.test(token));
  const read = dated(years[0], String(months[0]), small[0]);
  return read.kind === "other-form" ? { ...read, exact: rest.length === 0 } : read;
}

function dated(year = "", month = "", day?: string): Extract<DateReading, { readonly kind: "other-form" | "impossible" | "implausible-year" }> {
  const calendar = otherCalendar(Number(year));
  if (calendar) return { kind: "implausible-year", calendar };
  const date = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
  return isCalendarDate(date) ? { kind: "other-form", date, exact: true } : { kind: "impossible" };
}
