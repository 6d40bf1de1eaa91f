import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/weekday-differs.js";
import { placeRule } from "../../rule.js";
import { type DayInText, daysInText, exists } from "./days-in-text.js";
import { weekdayNamed } from "./weekdays.js";

const note = (text: string) => strategy({ notes: [text] });

/** The last word before a date, with an article between, and the word behind it, in brackets. Chinese needs none. */
const lastWord = /([\p{L}-]+)\.?[,،，]? ?(?:the |le |el |den |dem |tanggal |يوم )?$/iu;
const wordBehind = /^ ?(?:[(（]([\p{L}-]+)[)）]|((?:星期|周)[一二三四五六日天]))/u;

const wordsBeside = ({ before, behind }: DayInText): readonly string[] =>
  [lastWord.exec(before)?.[1], ...(wordBehind.exec(behind) ?? []).slice(1)].flatMap((word) => (word === undefined ? [] : [word.toLowerCase()]));

/** Monday 0. */
const weekdayOf = ({ year, month, day }: DayInText): number => (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

const two = (number: number): string => String(number).padStart(2, "0");
const textOf = ({ year, month, day }: DayInText): string => `${year}-${two(month)}-${two(day)}`;

export const dateWeekdayDiffers = placeRule("prose", {
  code: "date/weekday-differs",
  texts,
  obligation: "should",
  severity: { complete: "advice" },
  citation: { none: "A day of the week beside a date is a check of it: where they differ, one of them is wrong." },
  mark: "D",
  examples: {
    good: [
      "Tuesday, 6 February 2024",
      "mardi 6 février 2024",
      "2024年2月6日（星期二）",
      "6 February 2024, Sunday School",
      "Friday meetings, 6 February 2024",
    ].map((text) => ({ input: note(text) })),
    bad: [
      "Monday 6 February 2024",
      "Lundi, le 6 février 2024",
      "6 de febrero de 2024 (lunes)",
      "в понедельник, 6 февраля 2024 года",
      "2024年2月6日（星期一）",
      "يوم الاثنين 6 فبراير 2024",
    ].map((text) => ({ input: note(text), at: ["/notes/0"] })),
  },
  needs: { traits: ["digit", "wide"] },
  check: ({ value }) => {
    const differing = daysInText(value)
      .filter(exists)
      .find((day) => wordsBeside(day).some((word) => ![undefined, weekdayOf(day)].includes(weekdayNamed(word))));
    return differing === undefined ? undefined : { params: { date: textOf(differing) } };
  },
});
