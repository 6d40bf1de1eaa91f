import type { DocumentType } from "@cop-sdk/model";
import type { Confidence } from "@cop-sdk/reader/table";

/** Format of mapping files. */
export const mappingFormat = "cop-mapping/1";

/** What happens to a text that is no code, country or truth value that the field knows. */
export type Unknown = "note" | "set-aside" | { readonly code: string };

/** Why a column was proposed for a field. */
export type Because = "heading" | "heading-and-values" | "values" | "schema-title" | "person";

/** How the cells of a whole table are written. What is absent is not known: a text with two readings is then not read. */
export interface MappingReading {
  /** Language of the free texts (BCP 47). */
  readonly language: string;
  /** Which of two numbers before a year is the day. */
  readonly dateOrder?: "day-month" | "month-day" | undefined;
  /** Years before a two-digit year: with 2000, `21` is 2021. */
  readonly century?: number | undefined;
  /** Year of the dates that name none, such as that of a line above the table. Without it, such dates are not read. */
  readonly year?: number | undefined;
  /** Month of the dates that name only a day, from 1; with `year`. */
  readonly month?: number | undefined;
  /** Calendar of the dates. Others than the Gregorian are kept as text and never converted. */
  readonly calendar?: "gregorian" | "islamic" | "buddhist" | "ethiopian" | "other" | undefined;
  /** Sign before the fraction. */
  readonly decimal?: "." | "," | undefined;
  /** Sign between groups of three digits. */
  readonly thousands?: "." | "," | "'" | " " | undefined;
  /** Sign between the items of a cell that holds several. Without it, a cell is one item. */
  readonly listSeparator?: string | undefined;
}

/** Where the cells below a heading go. */
export interface MappingColumn {
  /** The heading, as it stands; parts of a heading of two lines are joined by ` › `. */
  readonly heading: string;
  /** Which of several columns with this heading, from 1. */
  readonly nth?: number | undefined;
  /** Pointer of the field in a record, `-` for an item of a list (`/leads/-`), a number to join columns in one item (`/participants/0/value`). Absent: the text is kept in the notes. */
  readonly to?: string | undefined;
  /**
   * Member of the document that the cells hold as well, such as `country`: rows with the same value become one document, whose id ends in that value. A row without it is set
   * aside.
   */
  readonly document?: string | undefined;
  /** Set for a column that is left out on purpose: its cells are counted in the receipt, nothing else. */
  readonly ignore?: true | undefined;
  /** Values that every cell of the column shares: kind and unit of a count, currency of an amount, `attributedBy` of a clause, the group of a part. */
  readonly with?: Readonly<Record<string, string>> | undefined;
  /** Texts of cells and what they mean, where the tool does not know them: names of countries and codes. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
  /** What to do with a text that is no known code; `note` by default. */
  readonly unknown?: Unknown | undefined;
  readonly dateOrder?: MappingReading["dateOrder"];
  readonly century?: number | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly decimal?: MappingReading["decimal"];
  readonly thousands?: MappingReading["thousands"];
  readonly listSeparator?: string | undefined;
  /** How the proposal came about. A person who has checked the column can take it off. */
  readonly proposed?: { readonly confidence: Confidence; readonly because: Because } | undefined;
}

/** A value that every record gets and no column holds. `null` is a question that is still open. */
export interface MappingConstant {
  readonly to: string;
  readonly value: string | number | boolean | null;
}

/** How the rows of a table become records: saved beside the table, checked by a person, used again next year. */
export interface Mapping {
  readonly format: typeof mappingFormat;
  /** Type of the document. */
  readonly type: DocumentType;
  /** List of the document whose records the rows are (`/activities/-`); the empty text where each row is a document of its own. */
  readonly records: string;
  /** Sheet that it was made for. */
  readonly sheet?: string | undefined;
  /** Which of several tables on the sheet, from 1: those beside each other from left to right, in each the upper before the lower. The one that fits the headings best by default. */
  readonly table?: number | undefined;
  /** Members of the document itself: id, language, title, country … `null` is a question that is still open. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly reading: MappingReading;
  readonly columns: readonly MappingColumn[];
  readonly constants?: readonly MappingConstant[] | undefined;
}
