import type { HowToRead } from "./read.js";

/** The year, and perhaps the month, that dates leave out because it stands above the table. */
export type LeftOut = Pick<HowToRead, "year" | "month">;

/**
 * A date that names no year, in the forms that it has with the year of the mapping; and one that is only a day, or two, with its month as well. Nothing for a text that names a year
 * itself. The text has plain digits.
 */
export function withYear(text: string, { year, month }: LeftOut): readonly string[] {
  if (year === undefined || /\d{3}/.test(text) || /\d\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d/.test(text)) return [];
  const numeric = /^(\d{1,2})\s*([./])\s*(\d{1,2})\.?$/.exec(text);
  if (numeric) return [`${numeric[1]}${numeric[2]}${numeric[3]}${numeric[2]}${year}`];
  const days = /^(\d{1,2})(?:\s*[-–—]\s*(\d{1,2}))?\.?日?$/.exec(text);
  if (days) return month === undefined ? [] : [daysOf(days, `${year}-${two(month)}`)];
  return /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月|季度?$/u.test(text) ? [`${year}年${text}`] : [`${text} ${year}`, `${text}, ${year}`, `${text} de ${year}`];
}

const two = (part: number | string): string => String(part).padStart(2, "0");

const daysOf = ([, first = "", last]: RegExpExecArray, month: string): string =>
  last === undefined ? `${month}-${two(first)}` : `${month}-${two(first)}/${month}-${two(last)}`;
