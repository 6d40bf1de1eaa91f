import { type Box, type FlagsPart, isFlagsPart } from "../boxes.js";
import type { Column } from "../columns.js";
import { type Spans, within } from "../spans.js";
import { accepts, open, refuses, type Statement } from "./truth.js";

/** A value per column: a number, or for flags the numbers of the words that are given. */
export type Point = readonly (number | readonly number[])[];

/** How many points are looked for, and one of them. */
export interface Found {
  readonly count: bigint;
  readonly point: Point | undefined;
}

/** Nodes that searches may still visit; shared by the searches of one check. */
export interface Budget {
  left: number;
}

/** A column, or one word of a flags column. */
interface Variable {
  readonly at: number;
  readonly word: number;
}

/**
 * Counts the points that a judge looks for: a decision diagram built on the fly over (variable, boxes still alive), memoised, the variables that most boxes speak of first.
 * Exponential at worst; gives `undefined` when the budget is used up.
 *
 * @param first - stops at the first point: the count is then no more than a sign that there is one
 */
export function search(columns: readonly Column[], boxes: readonly Box[], judge: Statement, budget: Budget, first = false): Found | undefined {
  const variables = variablesOf(columns, boxes);
  const lasts = boxes.map((box) => lastOf(variables, box));
  const hard = Int32Array.from(lasts, (last) => last.hard);
  const any = lasts.map((last) => last.any);
  const sizes = variables.map(({ at, word }) => (word < 0 ? sizeOf(columns[at] as Column) : 2n));
  const below = sizes.map((_, depth) => sizes.slice(depth).reduce((product, size) => product * size, 1n));
  const inside = judge.inside ?? [];
  const memo = new Map<string, bigint>();
  const path: number[] = [];
  const standings = new Uint8Array(boxes.length);
  let point: Point | undefined;
  const lastAnyOf = (item: number, at: number): number => any[item]?.find(([column]) => column === at)?.[1] ?? -1;
  const isMet = (item: number, depth: number, met: readonly number[]): boolean =>
    any[item]?.every(([at, last]) => depth > last || (at === variables[depth - 1]?.at && met.includes(item))) !== false;
  const visit = (depth: number, alive: readonly number[], met: readonly number[]): bigint => {
    standings.fill(refuses);
    for (let index = 0; index < alive.length; index++) {
      const item = alive[index] as number;
      standings[item] = depth > (hard[item] as number) && isMet(item, depth, met) ? accepts : open;
    }
    const verdict = judge(standings);
    if (verdict === false) return 0n;
    if (verdict) {
      point ??= pointOf(columns, variables, path.slice(0, depth));
      return below[depth] ?? 1n;
    }
    const key = `${depth};${alive};${met}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    if (budget.left-- <= 0) throw exhausted;
    const { at, word } = variables[depth] as Variable;
    let count = 0n;
    if (word < 0) {
      const isAccepted = (item: number, value: number): boolean => {
        const part = boxes[item]?.[at] as Spans | undefined;
        return !part || within(part, value);
      };
      const segments = segmentsOf(columns[at] as Column, boxes, alive, at).filter(([from]) => inside.every((item) => isAccepted(item, from)));
      const branches = segments.map(([from, next]) => ({ from, left: alive.filter((item) => isAccepted(item, from)), size: next - from }));
      if (first) branches.sort((a, b) => a.left.length - b.left.length);
      for (const { from, left, size } of branches) {
        if (first && point) break;
        path[depth] = from;
        count += BigInt(size) * visit(depth + 1, left, []);
      }
    } else {
      for (const present of [0, 1]) {
        if (first && point) break;
        path[depth] = present;
        const nowMet = (item: number) => met.includes(item) || (present === 1 && anyOf(boxes[item], at)?.includes(word) === true);
        const left = alive.filter((item) => {
          const part = boxes[item]?.[at] as FlagsPart | undefined;
          if (!part) return true;
          if ((present ? part.none : part.all).includes(word)) return false;
          return depth !== lastAnyOf(item, at) || nowMet(item);
        });
        const pending = (item: number) => depth < lastAnyOf(item, at);
        count += visit(
          depth + 1,
          left,
          left.filter((item) => pending(item) && nowMet(item)),
        );
      }
    }
    memo.set(key, count);
    return count;
  };
  try {
    const alive = boxes.flatMap((box, item) => (box.some(isNothing) ? [] : [item]));
    return { count: visit(0, alive, []) * freeOf(columns, variables), point };
  } catch (error) {
    if (error === exhausted) return undefined;
    throw error;
  }
}

const exhausted = Symbol("budget");

/** How many values a column has. */
export const sizeOf = ({ kind, max, min, values }: Column): bigint => (kind === "flags" ? 2n ** BigInt(values.length) : BigInt(max - min + 1));

/** Whether a part of a box accepts no value at all. */
export const isNothing = (part: Spans | FlagsPart | undefined): boolean => {
  if (!part) return false;
  if (!isFlagsPart(part)) return part.length === 0;
  return part.all.some((word) => part.none.includes(word)) || part.any?.every((word) => part.none.includes(word)) === true;
};

const anyOf = (box: Box | undefined, at: number): readonly number[] | undefined => (box?.[at] as FlagsPart | undefined)?.any;

/** Depths of the last variables that a box speaks of: by its hard conditions, and by `any` of flags per column. */
interface Last {
  readonly hard: number;
  readonly any: readonly (readonly [column: number, depth: number])[];
}

function lastOf(variables: readonly Variable[], box: Box): Last {
  let hard = -1;
  const any = new Map<number, number>();
  variables.forEach(({ at, word }, depth) => {
    const part = box[at];
    if (!part) return;
    if (!isFlagsPart(part) || part.all.includes(word) || part.none.includes(word)) hard = depth;
    if (isFlagsPart(part) && part.any?.includes(word)) any.set(at, depth);
  });
  return { hard, any: [...any] };
}

function variablesOf(columns: readonly Column[], boxes: readonly Box[]): Variable[] {
  const named = columns.map((_, at) => boxes.filter((box) => box[at] !== undefined));
  const power = columns.map((column, at) => powerOf(column, named[at] as Box[], at));
  const order = columns.map((_, at) => at).filter((at) => (named[at] as Box[]).length > 0);
  order.sort((a, b) => (power[b] as number) - (power[a] as number) || a - b);
  return order.flatMap((at): Variable[] => {
    if (columns[at]?.kind !== "flags") return [{ at, word: -1 }];
    const parts = (named[at] as Box[]).map((box) => box[at] as FlagsPart);
    return [...new Set(parts.flatMap(({ all, any, none }) => [...all, ...(any ?? []), ...none]))].sort((a, b) => a - b).map((word) => ({ at, word }));
  });
}

/** How many boxes a value of a column refuses on average, over the pieces that the boxes tell apart; flags come last, in their order. */
function powerOf(column: Column, boxes: readonly Box[], at: number): number {
  if (column.kind === "flags") return -at;
  const pieces = segmentsOf(
    column,
    boxes,
    boxes.map((_, item) => item),
    at,
  );
  const refused = boxes.map((box) => pieces.filter(([from]) => !within(box[at] as Spans, from)).length / pieces.length);
  return refused.reduce((sum, share) => sum + share, 0);
}

/** The pieces of a column whose values the boxes still alive cannot tell apart: first value, and first value after. */
function segmentsOf({ max, min }: Column, boxes: readonly Box[], alive: readonly number[], at: number): [number, number][] {
  const cuts = new Set([min]);
  for (const item of alive) for (const edge of (boxes[item]?.[at] as Spans | undefined) ?? []) if (edge > min && edge <= max) cuts.add(edge);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.map((from, index) => [from, sorted[index + 1] ?? max + 1]);
}

/** How many ways there are to choose what no box speaks of. */
function freeOf(columns: readonly Column[], variables: readonly Variable[]): bigint {
  return columns.reduce((product, column, at) => {
    const chosen = variables.filter((variable) => variable.at === at);
    if (column.kind === "flags") return product * 2n ** BigInt(column.values.length - chosen.length);
    return chosen.length > 0 ? product : product * sizeOf(column);
  }, 1n);
}

function pointOf(columns: readonly Column[], variables: readonly Variable[], path: readonly number[]): Point {
  return columns.map(({ kind, min }, at) => {
    const chosen = variables.flatMap((variable, depth) =>
      variable.at === at && depth < path.length ? [{ word: variable.word, choice: path[depth] as number }] : [],
    );
    if (kind === "flags") return chosen.flatMap(({ word, choice }) => (choice ? [word] : []));
    return chosen[0]?.choice ?? min;
  });
}
