import type { WorkbookRow, WorkbookSheet } from "../../xlsx/workbook.js";
import { type ColumnMark, readMark } from "../marks.js";

/** A sheet of a form with what its hidden first row says of its columns. */
export interface MarkedSheet {
  readonly sheet: WorkbookSheet;
  /** Marks by the number of their column. */
  readonly marks: ReadonlyMap<number, ColumnMark>;
  /** Number of the row of marks: records stand below it. */
  readonly row: number;
}

/** Rows in which marks are looked for: some may have been put above them. */
const mostRowsAbove = 20;

/** The marks of a sheet, wherever its columns were moved; nothing for a sheet without any. */
export function markedSheet(sheet: WorkbookSheet): MarkedSheet | undefined {
  for (const row of sheet.rows.slice(0, mostRowsAbove)) {
    const marks = marksIn(row);
    if (marks.size > 0) return { sheet, marks, row: row.row };
  }
  return undefined;
}

function marksIn({ cells }: WorkbookRow): ReadonlyMap<number, ColumnMark> {
  const marks = new Map<number, ColumnMark>();
  for (const { column, text } of cells) {
    const mark = readMark(text);
    if (mark) marks.set(column, mark);
  }
  return marks;
}
