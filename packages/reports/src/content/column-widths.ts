import type { Table } from "./content.js";

/** Measures of a page, all in one unit. */
export interface PageMeasures {
  /** Width of the text. */
  readonly width: number;
  /** Room that a letter takes, and a bold one, at most: that of a wide word. */
  readonly letter: number;
  readonly boldLetter: number;
  /** Space on both sides of the text of a cell. */
  readonly sides: number;
}

/** Rows that are read for the width of columns; those of a large table are alike. */
const mostRead = 500;

/** Longest words that make a column wider; longer ones are codes and addresses, which may break. */
const longestWhole = 18;

/**
 * Widths of the columns of a table on a page: their shares, and where others have room to give, as much as their longest word needs. They add up to the width of the text.
 *
 * @example
 * ```ts
 * import { columnWidths } from "@cop-sdk/reports";
 *
 * const columns = [{ heading: "No.", align: "start", width: 1 }, { heading: "Administration", align: "start", width: 1 }] as const;
 * const table = { kind: "table", caption: "Records", columns, rowHeaders: false, rows: [] } as const;
 * columnWidths(table, { width: 30, letter: 1, boldLetter: 1.2, sides: 2 }); // [11.2, 18.8]
 * ```
 */
export function columnWidths({ columns, rowHeaders, rows }: Table, { width: whole, letter, boldLetter, sides }: PageMeasures): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const read = rows.slice(0, mostRead);
  const shares = columns.map(({ heading, width }, index) => {
    const share = (width / total) * whole;
    const cells = read.flatMap(({ cells }) => (cells[index] ?? []).flat());
    const room = rowHeaders && index === 0 ? boldLetter : letter;
    const needed = cells.reduce((most, { text }) => Math.max(most, longestWord(text) * room), longestWord(heading) * boldLetter);
    return { share, spare: share - needed - sides };
  });
  const missing = shares.reduce((sum, { spare }) => sum + Math.max(0, -spare), 0);
  const offered = shares.reduce((sum, { spare }) => sum + Math.max(0, spare), 0);
  const taken = offered === 0 ? 0 : Math.min(1, missing / offered);
  const given = missing === 0 ? 0 : Math.min(1, offered / missing);
  return shares.map(({ share, spare }) => share - spare * (spare > 0 ? taken : given));
}

/** Letters of the longest word; Chinese breaks anywhere. */
function longestWord(text: string): number {
  let longest = 0;
  for (const [word] of text.slice(0, 300).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (word.length > longest && word.length <= longestWhole && !/[\u3040-\u9fff]/.test(word)) longest = word.length;
  }
  return longest;
}
