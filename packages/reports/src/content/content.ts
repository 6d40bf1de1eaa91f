import type { Language } from "@cop-sdk/diagnostics";
import type { Chart } from "../charts/chart.js";

/** Running text. `language` is set where it is not that of the document, such as on an original title. */
export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly strong?: boolean;
}

/** A link to a web address, http or https only. */
export interface LinkRun {
  readonly kind: "link";
  readonly href: string;
  readonly text: string;
}

/** A link to a place in the document. */
export interface ReferenceRun {
  readonly kind: "reference";
  /** Id of a section, row or entry. */
  readonly target: string;
  readonly text: string;
}

/** A piece of a line. */
export type Inline = TextRun | LinkRun | ReferenceRun;

/** One line of text. */
export type Line = readonly Inline[];

/** A paragraph. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly content: Line;
}

/** A list without numbers. */
export interface BulletList {
  readonly kind: "list";
  readonly items: readonly Line[];
}

/** Entries with numbers of their own, which the text refers to, such as sources. */
export interface NumberedEntries {
  readonly kind: "entries";
  readonly items: readonly { readonly id: string; readonly number: number; readonly content: Line }[];
}

/** Names and values. */
export interface Definitions {
  readonly kind: "definitions";
  readonly items: readonly { readonly term: string; readonly description: Line }[];
}

/** A passage that must not be missed. */
export interface Callout {
  readonly kind: "callout";
  readonly lines: readonly Line[];
}

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** `end` for numbers. */
  readonly align: "start" | "end";
  /** Share of the width, beside the other columns. */
  readonly width: number;
}

/** A row; a cell holds one or more lines. */
export interface Row {
  /** Set where the text refers to the row. */
  readonly id?: string;
  readonly cells: readonly (readonly Line[])[];
}

/** A picture of a table. It shows nothing that the table does not say, and never stands without it. */
export interface Figure {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  readonly chart: Chart;
}

/** A table. Its first column heads the rows when `rowHeaders` is set. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rowHeaders: boolean;
  readonly rows: readonly Row[];
  /** The table as a picture, before the table; formats for data leave it out. */
  readonly figure?: Figure;
}

/** A part of a section. */
export type Block = Paragraph | BulletList | NumberedEntries | Definitions | Callout | Table;

/** A section with its heading; sections inside are one level lower. */
export interface Section {
  /** Unique in the document; renderers use it as anchor. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A document ready to be rendered in any format: its words are in one language, its form is in none. */
export interface ContentDocument {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly subtitle: string;
  /** Lines that stand on every page. */
  readonly notices: readonly string[];
  /** What stands on the cover below the title. */
  readonly cover: readonly Block[];
  readonly sections: readonly Section[];
  /** Words that renderers need: name of the table of contents, the page number (`{page}`, `{pages}`), the link that skips to the text. */
  readonly words: { readonly contents: string; readonly page: string; readonly skip: string };
  /** Day that stands for the document in file properties; renderers never read the clock. */
  readonly date: string;
}
