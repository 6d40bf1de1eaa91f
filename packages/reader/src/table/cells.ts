import type { TableLimits } from "./table.js";

/** What is told of a text table while it is cut into cells. */
export interface CellsFound {
  readonly rows: readonly (readonly string[])[];
  /** Row (from 1) in which a quotation mark opens that nothing closes; the rest of the text is in its cell. */
  readonly unclosed?: { readonly row: number; readonly column: number };
  /** Rows with text after a closing quotation mark; it is kept. */
  readonly afterQuote: readonly { readonly row: number; readonly column: number }[];
  /** The limit that the text breaks; the rows are those before. */
  readonly broken?: "cells" | "columns" | "cellLength";
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Places of one kind that are listed; more add nothing. */
const listed = 20;

/** Cuts a text into rows of cells (RFC 4180): quotation marks hold delimiters, line breaks and doubled quotation marks; lines end with LF, CR LF or CR. One pass, no cell is copied twice. */
export function cellsOf(text: string, delimiter: string, limits: TableLimits): CellsFound {
  const parting = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  const afterQuote: { row: number; column: number }[] = [];
  let row: string[] = [];
  let cells = 0;
  let unclosed: CellsFound["unclosed"];
  let at = 0;
  const { length } = text;

  while (at < length) {
    let cell: string;
    if (text.charCodeAt(at) === quote) {
      const place = { row: rows.length + 1, column: row.length + 1 };
      const quoted = quotedCell(text, at);
      at = quoted.end;
      const rest = at;
      at = plainEnd(text, at, parting);
      cell = quoted.text + text.slice(rest, at);
      if (!quoted.closed) unclosed = place;
      else if (/\S/.test(text.slice(rest, at)) && afterQuote.length < listed) afterQuote.push(place);
    } else {
      const start = at;
      at = plainEnd(text, at, parting);
      cell = text.slice(start, at);
    }
    row.push(cell);
    cells++;
    const broken = cell.length > limits.cellLength ? "cellLength" : row.length > limits.columns ? "columns" : cells > limits.cells ? "cells" : undefined;
    if (broken) return { rows, afterQuote, broken };
    const sign = text.charCodeAt(at);
    if (at < length && sign === parting) {
      at++;
      if (at === length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at += sign === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return { rows, afterQuote, ...(unclosed ? { unclosed } : {}) };
}

function plainEnd(text: string, from: number, parting: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === parting || sign === lineFeed || sign === carriageReturn) return at;
  }
  return text.length;
}

function quotedCell(text: string, from: number): { readonly text: string; readonly end: number; readonly closed: boolean } {
  let content = "";
  let start = from + 1;
  for (;;) {
    const end = text.indexOf('"', start);
    if (end < 0) return { text: content + text.slice(start), end: text.length, closed: false };
    if (text.charCodeAt(end + 1) !== quote) return { text: content + text.slice(start, end), end: end + 1, closed: true };
    content += text.slice(start, end + 1);
    start = end + 2;
  }
}
