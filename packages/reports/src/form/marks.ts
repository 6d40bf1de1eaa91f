import { isLanguage, type Language } from "@cop-sdk/diagnostics";

/** Version of the layout of forms. A form says in which it was written. */
export const formVersion = 1;

/** What the hidden first row of a sheet says of a column, so that reading needs no guess: the form, the list, and the field. */
export interface ColumnMark {
  readonly version: number;
  readonly type: string;
  readonly language: Language;
  /** Path of the list, `/` for the document itself. */
  readonly table: string;
  /** Place of the field in its record, or one of the columns of the form itself. */
  readonly column: string;
}

/** Columns that are no field: of the form itself. */
export const columnNames = {
  /** Value of the field that the row names. */
  value: "@value",
  /** Place of the field of a row. */
  field: "@field",
  /** What no field can hold. */
  data: "@data",
  /** Number of the record. */
  number: "@number",
  /** Id or number of the record to which a row belongs. */
  parent: "@parent",
  /** Words for people, which are not read. */
  label: "@label",
  /** Which rows of a list are headings and notes. */
  row: "@row",
  /** The instructions. */
  guide: "@guide",
  /** The values of the drop-downs. */
  lists: "@lists",
  /** The record itself, where it is a single text. */
  text: "@text",
} as const;

/** What stands in the column {@link columnNames.row} or {@link columnNames.field} of a row that is no record and no field. */
export const notARecord = "@none";

const word = "cop-form";

/** The mark of a column. */
export const markOf = ({ version, type, language, table, column }: ColumnMark): string => [`${word}/${version}`, type, language, table, column].join(" ");

/** Reads a mark; nothing for another text. */
export function readMark(text: string): ColumnMark | undefined {
  const [, version, type = "", language = "", table = "", column = ""] = /^cop-form\/(\d{1,6}) (\S+) (\S+) (\S+) (\S+)$/.exec(text.trim()) ?? [];
  return version !== undefined && isLanguage(language) ? { version: Number(version), type, language, table, column } : undefined;
}
