/** What stands in a cell: a text, what a spreadsheet holds as a number or a truth value, or `null` for nothing. A real date of a spreadsheet is text of the form `2019-06-21`. */
export type CellValue = string | number | boolean | null;

/** A block of cells; rows and columns start at 1, both ends count. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as it came: rows of different lengths, empty rows, several tables, whatever people leave in it. */
export interface Table {
  /** Name of the sheet; absent for a text file. */
  readonly sheet?: string;
  /** Cells by row: row 7 of a spreadsheet program is `rows[6]`. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells that are joined into one; the value stands in the first of them. */
  readonly merged?: readonly CellRange[];
}

/** What reading a table may cost at most. Each breach is a finding that names the limit. */
export interface TableLimits {
  /** Size of the input in bytes. */
  readonly bytes: number;
  /** Cells in all. */
  readonly cells: number;
  /** Cells of one row. */
  readonly columns: number;
  /** Length of the text of one cell, in UTF-16 code units. */
  readonly cellLength: number;
}

/** Limits that every real table keeps by far, and that keep a hostile one cheap. Rows have the width that spreadsheet programs have. */
export const defaultTableLimits: TableLimits = { bytes: 64 * 1024 * 1024, cells: 8_000_000, columns: 16_384, cellLength: 100_000 };
