import type { ColumnReceipt } from "../receipt.js";
import type { Column } from "./columns.js";

/** What became of one cell. */
export type CellFate = "read" | "placeholders" | "kept" | "leftOut";

/** Counts what becomes of the cells of a column. */
export interface ColumnTally {
  readonly add: (fate: CellFate, times?: number) => void;
  readonly readAs: (text: string, as: string | boolean) => void;
  readonly receipt: () => ColumnReceipt;
}

/** Texts with their meanings that are listed for a column. */
const mostListed = 500;

/** An empty tally of a column. */
export function tallyOf({ index, heading, field, to }: Column): ColumnTally {
  const counts: Record<CellFate, number> = { read: 0, placeholders: 0, kept: 0, leftOut: 0 };
  const meanings = new Map<string, { readonly text: string; readonly as: string | boolean; cells: number }>();
  return {
    add: (fate, times = 1) => {
      counts[fate] += times;
    },
    readAs: (text, as) => {
      const known = meanings.get(text);
      if (known) known.cells++;
      else if (meanings.size < mostListed) meanings.set(text, { text, as, cells: 1 });
    },
    receipt: () => ({
      column: index + 1,
      heading,
      ...(field ? { to } : {}),
      cells: counts.read + counts.placeholders + counts.kept + counts.leftOut,
      ...counts,
      ...(meanings.size ? { readAs: [...meanings.values()] } : {}),
    }),
  };
}
