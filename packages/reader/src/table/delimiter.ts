import type { Taken } from "./encodings.js";

/** Signs that part the cells of text tables. */
export const csvDelimiters = [",", ";", "\t", "|"] as const;

/** One of {@link csvDelimiters}. */
export type CsvDelimiter = (typeof csvDelimiters)[number];

/** Rows that are looked at. */
const sampleRows = 60;

/** The delimiter of a text: as its first line says (`sep=;`), else the one that gives most rows the same number of cells, and the most cells. Where few rows hold any, a row is one cell. */
export function delimiterOf(text: string): Taken<CsvDelimiter> {
  const stated = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  if (stated) return { value: stated as CsvDelimiter, because: "first-line", confidence: "high" };
  const judged = csvDelimiters
    .map((value) => judge(text, value))
    .filter(({ width }) => width > 1)
    .map((one, _, all) => (one.value === "," && all.length > 1 ? judge(text.slice(0, sampleLength).replace(/(?<=\d),(?=\d)/g, "."), ",") : one))
    .filter(({ width }) => width > 1)
    .sort((one, other) => other.weight - one.weight);
  const [best, next] = judged;
  if (!best || best.rows < 0.3) return { value: csvDelimiters.findLast((sign) => !text.includes(sign)) ?? ",", because: "one-column", confidence: "high" };
  const alone = next === undefined || next.weight < best.weight * 0.6;
  return {
    value: best.value,
    because: "even-rows",
    confidence: alone && best.rows > 0.6 ? "high" : alone || best.weight > 1.5 * next.weight ? "medium" : "low",
  };
}

const sampleLength = 65_536;

/** A delimiter with the width of most rows. Where quotation marks stand beside other signs than it, it is no good one; a decimal comma parts nothing. */
function judge(text: string, value: CsvDelimiter): { readonly value: CsvDelimiter; readonly width: number; readonly rows: number; readonly weight: number } {
  const even = evenness(widths(text, value));
  const head = text.slice(0, sampleLength).replaceAll('""', "");
  const marks = head.split('"').length - 1;
  if (marks === 0) return { value, ...even };
  const edge = value === "|" ? "\\|" : value;
  const beside = (head.match(new RegExp(`(?<=^|${edge})"|"(?=$|\r|${edge})`, "gm")) ?? []).length;
  return { value, ...even, weight: even.weight * Math.min(1, beside / marks) };
}

/** How many cells each of the first rows has; signs inside quotation marks do not count. */
function widths(text: string, delimiter: string): readonly number[] {
  const found: number[] = [];
  let cells = 1;
  let quoted = false;
  let blank = true;
  for (let index = 0; index < text.length && found.length < sampleRows; index++) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === delimiter) cells++;
    else if (sign === "\n" || sign === "\r") {
      if (!blank) found.push(cells);
      cells = 1;
      blank = true;
    }
    if (sign !== "\n" && sign !== "\r") blank = false;
  }
  return blank ? found : [...found, cells];
}

/** The number of cells that most rows with more than one have, the share of rows with more than one, and a weight in which wide and even rows win. */
function evenness(all: readonly number[]): { readonly width: number; readonly rows: number; readonly weight: number } {
  const counts = new Map<number, number>();
  for (const width of all) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, even] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [1, 0];
  const share = all.length ? even / all.length : 0;
  const rows = all.length ? all.filter((cells) => cells > 1).length / all.length : 0;
  return { width, rows, weight: share * share * Math.log2(width) };
}
