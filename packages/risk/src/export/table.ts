/** A cell as text: a spreadsheet must not take it for a formula, so a leading sign gets an apostrophe. */
export const asText = (value: string): string => (/^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** Rows as CSV (RFC 4180): CRLF, quotes doubled, no formulas. */
export const toCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map((cell) => quoted(asText(cell))).join(",")}\r\n`).join("");

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as TSV: a tab or a line break inside a cell becomes a space. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => asText(cell.replace(/[\t\r\n]+/g, " "))).join("\t")}\n`).join("");
