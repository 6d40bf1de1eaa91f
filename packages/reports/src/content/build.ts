import type { Block, BulletList, Callout, Column, Definitions, Figure, Inline, Line, Paragraph, Row, Section, Table, TextRun } from "./content.js";
import { safeText } from "./safe-text.js";

/** A line of own words. */
export const words = (text: string): Line => [{ kind: "text", text }];

/** Text that comes from a document, in its language. */
export const quoted = (text: string, language: string, own: string): TextRun =>
  language === own ? { kind: "text", text: safeText(text) } : { kind: "text", text: safeText(text), language };

/** A link inside the document. */
export const reference = (target: string, text: string): Inline => ({ kind: "reference", target, text });

/** Pieces with a separator between them. */
export const joined = (pieces: readonly Inline[], separator = ", "): Line =>
  pieces.flatMap((piece, index): Inline[] => (index === 0 ? [piece] : [{ kind: "text", text: separator }, piece]));

export const paragraph = (...content: readonly (string | Inline)[]): Paragraph => ({
  kind: "paragraph",
  content: content.map((piece) => (typeof piece === "string" ? { kind: "text", text: piece } : piece)),
});

export const list = (items: readonly Line[]): BulletList => ({ kind: "list", items });

export const callout = (...lines: readonly string[]): Callout => ({ kind: "callout", lines: lines.map(words) });

export const definitions = (items: readonly (readonly [term: string, description: string | Line])[]): Definitions => ({
  kind: "definitions",
  items: items.map(([term, description]) => ({ term, description: typeof description === "string" ? words(description) : description })),
});

export const column = (heading: string, width: number, align: Column["align"] = "start"): Column => ({ heading, width, align });

/** A cell: a text, a line, or several lines. */
export type CellInput = string | Line | readonly Line[];

const isLines = (cell: Line | readonly Line[]): cell is readonly Line[] => Array.isArray(cell[0]);

export const row = (cells: readonly CellInput[], id?: string): Row => ({
  ...(id === undefined ? {} : { id }),
  cells: cells.map((cell) => (typeof cell === "string" ? [words(cell)] : isLines(cell) ? cell : [cell as Line])),
});

export const table = (caption: string, columns: readonly Column[], rows: readonly Row[], rowHeaders = true): Table => ({
  kind: "table",
  caption,
  columns,
  rowHeaders,
  rows,
});

/** A table with a picture of it. */
export const drawn = (content: Table, figure: Figure): Table => ({ ...content, figure });

export const section = (id: string, heading: string, blocks: readonly Block[], sections: readonly Section[] = []): Section => ({
  id,
  heading,
  blocks,
  sections,
});
