import type { Table } from "@cop-sdk/reader/table";
import type { LeftOut } from "../cells/year.js";
import { textOf } from "../find/row.js";
import type { FoundTable } from "../find/tables.js";
import { leftOutAbove } from "./left-out.js";

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
  /** Year and month that dates may leave out, because they stand above the table. */
  readonly leftOut: LeftOut;
  /** Row of the first text that fits. */
  readonly rowWhere: (fits: (text: string) => boolean) => number | undefined;
}

const mostSampled = 300;

/** Columns that a mapping is proposed for; the texts of others are kept as notes. */
const mostColumns = 1_000;

/** The columns of a table with what stands in them. */
export function columnTexts(table: Table, found: FoundTable): readonly ColumnTexts[] {
  const { rows } = table;
  const { headings, rows: parts, headingRows } = found;
  const leftOut = leftOutAbove(table, found);
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
      leftOut,
      rowWhere: (fits) => data.find((row) => fits(textOf(rows[row - 1]?.[index]))) ?? headingRows[1],
    };
  });
}
