import type { Table } from "@cop-sdk/reader/table";
import { conceptsOfHeading } from "../propose/headings.js";
import { filledIn, isAlmostBlank, isFigure, textOf } from "./row.js";
import { isTotals } from "./totals.js";

/** Rows below the top, or below a gap, in which headings are looked for. */
const lookFor = 30;

/** Score from which a row below a gap is taken for new headings: two known words and more. */
export const sureScore = 6;

/** How much a row looks like headings: known words count most, figures count against, rows that are much narrower than those below are no headings. */
export function headingScore(rows: Table["rows"], index: number): number {
  const row = rows[index] ?? [];
  const texts = row.map(textOf).filter((text) => text !== "");
  if (texts.length === 0 || isTotals(row)) return 0;
  const known = texts.filter((text) => conceptsOfHeading(text).length > 0).length;
  const figures = texts.filter(isFigure).length;
  const long = texts.filter((text) => text.length > 120).length;
  const width = typicalWidth(rows, index + 1);
  const one = texts.length === 1 && width > 1;
  const narrow = texts.length < width * 0.5;
  if (figures > texts.length / 3 || long > texts.length / 3 || one) return 0;
  const distinct = new Set(texts).size / texts.length;
  return (known * 3 + texts.length * 0.2) * distinct * (narrow ? 0.5 : 1);
}

function typicalWidth(rows: Table["rows"], from: number): number {
  const widths = rows
    .slice(from, from + 20)
    .map(filledIn)
    .filter((width) => width > 0)
    .sort((one, other) => one - other);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** The row of headings at or below `from`: the first with the best score, or the one above when that is its second line. A later table needs headings that are known, and a gap above it. */
export function headingRow(table: Table, from: number, isLater: boolean): number | undefined {
  const { rows } = table;
  let best: number | undefined;
  let bestScore = 0;
  for (let index = from; index < Math.min(rows.length, from + lookFor); index++) {
    const score = headingScore(rows, index);
    if (score > bestScore * 1.2) [best, bestScore] = [index, score];
  }
  if (best === undefined || (isLater && bestScore < sureScore)) return undefined;
  return best > from && !isAlmostBlank(rows[best - 1] ?? []) && isSecondHeading(table, best - 1) ? best - 1 : best;
}

/** Whether the row below the headings is their second line: it divides headings that stand over several columns, or are joined. */
export function isSecondHeading({ rows, merged = [] }: Table, heading: number): boolean {
  const top = rows[heading] ?? [];
  const below = rows[heading + 1] ?? [];
  const texts = below.map(textOf);
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0 || filled.some(isFigure) || filled.length === Math.max(top.length, below.length)) return false;
  const isJoined = merged.some(({ top: row, left, right, bottom }) => row === heading + 1 && (right > left || bottom > heading + 1));
  const divides = texts.filter((text, column) => text !== "" && textOf(top[column]) === "").length;
  const repeats = texts.filter((text, column) => text === "" && textOf(top[column]) !== "").length;
  const known = filled.filter((text) => conceptsOfHeading(text).length > 0).length;
  return isJoined ? divides > 0 : divides > 0 && repeats > 0 && (known > 0 || filled.length <= top.length / 2) && filled.every((text) => text.length < 60);
}

/** Headings by column, from one row or two; what stands over several columns goes before each of them. */
export function headingsOf({ rows, merged = [] }: Table, heading: number, depth: 1 | 2): readonly string[] {
  const top = rows[heading] ?? [];
  const below = depth === 2 ? (rows[heading + 1] ?? []) : [];
  const width = Math.max(top.length, below.length);
  const joined = (column: number): string => {
    const area = merged.find((one) => one.top === heading + 1 && one.left <= column + 1 && column + 1 <= one.right);
    return area ? textOf(top[area.left - 1]) : textOf(top[column]);
  };
  let over = "";
  const headings = Array.from({ length: width }, (_, column) => {
    const own = joined(column);
    if (own !== "") over = own;
    const second = textOf(below[column]);
    if (second === "") return own;
    return over === "" || over === second ? second : `${over} › ${second}`;
  });
  return headings.map((text) => text.replace(/\s+/g, " "));
}
