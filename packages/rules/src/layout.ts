import type { Column } from "./columns.js";

/** Where the rows of a column lie among the bits of an index. Plain data. */
export interface Layout {
  /** Whether some box says something of the column. */
  readonly constrained: boolean;
  /** Offset of the first row; one row per class, or for flags three: boxes without `any`, boxes that can be met, boxes that say nothing; where there are requirements, a fourth of the boxes that have them. */
  readonly base: number;
  /** First value of each class but the first. */
  readonly cuts: readonly number[];
  /** Offset of two rows to compute in: boxes that may accept, boxes that must accept. */
  readonly scratch: number;
  /** Flags only: offsets of two rows per word (asked for by `any`, excluded by `none`), -1 for words that no box names. */
  readonly wordRows: readonly number[];
  /** Flags only: the boxes that require words beside one of `any`, with the numbers of those words. */
  readonly requirements: readonly (readonly [box: number, words: readonly number[]])[];
}

/**
 * Boxes by column: the values of a column are cut into classes at the values that boxes mention; each class has a row of bits, one per box that accepts it.
 * All rows of all columns lie in one array, so that deciding is AND over offsets. Plain data.
 */
export interface IndexData {
  /** Words of 32 bits per row. */
  readonly words: number;
  readonly layouts: readonly Layout[];
  readonly bits: ArrayLike<number>;
}

/** A column with its rows. */
export interface IndexColumn extends Column, Omit<Layout, "requirements"> {
  /** Class of each value from the first cut to the last; absent when that span is too wide. */
  readonly table: Uint16Array | undefined;
  /** Flags only: the words that boxes require beside one of `any`. */
  readonly requirements: ReadonlyMap<number, readonly number[]>;
  /** Flags only, for the loaded question: marks of the words it gives that some box names, their numbers, and how many. */
  readonly marks: Uint8Array;
  readonly given: Int32Array;
  count: number;
}

/** An index ready for use. */
export interface BitIndex {
  readonly words: number;
  readonly bits: Int32Array;
  readonly columns: readonly IndexColumn[];
}

const widestTable = 1 << 17;

/** An index from its data, over the columns it was built for. */
export const indexFrom = (columns: readonly Column[], { bits, layouts, words }: IndexData): BitIndex => ({
  words,
  bits: new Int32Array(bits),
  columns: layouts.map((layout, at) => ({
    ...(columns[at] as Column),
    ...layout,
    table: tableOf(layout.cuts),
    requirements: new Map(layout.requirements),
    marks: new Uint8Array(layout.wordRows.length),
    given: new Int32Array(layout.wordRows.length),
    count: 0,
  })),
});

function tableOf(cuts: readonly number[]): Uint16Array | undefined {
  const first = cuts[0] ?? 0;
  const span = (cuts[cuts.length - 1] ?? 0) - first;
  if (span > widestTable || cuts.length > 0xffff) return undefined;
  const table = new Uint16Array(span);
  cuts.forEach((cut, index) => {
    table.fill(index + 1, cut - first, (cuts[index + 1] ?? cut) - first);
  });
  return table;
}

/** The class of a value. */
export function classOf({ cuts, table }: { readonly cuts: readonly number[]; readonly table?: Uint16Array | undefined }, value: number): number {
  const last = cuts.length;
  if (last === 0 || value < (cuts[0] as number)) return 0;
  if (value >= (cuts[last - 1] as number)) return last;
  if (table) return table[value - (cuts[0] as number)] as number;
  let [low, high] = [1, last - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First value of a class. */
export const firstOf = ({ cuts, min }: { readonly cuts: readonly number[]; readonly min: number }, cls: number): number =>
  cls === 0 ? min : (cuts[cls - 1] as number);

/** Whether a row has the bit of a box. */
export const hasBit = (bits: Int32Array, row: number, box: number): boolean => (((bits[row + (box >> 5)] as number) >>> (box & 31)) & 1) === 1;

/** Whether a box says something of a word of a flags column. */
export const names = ({ bits, words }: BitIndex, { requirements, wordRows }: IndexColumn, word: number, box: number): boolean => {
  const row = wordRows[word] as number;
  return row >= 0 && (hasBit(bits, row, box) || hasBit(bits, row + words, box) || requirements.get(box)?.includes(word) === true);
};
