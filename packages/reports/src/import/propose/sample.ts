import type { Table } from "@cop-sdk/reader/table";
import { textOf } from "../find/row.js";
import type { FoundTable } from "../find/tables.js";

/** The texts of a column in the rows of a table, blank ones left out. */
export interface ColumnTexts {
  readonly index: number;
  readonly heading: string;
  /** Which of several columns with this heading, from 1. */
  readonly nth: number;
  /** All texts, in the order of the rows. */
  readonly all: readonly string[];
  /** The first ones: enough to tell what a column holds. */
  readonly first: readonly string[];
  /** Row of the first text that fits. */
  readonly rowWhere: (fits: (text: string) => boolean) => number | undefined;
}

const mostSampled = 300;

/** Columns that a mapping is proposed for; the texts of others are kept as notes. */
const mostColumns = 1_000;

/** The columns of a table with what stands in them. */
export function columnTexts({ rows }: Table, { headings, rows: parts, headingRows }: FoundTable): readonly ColumnTexts[] {
  const data = parts.filter(({ role }) => role === "data").map(({ row }) => row);
  const columns = headings.slice(0, mostColumns);
  const texts: string[][] = columns.map(() => []);
  for (const row of data)
    for (const [index, cell] of (rows[row - 1] ?? []).entries()) {
      const text = textOf(cell);
      if (text !== "") texts[index]?.push(text);
    }
  const seen = new Map<string, number>();
  return columns.map((heading, index) => {
    const nth = (seen.get(heading.toLowerCase()) ?? 0) + 1;
    seen.set(heading.toLowerCase(), nth);
    const all = texts[index] ?? [];
    return {
      index,
      heading,
      nth,
      all,
      first: all.slice(0, mostSampled),
      rowWhere: (fits) => data.find((row) => fits(textOf(rows[row - 1]?.[index]))) ?? headingRows[1],
    };
  });
}
