import type { Language } from "@cop-sdk/diagnostics";
import { type CalendarDate, type Period, precisionOf } from "@cop-sdk/model";
import { fill } from "./fill.js";
import { phrasesIn } from "./index.js";

interface DateForms {
  /** Names of months inside a date with a day. */
  readonly months: readonly string[];
  /** Names of months standing alone, where they differ. */
  readonly alone?: readonly string[];
  readonly day: string;
  readonly month: string;
  readonly quarter: string;
  readonly year: string;
}

const names = (text: string): readonly string[] => text.split(" ");

const forms: Readonly<Record<Language, DateForms>> = {
  ar: {
    months: names("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    day: "{day} {month} {year}",
    month: "{month} {year}",
    quarter: "الفصل {quarter} من عام {year}",
    year: "{year}",
  },
  en: {
    months: names("January February March April May June July August September October November December"),
    day: "{day} {month} {year}",
    month: "{month} {year}",
    quarter: "quarter {quarter} of {year}",
    year: "{year}",
  },
  es: {
    months: names("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    day: "{day} de {month} de {year}",
    month: "{month} de {year}",
    quarter: "trimestre {quarter} de {year}",
    year: "{year}",
  },
  fr: {
    months: names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    day: "{day} {month} {year}",
    month: "{month} {year}",
    quarter: "trimestre {quarter} de {year}",
    year: "{year}",
  },
  ru: {
    months: names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    alone: names("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    day: "{day} {month} {year} г.",
    month: "{month} {year} г.",
    quarter: "{quarter}-й квартал {year} г.",
    year: "{year} г.",
  },
  zh: {
    months: names("1 2 3 4 5 6 7 8 9 10 11 12"),
    day: "{year}年{month}月{day}日",
    month: "{year}年{month}月",
    quarter: "{year}年第{quarter}季度",
    year: "{year}年",
  },
};

/** A date as a report prints it, at the precision in which it is known, with Latin digits. */
export function printDate(date: CalendarDate, language: Language): string {
  const { months, alone, ...form } = forms[language];
  const precision = precisionOf(date);
  const year = date.slice(0, 4);
  if (precision === "year") return fill(form.year, { year });
  if (precision === "quarter") return fill(form.quarter, { quarter: date.slice(6), year });
  const index = Number(date.slice(5, 7)) - 1;
  if (precision === "month") return fill(form.month, { month: (alone ?? months)[index] ?? "", year });
  return fill(form.day, { day: dayIn(Number(date.slice(8)), language), month: months[index] ?? "", year });
}

const dayIn = (day: number, language: Language): string => (language === "fr" && day === 1 ? "1er" : String(day));

/** A period as a report prints it: one date, days of one month (`22–24 September 2014`), or two dates. */
export function printPeriod({ start, end }: Period, language: Language): string {
  const phrases = phrasesIn(language);
  if (start === undefined) return end === undefined ? phrases.notKnown : fill(phrases["period/until"], { end: printDate(end, language) });
  if (end === undefined) return fill(phrases["period/from"], { start: printDate(start, language) });
  if (start === end) return printDate(start, language);
  if (precisionOf(start) === "day" && precisionOf(end) === "day" && start.slice(0, 7) === end.slice(0, 7)) {
    const { months, day } = forms[language];
    const days = `${dayIn(Number(start.slice(8)), language)}–${Number(end.slice(8))}`;
    return fill(day, { day: days, month: months[Number(start.slice(5, 7)) - 1] ?? "", year: start.slice(0, 4) });
  }
  return fill(phrases["period/range"], { start: printDate(start, language), end: printDate(end, language) });
}
