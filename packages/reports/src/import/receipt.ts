/** Format of receipts. */
export const receiptFormat = "cop-import-receipt/1";

/** A row that did not become a record. */
export interface SetAside {
  readonly row: number;
  /** Code of the finding that tells why. */
  readonly because: string;
}

/** A line of the sheet that belongs to no record, with its text. */
export interface KeptLine {
  readonly row: number;
  readonly text: string;
}

/** What became of a column. */
export interface ColumnReceipt {
  readonly column: number;
  readonly heading: string;
  /** Field that it was read into; absent where its text was kept in notes, or left out on purpose. */
  readonly to?: string;
  /** Cells in which something stands, in rows that were read. */
  readonly cells: number;
  /** Of these: read into the field, reasons for missing values among them. */
  readonly read: number;
  /** Dashes and the like, which state nothing. */
  readonly placeholders: number;
  /** Not read, or no field: the text stands in the notes of the record. */
  readonly kept: number;
  /** Left out, because the mapping says so or because their row was set aside. */
  readonly leftOut: number;
  /** Texts that were read as a code, a country, or yes and no, and how often. To be checked by a person. */
  readonly readAs?: readonly { readonly text: string; readonly as: string | boolean; readonly cells: number }[];
}

/**
 * What an import did, so that nothing is lost unseen. It holds text of the table: keep it where the table is kept. Rows in = blank + above + headings + repeated headings +
 * sections + totals + below + other tables + records + set aside.
 */
export interface ImportReceipt {
  readonly format: typeof receiptFormat;
  readonly sheet?: string;
  readonly rows: {
    readonly all: number;
    readonly blank: number;
    readonly above: number;
    readonly headings: number;
    readonly repeatedHeadings: number;
    readonly sections: number;
    readonly totals: number;
    readonly below: number;
    readonly otherTables: number;
    readonly records: number;
    readonly setAside: number;
  };
  /** Whether the rows add up, and the cells of every column do. */
  readonly balanced: boolean;
  readonly setAside: readonly SetAside[];
  /** Lines above and below the table, headings of sections, and rows of totals. */
  readonly lines: readonly KeptLine[];
  readonly columns: readonly ColumnReceipt[];
}
