import { firstDay, lastDay, type Period, precisionOf } from "@cop-sdk/model";
import { completed, dateIn, plainDate } from "./date.js";
import { type CellReading, fault, given, type HowToRead } from "./read.js";

const between = /\s+(?:-|to|until|till|au|à|al|a|hasta|по|до|إلى|الى|حتى)\s+|\s*(?:–|—|~|～|至|到)\s*/iu;
const ahead = /^(?:from|between|du|de|del|dal|с|со|от|从|自|من)\s+/iu;
const since = /^(?:since|starting|depuis|à partir de|à partir du|desde|начиная с|с|自|منذ)\s+/iu;

/** Forms in which the first date leaves out what the second says. */
const shortened: readonly (readonly [RegExp, (parts: readonly string[]) => readonly [string, string]])[] = [
  [
    /^(\d{1,2})\s*(?:[-–—/&+]|to|au|al|a|y|et|and|и|по|إلى|و)\s*(\d{1,2})\s+((?:de\s+)?\p{L}[\p{L}\p{M}.]*,?\s+(?:de\s+|del\s+)?\d{4}.*)$/iu,
    ([, first, last, rest]) => [`${first} ${rest}`, `${last} ${rest}`],
  ],
  [
    /^(\d{1,2}\s+(?:de\s+)?\p{L}[\p{L}\p{M}.]*)\s*(?:[-–—]|to|au|al|a|по|إلى)\s*(\d{1,2}\s+(?:de\s+)?\p{L}[\p{L}\p{M}.]*,?\s+(?:de\s+|del\s+)?(\d{4}).*)$/iu,
    ([, first, last, year]) => [`${first} ${year}`, `${last}`],
  ],
  [
    /^(\p{L}[\p{L}\p{M}.]*)\s+(\d{1,2})\s*[-–—&]\s*(\d{1,2}),?\s+(\d{4})$/iu,
    ([, month, first, last, year]) => [`${first} ${month} ${year}`, `${last} ${month} ${year}`],
  ],
  [
    /^(\p{L}[\p{L}\p{M}.]*)\s*(?:[-–—]|to|au|al|a|по|إلى)\s*(\p{L}[\p{L}\p{M}.]*)\s+(?:de\s+)?(\d{4})$/iu,
    ([, first, last, year]) => [`${first} ${year}`, `${last} ${year}`],
  ],
  [
    /^(\d{4})年(\d{1,2})月(\d{1,2})日?\s*[-–—~～至到]\s*(\d{1,2})日$/u,
    ([, year, month, first, last]) => [`${year}年${month}月${first}日`, `${year}年${month}月${last}日`],
  ],
  [
    /^(\d{4})年(\d{1,2})月(\d{1,2})日?\s*[-–—~～至到]\s*(\d{1,2})月(\d{1,2})日$/u,
    ([, year, month, first, month2, last]) => [`${year}年${month}月${first}日`, `${year}年${month2}月${last}日`],
  ],
  [/^(\d{4})\s*[-–—/]\s*(\d{4})$/u, ([, first, last]) => [`${first}`, `${last}`]],
  [/^(\d{1,2})\s*[-–—]\s*(\d{1,2})([./]\d{1,2}[./]\d{4})$/u, ([, first, last, rest]) => [`${first}${rest}`, `${last}${rest}`]],
  [/^(\d{1,2}[./]\d{1,2}[./]\d{4})\s*-\s*(\d{1,2}[./]\d{1,2}[./]\d{4})$/u, ([, first, last]) => [`${first}`, `${last}`]],
  [/^(\d{4}-\d{2}-\d{2})\s*(?:\/|-)\s*(\d{4}-\d{2}-\d{2})$/u, ([, first, last]) => [`${first}`, `${last}`]],
];

/** A time as people write it: one date, or two with what lies between. One date is both ends. */
export const periodIn = (text: string, how: HowToRead): CellReading => completed(text, how, wholePeriodIn);

function wholePeriodIn(text: string, how: HowToRead): CellReading {
  const single = dateIn(text, how);
  if (single.kind === "value") return given({ start: single.value, end: single.value }, single.exact);
  const plain = plainDate(text);
  const ends = endsOf(plain.replace(ahead, ""));
  if (ends) return joined(ends, how) ?? single;
  const begun = since.exec(plain) && dateIn(plain.replace(since, ""), how);
  return begun?.kind === "value" ? given({ start: begun.value }, false) : single;
}

function endsOf(text: string): readonly [string, string] | undefined {
  for (const [pattern, write] of shortened) {
    const parts = pattern.exec(text);
    if (parts) return write(parts);
  }
  const [first, last, ...more] = text.split(between);
  return first && last && more.length === 0 ? [first, last] : undefined;
}

function joined([from, to]: readonly [string, string], how: HowToRead): CellReading | undefined {
  const [start, end] = [dateIn(from, how), dateIn(to, how)];
  for (const part of [start, end]) if (part.kind === "fault" && part.code !== "import/date-unreadable") return part;
  if (start.kind !== "value" || end.kind !== "value") return undefined;
  const period: Period = { start: String(start.value), end: String(end.value) };
  return lastDay(String(end.value)) < firstDay(String(start.value)) && precisionOf(String(end.value)) === "day"
    ? fault("import/period-reversed")
    : given(period, false);
}
