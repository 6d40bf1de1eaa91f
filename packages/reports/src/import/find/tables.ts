import type { CellValue, Table } from "@cop-sdk/reader/table";
import { headingRow, headingScore, headingsOf, isSecondHeading, sureScore } from "./heading-row.js";
import { filledIn, isAlmostBlank, isBlank, isRemark, textOf } from "./row.js";
import { isSection } from "./sections.js";
import { type ColumnSpan, columnsOnly, sidesOf } from "./sides.js";
import { isTotals } from "./totals.js";

/** Part that a row of a sheet plays. */
export type RowRole = "blank" | "above" | "heading" | "data" | "repeated-heading" | "section" | "totals" | "below";

/** One table of a sheet: headings, and the rows that belong to it. Rows are counted from 1. */
export interface FoundTable {
  /** Headings by column, from the first one; the empty text where there is none. */
  readonly headings: readonly string[];
  /** First and last column, from 0, of a table that stands beside another. */
  readonly columns?: ColumnSpan;
  /** First columns, from 0, of columns that may be a table of their own. */
  readonly unclear?: readonly number[];
  /** First and last row of the headings. */
  readonly headingRows: readonly [first: number, last: number];
  /** Each row from the end of the table before, with its part. */
  readonly rows: readonly { readonly row: number; readonly role: RowRole }[];
}

/** Gaps after which new headings are looked for, and lines below a table; a sheet with more is one table. */
const mostGaps = 1_000;
const mostLinesBelow = 50;

/**
 * Finds the tables of a sheet, also those beside each other: lines above, headings of one or two rows, data, headings that repeat on each page, headings of sections, totals, lines
 * below.
 */
export function findTables(table: Table): readonly FoundTable[] {
  const { spans, unclear } = sidesOf(table);
  if (spans.length > 0) return spans.flatMap((columns) => stackedTables(columnsOnly(table, columns)).map((found) => ({ ...found, columns })));
  return stackedTables(table).map((found, index) => (index === 0 && unclear.length > 0 ? { ...found, unclear } : found));
}

/** Finds the tables of a sheet that stand below each other. */
export function stackedTables(table: Table): readonly FoundTable[] {
  const { rows } = table;
  const found: FoundTable[] = [];
  let from = 0;
  while (from < rows.length) {
    const heading = headingRow(table, from, found.length > 0);
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

/** The row after the last of a table: at new headings after a gap, or at the end. */
function endOfTable(rows: Table["rows"], from: number, heading: number): number {
  const own = signature(rows[heading] ?? []);
  let gaps = 0;
  for (let index = from; index < rows.length && gaps < mostGaps; index++) {
    if (!isAlmostBlank(rows[index - 1] ?? []) || isBlank(rows[index] ?? []) || signature(rows[index] ?? []) === own) continue;
    gaps++;
    if (headingScore(rows, index) >= sureScore && filledIn(rows[index] ?? []) > 1) return startOfBlock(rows, index, from);
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
    if (index < lastData && headings.length > 2 && isSection(table, index)) return "section";
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
    const remark = isRemark(textOf(row.find((cell) => textOf(cell) !== "")));
    const line = filled === 1 && width > 1 && (width > 2 || remark) && (remark || hasGap(rows, last, from));
    if (filled > 0 && !line && !isTotals(row)) return last;
    last--;
  }
  return last;
}

function hasGap(rows: Table["rows"], index: number, from: number): boolean {
  for (let above = index - 1; above >= Math.max(from, index - mostLinesBelow); above--) {
    const row = rows[above] ?? [];
    if (isBlank(row) || isTotals(row)) return true;
    if (filledIn(row) > 1) return false;
  }
  return false;
}
