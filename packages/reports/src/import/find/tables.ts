import type { CellValue, Table } from "@cop-sdk/reader/table";
import { conceptsOfHeading } from "../propose/headings.js";
import { filledIn, isAlmostBlank, isBlank, isFigure, textOf } from "./row.js";
import { isTotals } from "./totals.js";

/** Part that a row of a sheet plays. */
export type RowRole = "blank" | "above" | "heading" | "data" | "repeated-heading" | "totals" | "below";

/** One table of a sheet: headings, and the rows that belong to it. Rows are counted from 1. */
export interface FoundTable {
  /** Headings by column, from the first one; the empty text where there is none. */
  readonly headings: readonly string[];
  /** First and last row of the headings. */
  readonly headingRows: readonly [first: number, last: number];
  /** Each row from the end of the table before, with its part. */
  readonly rows: readonly { readonly row: number; readonly role: RowRole }[];
}

/** Rows below the top, or below a gap, in which headings are looked for. */
const lookFor = 30;

/** Gaps after which new headings are looked for, and lines below a table; a sheet with more is one table. */
const mostGaps = 1_000;
const mostLinesBelow = 50;

/** Finds the tables of a sheet: lines above, headings of one or two rows, data, headings that repeat on each page, totals, lines below. */
export function findTables(table: Table): readonly FoundTable[] {
  const { rows } = table;
  const found: FoundTable[] = [];
  let from = 0;
  while (from < rows.length) {
    const heading = headingRow(table, from, found.at(-1));
    if (heading === undefined) break;
    const depth = isSecondHeading(table, heading) ? 2 : 1;
    const end = endOfTable(rows, heading + depth, heading);
    found.push(tableAt(table, from, heading, depth, end));
    from = end;
  }
  const last = found.at(-1);
  if (!last || from >= rows.length) return found;
  const rest = rows.slice(from).map((row, index) => ({ row: from + index + 1, role: isBlank(row) ? ("blank" as const) : ("below" as const) }));
  return [...found.slice(0, -1), { ...last, rows: [...last.rows, ...rest] }];
}

/** How much a row looks like headings: known words count most, figures count against, rows that are much narrower than those below are no headings. */
function headingScore(rows: Table["rows"], index: number): number {
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
function headingRow(table: Table, from: number, before: FoundTable | undefined): number | undefined {
  const { rows } = table;
  let best: number | undefined;
  let bestScore = 0;
  for (let index = from; index < Math.min(rows.length, from + lookFor); index++) {
    const score = headingScore(rows, index);
    if (score > bestScore * 1.2) [best, bestScore] = [index, score];
  }
  if (best === undefined || (before && bestScore < 6)) return undefined;
  return best > from && !isAlmostBlank(rows[best - 1] ?? []) && isSecondHeading(table, best - 1) ? best - 1 : best;
}

/** Whether the row below the headings is their second line: it divides headings that stand over several columns, or are joined. */
function isSecondHeading({ rows, merged = [] }: Table, heading: number): boolean {
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

/** The row after the last of a table: at new headings after a gap, or at the end. */
function endOfTable(rows: Table["rows"], from: number, heading: number): number {
  const own = signature(rows[heading] ?? []);
  let gaps = 0;
  for (let index = from; index < rows.length && gaps < mostGaps; index++) {
    if (!isAlmostBlank(rows[index - 1] ?? []) || isBlank(rows[index] ?? []) || signature(rows[index] ?? []) === own) continue;
    gaps++;
    if (headingScore(rows, index) >= 6 && filledIn(rows[index] ?? []) > 1) return startOfBlock(rows, index, from);
  }
  return rows.length;
}

/** Lines right above headings belong to them: a title, or notes. */
function startOfBlock(rows: Table["rows"], heading: number, from: number): number {
  let start = heading;
  while (start > from && filledIn(rows[start - 1] ?? []) === 1) start--;
  return start;
}

const signature = (row: readonly CellValue[]): string => row.map(textOf).join("\n").trimEnd().toLowerCase();

function tableAt(table: Table, from: number, heading: number, depth: 1 | 2, end: number): FoundTable {
  const { rows } = table;
  const headings = headingsOf(table, heading, depth);
  const own = [heading, heading + 1].slice(0, depth).map((index) => rows[index] ?? []);
  const repeats = (row: readonly CellValue[]) =>
    own.some((one) => textOf(one[0]).toLowerCase() === textOf(row[0]).toLowerCase() && signature(one) === signature(row));
  const lastData = lastDataRow(rows, heading + depth, end, headings);
  const roleOf = (index: number): RowRole => {
    const row = rows[index] ?? [];
    if (isBlank(row)) return "blank";
    if (index < heading) return "above";
    if (index < heading + depth) return "heading";
    if (repeats(row)) return "repeated-heading";
    if (isTotals(row)) return "totals";
    return index > lastData ? "below" : "data";
  };
  return {
    headings,
    headingRows: [heading + 1, heading + depth],
    rows: Array.from({ length: end - from }, (_, offset) => ({ row: from + offset + 1, role: roleOf(from + offset) })),
  };
}

/** Lines below a table hold one cell where its rows hold several: sources, remarks, signatures. */
function lastDataRow(rows: Table["rows"], from: number, end: number, headings: readonly string[]): number {
  const width = headings.filter((heading) => heading !== "").length;
  let last = end - 1;
  while (last >= from && end - last <= mostLinesBelow) {
    const row = rows[last] ?? [];
    const filled = filledIn(row);
    const line = filled === 1 && width > 1 && (width > 2 || isRemark(row)) && (hasGap(rows, last, from) || isRemark(row));
    if (filled > 0 && !line && !isTotals(row)) return last;
    last--;
  }
  return last;
}

const isRemark = (row: readonly CellValue[]): boolean =>
  /^(?:\*|note|source|nb\b|n\.b\.|remark|prepared|fuente|nota|elaborado|source|remarque|établi|préparé|примечание|источник|подготов|注|来源|资料|制表|填表|ملاحظ|المصدر|أعد)/iu.test(
    textOf(row.find((cell) => textOf(cell) !== "")),
  );

function hasGap(rows: Table["rows"], index: number, from: number): boolean {
  for (let above = index - 1; above >= Math.max(from, index - mostLinesBelow); above--) {
    const row = rows[above] ?? [];
    if (isBlank(row) || isTotals(row)) return true;
    if (filledIn(row) > 1) return false;
  }
  return false;
}

function headingsOf({ rows, merged = [] }: Table, heading: number, depth: 1 | 2): readonly string[] {
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
