import type { CellValue, Table } from "@cop-sdk/reader/table";
import { conceptsOfHeading } from "../propose/headings.js";
import { headingRow, headingScore, sureScore } from "./heading-row.js";
import { filledIn, isRemark, textOf } from "./row.js";
import { isTotals } from "./totals.js";

/** First and last column of a table on a sheet, from 0. */
export type ColumnSpan = readonly [first: number, last: number];

/** A sheet with more blocks of columns is one table with gaps. */
const mostBlocks = 50;

/** Tables that stand beside each other, and gaps in front of columns of which nobody can say whether they are another table. */
export interface Sides {
  /** Empty where the sheet is not divided. */
  readonly spans: readonly ColumnSpan[];
  /** First columns of blocks that may be tables of their own. */
  readonly unclear: readonly number[];
}

/**
 * Finds tables that stand beside each other, parted by a column that is empty on the whole sheet. A column may be empty without parting anything: what stands right of it is a table
 * of its own only where it has headings, and repeats those on the left, starts in another row, or has rows where nothing stands on the left.
 */
export function sidesOf(table: Table): Sides {
  const blocks = blocksOf(table.rows);
  if (blocks.length < 2 || blocks.length > mostBlocks) return { spans: [], unclear: [] };
  const spans: ColumnSpan[] = [];
  const unclear: number[] = [];
  for (const block of blocks) {
    const before = spans.at(-1);
    const own = headOf(table, block);
    const left = before && headOf(table, before);
    if (before === undefined || (own && left && isApart(table, [before, left], [block, own]))) spans.push(block);
    else {
      spans[spans.length - 1] = [before[0], block[1]];
      if (own && left) unclear.push(block[0]);
    }
  }
  return { spans: spans.length > 1 ? spans : [], unclear };
}

/** The cells of some columns, at their places; all others are empty. */
export function columnsOnly({ rows, merged, ...table }: Table, [first, last]: ColumnSpan): Table {
  const before = new Array<CellValue>(first).fill(null);
  return {
    ...table,
    rows: rows.map((row) => (row.length <= first ? [] : [...before, ...row.slice(first, last + 1)])),
    ...(merged ? { merged: merged.filter(({ left, right }) => left > first && right <= last + 1) } : {}),
  };
}

/** Neighbouring columns in which something stands somewhere. */
function blocksOf(rows: Table["rows"]): readonly ColumnSpan[] {
  const filled: boolean[] = [];
  for (const row of rows) for (let column = 0; column < row.length; column++) if (!filled[column] && textOf(row[column]) !== "") filled[column] = true;
  const blocks: ColumnSpan[] = [];
  for (let column = 0; column < filled.length; column++) {
    if (!filled[column]) continue;
    const last = blocks.at(-1);
    if (last && last[1] === column - 1) blocks[blocks.length - 1] = [last[0], column];
    else blocks.push([column, column]);
  }
  return blocks;
}

interface Head {
  readonly row: number;
  readonly headings: readonly string[];
}

/** The headings of a block that could be a table of its own: two known ones and more. */
function headOf(table: Table, span: ColumnSpan): Head | undefined {
  if (span[0] === span[1]) return undefined;
  const own = columnsOnly({ rows: table.rows.slice(0, 100) }, span);
  const row = headingRow(own, 0, false);
  if (row === undefined || headingScore(own.rows, row) < sureScore) return undefined;
  return { row, headings: (own.rows[row] ?? []).map(textOf).filter((text) => text !== "") };
}

function isApart({ rows }: Table, [left, leftHead]: readonly [ColumnSpan, Head], [right, rightHead]: readonly [ColumnSpan, Head]): boolean {
  if (leftHead.row !== rightHead.row || sharedHeadings(leftHead, rightHead) > 1) return true;
  return rows.slice(rightHead.row + 1).some((row) => {
    const [own, other] = [right, left].map(([first, last]) => row.slice(first, last + 1));
    return own !== undefined && isEntry(own) && filledIn(other ?? []) === 0;
  });
}

/** Longer texts that stand alone are remarks. */
const longestEntry = 60;

/** Whether a row holds something of a record, and is no remark and no total. */
function isEntry(row: readonly CellValue[]): boolean {
  const filled = filledIn(row);
  if (filled === 0 || isTotals(row)) return false;
  return filled > 1 || row.every((cell) => textOf(cell).length <= longestEntry && !isRemark(textOf(cell)));
}

/** How many headings say the same on both sides. */
function sharedHeadings({ headings: one }: Head, { headings: other }: Head): number {
  const concepts = new Set(one.flatMap((heading) => conceptsOfHeading(heading)[0] ?? []));
  return new Set(other.flatMap((heading) => conceptsOfHeading(heading)[0] ?? []).filter((concept) => concepts.has(concept))).size;
}
