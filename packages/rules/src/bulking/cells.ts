import { firstDay, lastDay } from "../columns.js";
import { type BitIndex, classOf, type IndexColumn } from "../layout.js";
import { lacking, outside } from "../loading.js";
import { usageError } from "../usage.js";

/** The cells of a column: one list of numbers, or for flags one per 32 words. */
export type Cells = ArrayLike<number> | readonly ArrayLike<number>[];

/** The lists of a column. Throws when there are not as many as there must be, or one is too short. */
export function listsOf({ kind, name, values }: IndexColumn, cells: Cells | undefined, length: number): readonly ArrayLike<number>[] {
  if (cells === undefined) throw outside(name);
  const lists = (kind === "flags" && Array.isArray(cells) ? cells : [cells]) as readonly ArrayLike<number>[];
  if (lists.length !== (kind === "flags" ? (values.length + 31) >> 5 : 1)) throw usageError("bad-columns", name, "Give one column per 32 words.");
  if (!lists.every((list) => list.length >= length)) throw usageError("bad-columns", name, "Give a value for every row.");
  return lists;
}

/** Writes the rows of bits of some cells of a column to `to`, from place `at` on. Throws when a value lies outside the domain. */
export type Locate = (cells: ArrayLike<number>, start: number, end: number, to: Int32Array, at: number) => void;

/** Most values of a column whose rows are kept in a table. */
const mostKept = 4096;

/** How to find the rows of a column with many values: a grid over the values between the first cut and the last tells the class that begins or goes on there, and few steps are left. */
function wideLocator({ base, cuts, name, ...column }: IndexColumn, words: number, min: number, max: number): Locate {
  const first = cuts[0] ?? max + 1;
  const last = cuts.at(-1) ?? first;
  const edges = Float64Array.from([...cuts, Number.POSITIVE_INFINITY]);
  const width = Math.max(1, Math.ceil((last - first) / mostKept));
  const grid = Uint16Array.from({ length: Math.floor((last - first) / width) + 1 }, (_, cell) => classOf({ ...column, cuts }, first + cell * width));
  return (cells, start, end, to, at) => {
    for (let row = start; row < end; row++) {
      const value = cells[row] as number;
      if (!(value >= min && value <= max && Number.isInteger(value))) throw outside(name);
      let cls = 0;
      if (value >= last) cls = cuts.length;
      else if (value >= first) {
        cls = grid[((value - first) / width) | 0] as number;
        while (value >= (edges[cls] as number)) cls++;
      }
      to[at + row - start] = base + cls * words;
    }
  };
}

/** How to find the rows of a column that is no flags column. */
export function locatorOf({ words }: BitIndex, column: IndexColumn): Locate {
  const { base, name } = column;
  const [min, max] = name === "on" ? [firstDay, lastDay] : [column.min, column.max];
  const rowOf = (value: number) => base + classOf(column, value) * words;
  if (max - min >= mostKept) return wideLocator(column, words, min, max);
  const kept = Int32Array.from({ length: max - min + 1 }, (_, place) => rowOf(min + place));
  return (cells, start, end, to, at) => {
    for (let row = start; row < end; row++) {
      const value = cells[row] as number;
      const found = kept[value - min];
      if (found === undefined || typeof value !== "number") throw outside(name);
      to[at + row - start] = found;
    }
  };
}

/** Throws when a row of flags has a bit that stands for no word. */
export function checkFlags({ name, values }: IndexColumn, lists: readonly ArrayLike<number>[], length: number): void {
  lists.forEach((list, at) => {
    const most = 2 ** Math.min(32, values.length - 32 * at) - 1;
    for (let row = 0; row < length; row++) {
      const bits = list[row] as number;
      if (!(bits >= 0 && bits <= most && Number.isInteger(bits))) throw outside(name);
    }
  });
}

/** Those of some boxes, bits of one word, that accept the flags of a row of questions. */
export function flagBits(
  { bits, words }: BitIndex,
  column: IndexColumn,
  lists: readonly ArrayLike<number>[],
  row: number,
  word: number,
  boxes: number,
): number {
  const { base, wordRows } = column;
  if ((boxes & ~(bits[base + 2 * words + word] as number)) === 0) return boxes;
  let asked = bits[base + word] as number;
  let refused = 0;
  for (let list = 0; list < lists.length; list++) {
    for (let left = ((lists[list] as ArrayLike<number>)[row] as number) | 0; left !== 0; left &= left - 1) {
      const at = wordRows[(list << 5) + 31 - Math.clz32(left & -left)] as number;
      if (at < 0) continue;
      asked |= bits[at + word] as number;
      refused |= bits[at + words + word] as number;
    }
  }
  const met = boxes & asked & ~refused;
  const requiring = column.requirements.size > 0 ? met & (bits[base + 3 * words + word] as number) : 0;
  if (requiring === 0) return met;
  return met & ~lacking(column, word, requiring, (other) => ((((lists[other >> 5] as ArrayLike<number>)[row] as number) >>> (other & 31)) & 1) === 1);
}
