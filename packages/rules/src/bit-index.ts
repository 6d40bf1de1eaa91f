import { type Box, type FlagsPart, isFlagsPart } from "./boxes.js";
import type { Column } from "./columns.js";
import { classOf, type IndexData, type Layout } from "./layout.js";
import type { Spans } from "./spans.js";

/** Builds the index of boxes; box number n is bit n. */
export function buildIndex(columns: readonly Column[], boxes: readonly Box[]): IndexData {
  const words = Math.max(1, (boxes.length + 31) >> 5);
  let rows = 0;
  const layouts = columns.map((column, at): Layout => {
    const base = rows * words;
    const cuts: number[] = [];
    const wordRows: number[] = column.kind === "flags" ? column.values.map(() => -1) : [];
    let required: readonly number[] = [];
    if (column.kind === "flags") {
      rows += 3;
      const parts = boxes.flatMap((box) => (box[at] as FlagsPart | undefined) ?? []).map(normal);
      for (const word of parts.flatMap(({ all, any, none }) => [...all, ...(any ?? []), ...none])) {
        if (wordRows[word] !== -1) continue;
        wordRows[word] = rows * words;
        rows += 3;
      }
      required = [...new Set(parts.flatMap(({ all }) => all))];
    } else {
      cuts.push(...cutsOf(column, boxes, at));
      rows += cuts.length + 1;
    }
    rows += 2;
    return { constrained: boxes.some((box) => box[at] !== undefined), base, cuts, scratch: (rows - 2) * words, wordRows, required };
  });
  const bits = new Int32Array(rows * words);
  layouts.forEach((layout, at) => {
    if (columns[at]?.kind === "flags") fillFlags(bits, words, layout, boxes, at);
    else fillClasses(bits, words, layout, boxes, at);
  });
  return { words, layouts, bits };
}

/** One required word can be asked for like `any` of it, which is cheaper. */
const normal = ({ all, any, none }: FlagsPart): FlagsPart => (any || all.length === 0 ? { all, any, none } : { all: all.slice(1), any: all.slice(0, 1), none });

function cutsOf(column: Column, boxes: readonly Box[], at: number): number[] {
  const cuts = new Set<number>();
  for (const box of boxes) for (const edge of (box[at] as Spans | undefined) ?? []) if (edge > column.min && edge <= column.max) cuts.add(edge);
  return [...cuts].sort((a, b) => a - b);
}

const set = (bits: Int32Array, row: number, box: number): void => {
  bits[row + (box >> 5)] = (bits[row + (box >> 5)] as number) | (1 << box);
};

function fillClasses(bits: Int32Array, words: number, layout: Layout, boxes: readonly Box[], at: number): void {
  const { base, cuts } = layout;
  boxes.forEach((box, number) => {
    if (!box[at]) set(bits, base, number);
  });
  for (let cls = 1; cls <= cuts.length; cls++) bits.copyWithin(base + cls * words, base, base + words);
  boxes.forEach((box, number) => {
    const spans = box[at] as Spans | undefined;
    for (let index = 0; spans && index < spans.length; index += 2) {
      const last = classOf(layout, (spans[index + 1] as number) - 1);
      for (let cls = classOf(layout, spans[index] as number); cls <= last; cls++) set(bits, base + cls * words, number);
    }
  });
}

function fillFlags(bits: Int32Array, words: number, { base, wordRows }: Layout, boxes: readonly Box[], at: number): void {
  boxes.forEach((box, number) => {
    const part = box[at];
    const { all, any, none } = part && isFlagsPart(part) ? normal(part) : { all: [], any: undefined, none: [] };
    if (!any) set(bits, base, number);
    if (!all.some((word) => none.includes(word)) && !any?.every((word) => none.includes(word))) set(bits, base + words, number);
    if (!any && all.length + none.length === 0) set(bits, base + 2 * words, number);
    [any ?? [], none, all].forEach((list, which) => {
      for (const word of list) set(bits, (wordRows[word] as number) + which * words, number);
    });
  });
}
