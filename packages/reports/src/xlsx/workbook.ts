/**
 * What a cell holds.
 *
 * A date is a calendar date of the precision that the cell shows, without a time zone: `2015-09-07`, in a cell that shows month and year
 * `2015-09`, in one that shows the year `2015`. A date-time is `2015-09-07T14:30:00`, a time `14:30:00`. An error is what the program put
 * in place of a value, such as `#REF!`; it is empty where a formula was never worked out.
 */
export type CellContent =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "date"; readonly value: string }
  | { readonly type: "date-time"; readonly value: string }
  | { readonly type: "time"; readonly value: string }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "error"; readonly value: string };

/** A cell that is not empty. Rows and columns start at 1. */
export type WorkbookCell = CellContent & {
  readonly row: number;
  readonly column: number;
  /** Such as `C7`. */
  readonly address: string;
  /** The value as text, as far as its format changes what it says: `25%`, `007`, `2015-09`. Numbers have a point and no separators. */
  readonly text: string;
  /** Set where a formula stands in the cell: the value is the one that the program stored when it last worked it out. */
  readonly formula?: true;
};

/** A row with at least one cell that is not empty. */
export interface WorkbookRow {
  readonly row: number;
  /** Set where the row is not shown, such as by a filter. */
  readonly hidden?: true;
  /** From left to right; empty cells are left out. */
  readonly cells: readonly WorkbookCell[];
}

/** A block of cells that are shown as one; only its first cell holds a value. */
export interface MergedCells {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A sheet of cells. */
export interface WorkbookSheet {
  readonly name: string;
  /** Set where the sheet is not shown. */
  readonly hidden?: true;
  /** From top to bottom; empty rows are left out. */
  readonly rows: readonly WorkbookRow[];
  readonly merged: readonly MergedCells[];
}

/** What a spreadsheet file holds, in the order of its sheets. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}
