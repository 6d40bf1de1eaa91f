import { type Block, columnWidths, type Row, type Section, type Table } from "@cop-sdk/reports";
import { type FigureData, figureData } from "./figure.js";
import { type LineData, lineData, textParts } from "./inline.js";
import type { Labels } from "./labels.js";
import { longestStretch } from "./text.js";

/** A table as the template takes it. */
export interface TableData {
  readonly kind: "table";
  readonly figure?: FigureData;
  readonly caption: LineData;
  readonly columns: readonly { readonly heading: LineData; readonly align: "start" | "end"; readonly width: number }[];
  readonly rowHeaders: boolean;
  readonly rows: readonly { readonly label?: string; readonly whole: boolean; readonly cells: readonly (readonly LineData[])[] }[];
}

/** A block as the template takes it. */
export type BlockData =
  | { readonly kind: "paragraph"; readonly content: LineData; readonly leads: boolean }
  | { readonly kind: "list"; readonly items: readonly LineData[] }
  | { readonly kind: "entries"; readonly items: readonly { readonly label?: string; readonly number: number; readonly content: LineData }[] }
  | { readonly kind: "definitions"; readonly items: readonly { readonly term: LineData; readonly description: LineData }[]; readonly leads: boolean }
  | { readonly kind: "callout"; readonly lines: readonly LineData[] }
  | TableData;

/** A heading with its blocks as the template takes it; sections inside follow one level lower. */
export interface SectionData {
  readonly label?: string;
  readonly level: number;
  readonly heading: LineData;
  readonly blocks: readonly BlockData[];
}

export const plainLine = (text: string): LineData => {
  const parts = textParts(text);
  return parts.length === 0 ? [] : [{ text: parts }];
};

/** A heading; an accessible file may have none without text. */
export const headingLine = (text: string): LineData => plainLine(text.trim() === "" ? "–" : text);

/** A section and those inside it, in the order in which they are read. */
export const sectionData = ({ id, heading, blocks, sections }: Section, labels: Labels, level = 1): readonly SectionData[] => [
  { ...labels.claim(id), level, heading: headingLine(heading), blocks: blocksData(blocks, labels) },
  ...sections.flatMap((inner) => sectionData(inner, labels, level + 1)),
];

/** Blocks; a paragraph before a list or a table leads it and stays with it, and so do names and values before a table. */
export const blocksData = (blocks: readonly Block[], labels: Labels): readonly BlockData[] =>
  blocks.map((block, index) => blockData(block, labels, leads(block, blocks[index + 1])));

const leads = (block: Block, next: Block | undefined): boolean =>
  next?.kind === "table" || (block.kind === "paragraph" && (next?.kind === "list" || next?.kind === "entries"));

function blockData(block: Block, labels: Labels, isLeading: boolean): BlockData {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", content: lineData(block.content, labels), leads: isLeading };
    case "list":
      return { kind: "list", items: block.items.map((item) => lineData(item, labels)) };
    case "entries":
      return {
        kind: "entries",
        items: block.items.map(({ id, number, content }) => ({ ...labels.claim(id), number, content: lineData(content, labels) })),
      };
    case "definitions":
      return {
        kind: "definitions",
        items: block.items.map(({ term, description }) => ({ term: plainLine(term), description: lineData(description, labels) })),
        leads: isLeading,
      };
    case "callout":
      return { kind: "callout", lines: block.lines.map((line) => lineData(line, labels)) };
    case "table":
      return tableData(block, labels);
  }
}

/** A row that may be this many lines high, or more, may be parted between pages. */
const wholeRow = 30;
/** The page in millimetres: width of the text, letters in a table, the space beside the text of a cell. */
const page = { width: 170, letter: 1.8, boldLetter: 2.05, sides: 2.8 };
/** Letters of common words and the widest, in millimetres. */
const narrowLetter = 1.6;
const wideLetter = 2.8;

/** Letters of a width that stand beside each other in a column. */
const lettersIn = (width: number | undefined, letter: number): number => Math.max(1, Math.floor(((width ?? 0) - page.sides) / letter));

/** The number of lines that a row has at most. */
const linesOf = ({ cells }: Row, widths: readonly number[]): number =>
  Math.max(
    0,
    ...cells.map((lines, index) => {
      const letters = lettersIn(widths[index], wideLetter);
      return lines.reduce((sum, line) => sum + Math.ceil(line.reduce((length, { text }) => length + text.length, 0) / letters), 0);
    }),
  );

function tableData(table: Table, labels: Labels): TableData {
  const { caption, columns, rowHeaders, rows, figure } = table;
  const widths = columnWidths(table, page);
  return {
    kind: "table",
    ...(figure === undefined ? {} : { figure: figureData(figure, labels.direction) }),
    caption: plainLine(caption),
    columns: columns.map(({ heading, align }, index) => ({ heading: headingOf(heading, widths[index]), align, width: widths[index] ?? 0 })),
    rowHeaders,
    rows: rows.map((row) => ({
      ...labels.claim(row.id),
      whole: linesOf(row, widths) < wholeRow,
      cells: row.cells.map((lines, index) => lines.map((line) => lineData(line, labels, lettersIn(widths[index], narrowLetter)))),
    })),
  };
}

/** The heading of a column; a word that does not fit gets hyphens. */
const headingOf = (heading: string, width: number | undefined): LineData =>
  plainLine(heading).map((run) => (longestStretch(heading) > lettersIn(width, page.boldLetter) ? { ...run, hyphens: true } : run));
