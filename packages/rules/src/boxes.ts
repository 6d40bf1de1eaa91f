import type { Column } from "./columns.js";
import { dayOf } from "./days.js";
import { joined, type Spans, spansOf } from "./spans.js";
import { usageError } from "./usage.js";

/** What a box says of a flags column, as numbers of words. */
export interface FlagsPart {
  readonly all: readonly number[];
  readonly any: readonly number[] | undefined;
  readonly none: readonly number[];
}

/** A box: per column spans of values, a part for flags, or nothing. */
export type Box = readonly (Spans | FlagsPart | undefined)[];

/** Whether a part of a box speaks of a flags column. */
export const isFlagsPart = (part: Spans | FlagsPart): part is FlagsPart => !Array.isArray(part);

/** The box of a condition; `days` are those on which it holds. */
export function boxOf(columns: readonly Column[], when: Readonly<Record<string, unknown>>, days?: Spans): Box {
  const given = Object.keys(when);
  let known = 0;
  const box = columns.map((column, at) => {
    if (at === columns.length - 1) return days;
    if (given.includes(column.name)) known++;
    return partOf(column, when[column.name]);
  });
  if (known < given.length) throw badWord(given.find((name) => !columns.some((column) => column.name === name)) ?? "on");
  return box;
}

/** What a condition says of a column; `undefined` when it says nothing. */
export function partOf(column: Column, condition: unknown): Spans | FlagsPart | undefined {
  if (condition === undefined) return undefined;
  const { kind, max, min, name, values } = column;
  const numbers = (words: readonly unknown[]): number[] =>
    words.map((word) => {
      const number = column.numbers.get(word);
      if (number === undefined) throw badWord(name);
      return number;
    });
  if (kind === "flags") {
    mustName(condition, ["all", "any", "none"], name);
    const { all = [], any, none = [] } = condition as Record<string, readonly string[] | undefined>;
    return { all: numbers(all), any: any && numbers(any), none: numbers(none) };
  }
  if (kind === "words") {
    if (typeof condition === "boolean") return spansOf(numbers([condition]));
    if (Array.isArray(condition)) return spansOf(numbers(condition));
    mustName(condition, ["not"], name);
    const not = numbers((condition as { not: readonly string[] }).not);
    return spansOf(values.flatMap((_, word) => (not.includes(word) ? [] : [word])));
  }
  mustName(condition, ["from", "below"], name);
  const { from, below } = condition as { from?: unknown; below?: unknown };
  const edge = (value: unknown, other: number) => (value === undefined ? other : kind === "date" ? dayOf(value) : (value as number));
  const [start, end] = [edge(from, min), edge(below, max + 1)];
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw badWord(name);
  return joined([[Math.max(min, start), Math.min(max + 1, end)]]);
}

/** A condition with a part that nobody reads would hold more than its author meant. */
function mustName(condition: unknown, parts: readonly string[], name: string): void {
  if (typeof condition !== "object" || condition === null || Object.keys(condition).some((part) => !parts.includes(part))) throw badWord(name);
}

const badWord = (name: string): Error => usageError("bad-condition", name, "Name facts and values of the vocabulary; read packs from outside with readPack.");
