import type { Box, FlagsPart } from "./boxes.js";
import type { Column } from "./columns.js";
import type { IndexData, Layout } from "./layout.js";
import type { Spans } from "./spans.js";

/** Builds the index of boxes; box number n is bit n. */
export function buildIndex(columns: readonly Column[], boxes: readonly Box[]): IndexData {
  const words = Math.max(1, (boxes.length + 31) >> 5);
  const speaking = columns.map((): [number, Spans | FlagsPart][] => []);
  boxes.forEach((box, number) => {
    box.forEach((part, at) => {
      if (part) speaking[at]?.push([number, part]);
    });
  });
  let rows = 0;
  const layouts = columns.map((column, at): Layout => {
    const own = speaking[at] as Speaking;
    const base = rows * words;
    const cuts: number[] = [];
    const wordRows: number[] = column.kind === "flags" ? column.values.map(() => -1) : [];
    let requirements: Layout["requirements"] = [];
    if (column.kind === "flags") {
      rows += 3;
      const parts = own.map(([number, part]) => ({ number, ...normal(part as FlagsPart) }));
      requirements = parts.flatMap(({ all, number }) => (all.length > 0 ? [[number, all] as const] : []));
      if (requirements.length > 0) rows += 1;
      for (const word of parts.flatMap(({ all, any, none }) => [...all, ...(any ?? []), ...none])) {
        if (wordRows[word] !== -1) continue;
        wordRows[word] = rows * words;
        rows += 2;
      }
    } else {
      cuts.push(...cutsOf(column, own));
      rows += cuts.length + 1;
    }
    rows += 2;
    return { constrained: own.length > 0, base, cuts, scratch: (rows - 2) * words, wordRows, requirements };
  });
  const bits = new Int32Array(rows * words);
  const all = new Int32Array(words);
  for (const number of boxes.keys()) set(all, 0, number);
  layouts.forEach((layout, at) => {
    const column = columns[at] as Column;
    const fill = column.kind === "flags" ? fillFlags : fillClasses;
    fill(bits, all, layout, speaking[at] as Speaking, column);
  });
  return { words, layouts, bits };
}

/** What boxes say of a column, with their numbers; those that say nothing are left out. */
type Speaking = (readonly [number: number, part: Spans | FlagsPart])[];

/** One required word can be asked for like `any` of it, which is cheaper. */
const normal = ({ all, any, none }: FlagsPart): FlagsPart => (any || all.length === 0 ? { all, any, none } : { all: all.slice(1), any: all.slice(0, 1), none });

function cutsOf(column: Column, speaking: Speaking): number[] {
  const cuts = new Set<number>();
  for (const [, spans] of speaking) for (const edge of spans as Spans) if (edge > column.min && edge <= column.max) cuts.add(edge);
  return [...cuts].sort((a, b) => a - b);
}

const set = (bits: Int32Array, row: number, box: number): void => {
  bits[row + (box >> 5)] = (bits[row + (box >> 5)] as number) | (1 << box);
};

const clear = (bits: Int32Array, row: number, box: number): void => {
  bits[row + (box >> 5)] = (bits[row + (box >> 5)] as number) & ~(1 << box);
};

const turn = (bits: Int32Array, row: number, box: number): void => {
  bits[row + (box >> 5)] = (bits[row + (box >> 5)] as number) ^ (1 << box);
};

/** Fills the classes in their order: each row is the one before, with the boxes turned over that begin or end there. */
function fillClasses(bits: Int32Array, all: Int32Array, { base, cuts }: Layout, speaking: Speaking, { min }: Column): void {
  const words = all.length;
  const rows = new Map(cuts.map((cut, index) => [cut, base + (index + 1) * words]));
  bits.set(all, base);
  for (const [number, part] of speaking) {
    clear(bits, base, number);
    for (const edge of part as Spans) {
      const row = edge <= min ? base : rows.get(edge);
      if (row !== undefined) turn(bits, row, number);
    }
  }
  for (let word = base + words; word < base + (cuts.length + 1) * words; word++) bits[word] = (bits[word] as number) ^ (bits[word - words] as number);
}

function fillFlags(bits: Int32Array, every: Int32Array, { base, wordRows }: Layout, speaking: Speaking): void {
  const words = every.length;
  for (let row = 0; row < 3; row++) bits.set(every, base + row * words);
  for (const [number, part] of speaking) {
    const { all, any, none } = normal(part as FlagsPart);
    if (any) clear(bits, base, number);
    if (all.some((word) => none.includes(word)) || any?.every((word) => none.includes(word))) clear(bits, base + words, number);
    if (any || all.length + none.length > 0) clear(bits, base + 2 * words, number);
    if (all.length > 0) set(bits, base + 3 * words, number);
    [any ?? [], none].forEach((list, which) => {
      for (const word of list) set(bits, (wordRows[word] as number) + which * words, number);
    });
  }
}
