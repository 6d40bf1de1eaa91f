import type { Table } from "@cop-sdk/reader/table";
import { asciiDigits, plainSigns } from "@cop-sdk/validation/readings";
import { dateIn } from "../cells/date.js";
import { periodIn } from "../cells/period.js";
import type { LeftOut } from "../cells/year.js";
import { textOf } from "../find/row.js";
import type { FoundTable } from "../find/tables.js";

const mostLines = 50;

/** The one year, and the one month of it, that the lines above a table and the name of its sheet tell; nothing where they tell several. */
export function leftOutAbove({ sheet, rows }: Table, { rows: parts }: FoundTable): LeftOut {
  const above = parts.filter(({ role }) => role === "above").slice(-mostLines);
  const lines = [sheet ?? "", ...above.flatMap(({ row }) => (rows[row - 1] ?? []).map(textOf))].map((line) => asciiDigits(plainSigns(line.slice(0, 500))));
  const years = new Set(lines.flatMap((line) => [...line.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year))));
  const [year] = years;
  if (year === undefined || years.size > 1) return {};
  const months = new Set(lines.flatMap(monthsIn).filter((month) => month.startsWith(`${year}-`)));
  const [month] = months;
  return { year, ...(month !== undefined && months.size === 1 ? { month: Number(month.slice(-2)) } : {}) };
}

/** Months that a line names with their year: `March 2021`, `2021年3月`, `03/2021`. */
const monthsIn = (line: string): readonly string[] =>
  [...line.matchAll(/\p{L}[\p{L}\p{M}.]*\s+(?:de\s+|del\s+)?\d{4}|\d{4}年\d{1,2}月|(?<![\d/.-])\d{1,2}[/.]\d{4}/gu)].flatMap(([text]) => {
    const reading = dateIn(text, { language: "en" });
    return reading.kind === "value" && /^\d{4}-\d{2}$/.test(String(reading.value)) ? [String(reading.value)] : [];
  });

/** Whether a text is a date but for the year that it leaves out, or a day but for its month. */
export function leavesOutYear(text: string, { year = 2000, month }: LeftOut): boolean {
  const isDate = (how: LeftOut): boolean => {
    const reading = periodIn(text, { language: "en", ...how });
    return reading.kind === "value" || (reading.kind === "fault" && reading.code === "import/date-ambiguous");
  };
  return text.length <= 60 && !isDate({}) && isDate({ year, ...(month === undefined ? {} : { month }) });
}
