import { asciiDigits } from "../digits.js";
import { isWide } from "../text/traits.js";
import { monthNamed, monthsAsWords } from "./months.js";

/** A day that a text names by day, month and year, and the words right before and behind it. */
export interface DayInText {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly before: string;
  readonly behind: string;
}

const year = "((?:19|20)\\d\\d)(?!\\d)";
/** A day as prose has it: `31 April 2021`, `31 de abril de 2021`, `April 31, 2021`, `2021-04-31`, `2021年4月31日`, `31 tháng 4 năm 2021`. */
const named = new RegExp(
  [
    `(?<![\\d.,/:-])(\\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°)?\\.? (?:de |d['’]|of )?(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?,? (?:de |del |of )?${year}`,
    `(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{2,11})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`,
    `(?<![\\d/.-])${year}-(\\d\\d)-(\\d\\d)(?![\\d/.-])`,
    `${year} ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日`,
    `(?<!\\d)(\\d{1,2}) tháng (\\d{1,2}),? năm ${year}`,
  ].join("|"),
  "giu",
);

/** `1 May 2021` has ten characters, `2021年1月1日` nine. */
const shortest = 9;
const aYear = /(?:19|20)\d\d/g;

/** How far around a year the text is looked at: the longest date, and a day of the week beside it. */
const reach = 48;

/** The days that a text names in the Gregorian calendar, whether the calendar has them or not. Years from 1900 to 2099. */
export function daysInText(written: string): readonly DayInText[] {
  if (written.length < shortest) return [];
  const text = isWide(written) ? monthsAsWords(asciiDigits(written)) : written;
  return [...text.matchAll(aYear)].flatMap(({ index }) => daysIn(text.slice(Math.max(0, index - reach), index + reach)));
}

/** The days in the text around a year; two years close to each other tell of both twice. */
const daysIn = (text: string): readonly DayInText[] =>
  [...text.matchAll(named)].flatMap((found): DayInText[] => {
    const [whole, day1, word1, year1, word2, day2, year2, year3, month3, day3, year4, month4, day4, day5, month5, year5] = found;
    const word = word1 ?? word2;
    const month = word === undefined ? Number(month3 ?? month4 ?? month5) : monthNamed(word.toLowerCase());
    if (month === undefined) return [];
    return [
      {
        year: Number(year1 ?? year2 ?? year3 ?? year4 ?? year5),
        month,
        day: Number(day1 ?? day2 ?? day3 ?? day4 ?? day5),
        before: text.slice(0, found.index),
        behind: text.slice(found.index + whole.length),
      },
    ];
  });

/** The number of days of a month. */
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the calendar has a day; a month above 12 is one of a day and a month that changed places. */
export const exists = ({ year, month, day }: DayInText): boolean => month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
