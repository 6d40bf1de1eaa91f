import type { Line, Table } from "../../content/content.js";
import { mostInPiece, pieces } from "../../xlsx/write/long-text.js";
import type { WrittenCell, WrittenSheet } from "../../xlsx/write/written-workbook.js";
import { headRows, type Sheets, type TableSheet } from "./parts.js";
import { cellText, type typing } from "./typed-cell.js";

type Typing = ReturnType<typeof typing>;

/** Characters of a sheet of paper across, for sharing out the widths of columns. */
const paper = 150;
const narrowest = 9;
const widest = 70;

/** A table as a sheet: its caption, its headings, and a row for each row. */
export function tableSheet({ name, table }: TableSheet, sheets: Sheets, type: Typing): WrittenSheet {
  const headings = table.columns.map(({ heading }): WrittenCell => ({ value: heading, style: "heading" }));
  const body = table.rows.flatMap(({ cells }) => rowsOf(cells.map((lines, index) => cell(lines, table, index, sheets, type))));
  return { name, widths: widths(table), headRows, rows: [[{ value: table.caption, style: "title" }], headings, ...body] };
}

function widths({ columns }: Table): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => Math.min(widest, Math.max(narrowest, Math.round((width / sum) * paper))));
}

function cell(lines: readonly Line[], { columns, rowHeaders }: Table, index: number, sheets: Sheets, type: Typing): WrittenCell {
  const typed = type(cellText(lines), columns[index]?.align === "end");
  const link = linkOf(lines, sheets);
  if (typeof typed.value !== "string") return link ? { ...typed, link } : typed;
  if (link) return { value: typed.value, style: "link", link };
  return rowHeaders && index === 0 ? { value: typed.value, style: "name" } : typed;
}

/** Where a cell leads: its only web address, or else its only place in the document. */
function linkOf(lines: readonly Line[], { placeOf }: Sheets): WrittenCell["link"] {
  const addresses: string[] = [];
  const targets: string[] = [];
  for (const line of lines)
    for (const run of line) {
      if (run.kind === "link") addresses.push(run.href);
      else if (run.kind === "reference") targets.push(run.target);
    }
  if (addresses.length === 1 && addresses[0] !== undefined) return { address: addresses[0] };
  const place = addresses.length === 0 && targets.length === 1 && targets[0] !== undefined ? placeOf(targets[0]) : undefined;
  return place === undefined ? undefined : { place };
}

/** A row, with rows below it where a text is longer than a cell can hold. */
function rowsOf(cells: readonly WrittenCell[]): readonly (readonly (WrittenCell | undefined)[])[] {
  if (cells.every(({ value }) => typeof value !== "string" || value.length < mostInPiece)) return [cells];
  const parts = cells.map(({ value }) => (typeof value === "string" ? pieces(value) : []));
  const more = Math.max(0, ...parts.map(({ length }) => length - 1));
  return Array.from({ length: more + 1 }, (_, row) =>
    cells.map((one, column): WrittenCell | undefined => {
      const piece = parts[column]?.[row];
      return piece === undefined ? (row === 0 ? one : undefined) : { ...one, value: piece };
    }),
  );
}
