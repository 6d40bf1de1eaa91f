import type { Language } from "@cop-sdk/diagnostics";
import type { StyleName } from "./styles.js";

/** A cell to write: text stays text whatever it begins with, a number is a number, a day (`2015-09-07`) a date. */
export interface WrittenCell {
  readonly value?: string | number | { readonly day: string };
  readonly style: StyleName;
  /** A web address (http or https), or a place in the file such as `'Sheet 2'!A5`. */
  readonly link?: { readonly address: string } | { readonly place: string };
}

/** What may be put into cells, and what is said about them when one is chosen. */
export interface Choice {
  /** Such as `C3:C500`. */
  readonly range: string;
  /** Where the list of allowed values stands, such as `Lists!$B$2:$B$20`; without it anything may be put in. */
  readonly list?: string;
  /** Shown beside the cell. Programs show 255 characters at most. */
  readonly note?: { readonly title: string; readonly text: string };
  /** Shown when a value is not in the list; it may be kept all the same. */
  readonly warning?: { readonly title: string; readonly text: string };
}

/** Neighbouring rows or columns that are folded away, by their numbers, starting at 1. The one before them opens them. */
export interface Fold {
  readonly first: number;
  readonly last: number;
}

/** A sheet to write. */
export interface WrittenSheet {
  /** Legal and unique, see `sheetNames`. */
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Looks of cells of a column that are not written, such as those that are to be filled. */
  readonly columnStyles?: readonly (StyleName | undefined)[];
  /** Numbers of columns that are not shown, starting at 1. */
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
  /** Numbers of rows that are not shown, starting at 1. */
  readonly hiddenRows?: readonly number[];
  readonly rowFolds?: readonly Fold[];
  readonly columnFolds?: readonly Fold[];
  /** Rows at the top that stay in sight and are printed on every page. */
  readonly headRows?: number;
  /** Columns at the start that stay in sight. */
  readonly headColumns?: number;
  readonly choices?: readonly Choice[];
}

/** A spreadsheet file to write. */
export interface WrittenWorkbook {
  readonly title: string;
  readonly subject?: string;
  readonly description?: string;
  readonly language: Language;
  /** Sheets run from right to left. */
  readonly rightToLeft: boolean;
  /** Day that stands for creation and change; none is told without it. */
  readonly date?: string;
  /** Lines on every printed page, as many as fit. */
  readonly notices?: readonly string[];
  /** Page number in words, such as `Page {page} of {pages}`. */
  readonly page?: string;
  readonly sheets: readonly WrittenSheet[];
}
