import { type Box, type FlagsPart, isFlagsPart } from "../boxes.js";
import type { Column } from "../columns.js";
import { clipped, type Spans } from "../spans.js";
import { isNothing, sizeOf } from "./search.js";

/** Whether two boxes have points in common; without regard to one column, where it is given. */
export const meet = (a: Box, b: Box, without = -1): boolean =>
  a.every((part, at) => {
    const other = b[at];
    if (at === without || (!part && !other)) return true;
    if (!part || !other) return !isNothing(part ?? other);
    return isFlagsPart(part) ? flagsMeet(part, other as FlagsPart) : spansMeet(part, other as Spans);
  });

function flagsMeet(a: FlagsPart, b: FlagsPart): boolean {
  const isRefused = (word: number) => a.none.includes(word) || b.none.includes(word);
  return [a, b].every(({ all, any }) => !all.some(isRefused) && any?.every(isRefused) !== true);
}

function spansMeet(a: Spans, b: Spans): boolean {
  for (let [at, other] = [0, 0]; at < a.length && other < b.length; ) {
    const [end, otherEnd] = [a[at + 1] as number, b[other + 1] as number];
    if ((a[at] as number) < otherEnd && (b[other] as number) < end) return true;
    if (end < otherEnd) at += 2;
    else other += 2;
  }
  return false;
}

/** How many points two boxes have in common; of a box with itself, how many points it has. */
export function overlapOf(columns: readonly Column[], a: Box, b: Box): bigint {
  let count = 1n;
  for (let at = 0; at < columns.length && count > 0n; at++) {
    const column = columns[at] as Column;
    const parts = [a[at], b[at]].filter((part) => part !== undefined);
    if (parts.length === 0) count *= sizeOf(column);
    else if (column.kind === "flags") count *= flagSets(column, parts as never);
    else {
      const [first = [], second = [column.min, column.max + 1]] = parts as readonly (readonly number[])[];
      let common = 0;
      for (let index = 0; index < second.length; index += 2) {
        const piece = clipped(first, second[index] as number, second[index + 1] as number);
        piece.forEach((edge, which) => {
          common += which % 2 ? edge : -edge;
        });
      }
      count *= BigInt(common);
    }
  }
  return count;
}

/** How many sets of flags meet all parts, by inclusion and exclusion over their `any`. */
function flagSets(column: Column, parts: readonly FlagsPart[]): bigint {
  const all = new Set(parts.flatMap((part) => part.all));
  const none = new Set(parts.flatMap((part) => part.none));
  if ([...all].some((word) => none.has(word))) return 0n;
  const open = parts.flatMap(({ any }) => (any && !any.some((word) => all.has(word)) ? [any.filter((word) => !none.has(word))] : []));
  const free = column.values.length - all.size - none.size;
  let count = 0n;
  for (let chosen = 0; chosen < 2 ** open.length; chosen++) {
    const missed = new Set(open.flatMap((any, index) => ((chosen >> index) & 1 ? any : [])));
    const sign = open.filter((_, index) => (chosen >> index) & 1).length % 2 ? -1n : 1n;
    count += sign * 2n ** BigInt(free - missed.size);
  }
  return count;
}
