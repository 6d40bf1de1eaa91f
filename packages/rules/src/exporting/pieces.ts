import { type Box, type FlagsPart, isFlagsPart } from "../boxes.js";
import type { Column } from "../columns.js";
import { displacersOf, type Plan, type PlannedRule } from "../plan.js";
import { clipped, type Spans } from "../spans.js";

/** Most boxes that one rule may fall into. */
export const mostPieces = 512;

/**
 * Where a rule applies, as disjoint boxes: its own box less those of the rules that set it aside. With this, a table needs no precedence.
 * `undefined` when there would be too many boxes.
 */
export function piecesOf({ columns, rules }: Plan, number: number): readonly Box[] | undefined {
  const { box, overriddenBy } = rules[number] as PlannedRule;
  const whole = (other: number) => (rules[other] as PlannedRule).box;
  const scope = (other: number) => whole(other).map((part, at) => (columns[at]?.place || at === columns.length - 1 ? part : undefined));
  let pieces: readonly Box[] = isEmpty(box) ? [] : [box];
  for (const other of [...overriddenBy.map(whole), ...displacersOf(rules, number).map(scope)]) {
    pieces = pieces.flatMap((piece) => (pieces.length > mostPieces ? [] : less(columns, piece, other)));
    if (pieces.length > mostPieces) return undefined;
  }
  return pieces;
}

/** A box less another, as disjoint boxes: column by column, what lies outside in this column and inside in those before. */
function less(columns: readonly Column[], box: Box, other: Box): readonly Box[] {
  const result: Box[] = [];
  let inside: readonly Box[] = [box];
  columns.forEach((column, at) => {
    const part = other[at];
    if (part === undefined) return;
    const next: Box[] = [];
    for (const piece of inside) {
      const set = (value: Box[number]): Box => piece.map((old, index) => (index === at ? value : old));
      if (isFlagsPart(part)) {
        for (const own of splitAny(piece[at] as FlagsPart | undefined)) {
          result.push(...outsideFlags(part).flatMap((outer) => both(own, outer).map(set)));
          next.push(...splitAny(part).flatMap((inner) => both(own, inner).map(set)));
        }
      } else {
        const own = (piece[at] as Spans | undefined) ?? [column.min, column.max + 1];
        result.push(set(withoutSpans(own, part)));
        next.push(set(commonSpans(own, part)));
      }
    }
    inside = next.filter((piece) => !isEmpty(piece));
  });
  return result.filter((piece) => !isEmpty(piece));
}

const isEmpty = (box: Box): boolean =>
  box.some(
    (part) =>
      part !== undefined &&
      (isFlagsPart(part) ? part.all.some((word) => part.none.includes(word)) || part.any?.every((word) => part.none.includes(word)) : part.length === 0),
  );

const commonSpans = (a: Spans, b: Spans): Spans => b.flatMap((from, index) => (index % 2 ? [] : clipped(a, from, b[index + 1] as number)));

function withoutSpans(a: Spans, b: Spans): Spans {
  const edges = [Number.NEGATIVE_INFINITY, ...b, Number.POSITIVE_INFINITY];
  return edges.flatMap((from, index) => (index % 2 ? [] : clipped(a, from, edges[index + 1] as number)));
}

/** Flags without `any`, as disjoint parts: the first word that is there, and none before it. */
const splitAny = (part: FlagsPart = { all: [], any: undefined, none: [] }): readonly FlagsPart[] =>
  part.any ? part.any.map((word, index, any) => ({ all: [...part.all, word], any: undefined, none: [...part.none, ...any.slice(0, index)] })) : [part];

/** What a part of flags excludes, as disjoint parts. */
function outsideFlags({ all, any, none }: FlagsPart): readonly FlagsPart[] {
  const missing = all.map((word, index): FlagsPart => ({ all: all.slice(0, index), any: undefined, none: [word] }));
  const present = none.map((word, index): FlagsPart => ({ all: [...all, word], any: undefined, none: none.slice(0, index) }));
  return [...missing, ...present, ...(any ? [{ all, any: undefined, none: [...none, ...any] }] : [])];
}

/** Two parts at once; none when they contradict each other. */
function both(a: FlagsPart, b: FlagsPart): readonly FlagsPart[] {
  const [all, none] = [[...new Set([...a.all, ...b.all])], [...new Set([...a.none, ...b.none])]];
  return all.some((word) => none.includes(word)) ? [] : [{ all, any: undefined, none }];
}
