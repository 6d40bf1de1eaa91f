import { type CalendarDate, isCalendarDate } from "@cop-sdk/model";
import { asciiDigits, type DateReading, namesIslamicMonth, otherCalendar, plainSigns, readDate } from "@cop-sdk/validation/readings";
import type { ImportCode } from "../messages/index.js";
import { type CellReading, fault, given, type HowToRead } from "./read.js";
import { withYear } from "./year.js";

/** Signs and words of other calendars beside a year that could be one of ours. */
const otherCalendars =
  /هـ|\bA\.?H\.?\b|\bhijri|هجري|хиджр|回历|\bE\.?C\.?(?=\W|$)|ዓ\.?ም|[\u1200-\u137f]|ethiopian|\b(?:meskerem|tikimt|hidar|tahsas|tir|yekatit|megabit|miazia|ginbot|sene|hamle|nehase|pagume)\b|\bB\.?E\.?(?=\W|$)|พ\.?ศ\.?|佛历|民国/iu;

const quarterForms: readonly (readonly [RegExp, readonly [year: number, quarter: number]])[] = [
  [/^(?:q|t|trim\.?|trimestre|кв\.?|квартал)\s*([1-4])\s*[-/ ,]?\s*(\d{4})$/iu, [2, 1]],
  [/^(\d{4})\s*[-/ ]?\s*(?:q|t)([1-4])$/i, [1, 2]],
  [
    /^([1-4])(?:st|nd|rd|th|er|ère|re|e|ème|º|-?й|-?ый)?\s*(?:quarter|trimestre|trim\.?|квартал|кв\.?)\s*(?:of|de|du|del)?\s*(\d{4})(?:\s*г(?:\.|ода)?)?$/iu,
    [2, 1],
  ],
  [/^(\d{4})\s*年\s*第?([1-4])\s*季度?$/u, [1, 2]],
];

const romans: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", 一: "1", 二: "2", 三: "3", 四: "4" };

/** Tells that a date cannot be read, as a finding. */
const faults: Readonly<Record<Exclude<DateReading["kind"], "other-form">, ImportCode>> = {
  "ambiguous-day-month": "import/date-ambiguous",
  impossible: "import/date-impossible",
  "implausible-year": "import/date-other-calendar",
  relative: "import/date-relative",
  "serial-number": "import/date-serial-number",
  several: "import/date-several",
  "two-calendars": "import/date-other-calendar",
};

const longestDate = 200;

/** A text without what means nothing in a date: ordinal endings, a space before a comma, `in` before a year. */
export const plainDate = (text: string): string =>
  asciiDigits(plainSigns(text.slice(0, longestDate)))
    .trim()
    .replace(/(?<=\d)(?:st|nd|rd|th)(?![a-z])/gi, "")
    .replace(/\s+,/g, ",")
    .replace(/^(?:in|en|в|im|em|عام|سنة|في)\s+(?=\d{4}$)/iu, "");

/** A date as people write it, in the order that the mapping states; other calendars are never converted. One without a year is of the year that the mapping states. */
export const dateIn = (text: string, how: HowToRead): CellReading => completed(text, how, wholeDateIn);

/** Reads a text, and where it cannot be read, its forms with the year that it leaves out. */
export function completed(text: string, how: HowToRead, read: (text: string, how: HowToRead) => CellReading): CellReading {
  const { year, month, ...own } = how;
  const reading = read(text, own);
  if (year === undefined || reading.kind !== "fault" || reading.code !== "import/date-unreadable") return reading;
  const readings = withYear(plainDate(text), how).map((one) => read(one, own));
  const found =
    readings.find(({ kind }) => kind === "value") ?? readings.find((one) => one.kind === "fault" && one.code !== "import/date-unreadable") ?? reading;
  return found.kind === "value" ? given(found.value, false) : found;
}

function wholeDateIn(text: string, how: HowToRead): CellReading {
  if (how.calendar !== undefined && how.calendar !== "gregorian") return fault("import/date-other-calendar");
  if (isCalendarDate(text) && otherCalendar(Number(text.slice(0, 4))) === undefined) return given(text, true);
  if (text.length > longestDate) return fault("import/date-unreadable");
  if (otherCalendars.test(text) || namesIslamicMonth(text)) return fault("import/date-other-calendar");
  const plain = plainDate(text);
  const quarter = quarterIn(plain);
  if (quarter) return given(quarter, false);
  const [, month = "", year] = /^(\d{1,2})\s*[./]\s*(\d{4})$/.exec(plain) ?? [];
  if (year !== undefined) return read(`${year}-${month.padStart(2, "0")}`, {});
  return numericIn(plain, how) ?? read(plain, how);
}

function quarterIn(text: string): CalendarDate | undefined {
  const roman = text.toLowerCase().replace(/^(i{1,3}|iv)(?=\s+(?:quarter|trimestre|квартал|кв))|(?<=第)[一二三四](?=季)/u, (sign) => romans[sign] ?? sign);
  for (const [pattern, [year, quarter]] of quarterForms) {
    const parts = pattern.exec(roman);
    if (parts) return `${parts[year]}-Q${parts[quarter]}`;
  }
  return undefined;
}

/** Two numbers before a year: which is the day is what the mapping says, never a guess. */
function numericIn(text: string, { dateOrder, century }: HowToRead): CellReading | undefined {
  const [, first = "", second = "", short = ""] = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(text) ?? [];
  if (first === "") return undefined;
  if (short.length === 2 && century === undefined) return fault("import/date-two-digit-year");
  const year = short.length === 2 ? String(Number(century) + Number(short)) : short;
  if (dateOrder === undefined) return short.length === 2 ? read(`${first}/${second}/${year}`, {}) : undefined;
  const pad = (part: string) => part.padStart(2, "0");
  const [stated, other] =
    dateOrder === "day-month"
      ? [`${year}-${pad(second)}-${pad(first)}`, `${year}-${pad(first)}-${pad(second)}`]
      : [`${year}-${pad(first)}-${pad(second)}`, `${year}-${pad(second)}-${pad(first)}`];
  if (read(stated, {}).kind === "fault")
    return isCalendarDate(other) && isCalendarDate(other) ? fault("import/date-other-order") : read(`${first}/${second}/${year}`, {});
  return given(stated, false);
}

function read(text: string, { dateOrder }: Pick<HowToRead, "dateOrder">): CellReading {
  if (/^\d{4}(?:$|-)/.test(text) && isCalendarDate(text))
    return otherCalendar(Number(text.slice(0, 4))) ? fault("import/date-other-calendar") : given(text, false);
  const found = readDate(text);
  if (found?.kind === "other-form") return given(found.date, false);
  if (found?.kind === "ambiguous-day-month" && dateOrder) return given(found.dates[dateOrder === "day-month" ? 0 : 1], false);
  return fault(found ? faults[found.kind] : "import/date-unreadable");
}
