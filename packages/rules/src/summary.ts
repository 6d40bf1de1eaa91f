import type { Values } from "./asked.js";
import { accepts, type Core, loadDay, type RunningRule, traits } from "./core.js";
import { withDerived } from "./derived.js";
import { type Effects, effectsOf, none } from "./effects.js";
import { type IndexColumn, pushBits } from "./layout.js";
import { flagsAt, load } from "./loading.js";
import { usageError } from "./usage.js";

/** A rule that matches, and the rule that sets it aside. */
export type Aside = readonly [rule: number, by: number];

/** What a question leads to, over all values of the facts it leaves open. */
export interface Summary extends Effects {
  /** Number of the question's day. */
  readonly day: number;
  /** The freest decision that can come out, as a place on the ladder; `decision` is the strictest. */
  readonly atLeast: number;
  readonly settled: boolean;
  readonly finished: boolean;
  /** Rules that can apply, ascending. */
  readonly applied: readonly number[];
  /** Rules that apply in any case; absent when all that can apply do. */
  readonly certain?: readonly number[];
  readonly setAside: readonly Aside[];
  /** Rules to be watched, ascending. */
  readonly watched: readonly number[];
  /** Columns of the facts that matter and are open. */
  readonly needs: readonly number[];
}

/** Answers a question. */
export function summarise(core: Core, asked: Values): Summary {
  const day = loadDay(core, asked.on);
  if (loadFacts(core, withDerived(core, asked))) return summariseDefinite(core, day);
  if (!core.open) throw usageError("open-facts", "decide", "Give openFacts where facts can be unknown or ranges.");
  return core.open.summarise(core, day, asked);
}

/** Loads every fact; gives whether all are definite as far as rules can tell. */
export function loadFacts({ index, loaded, on }: Core, asked: Values): boolean {
  let definite = true;
  for (let at = 0; at < on; at++) if (!load(index, loaded, at, asked[(index.columns[at] as IndexColumn).name])) definite = false;
  return definite;
}

/** Numbers of the rules that accept the loaded question on its day (0), or that are watched then (1). */
export const collect = (core: Core, rows: Int32Array, days: 0 | 1): number[] =>
  collectFrom(core, rows, core.index.bits, rows[core.on + days] as number, core.coded, core.flagged);

/** Numbers of the rules in a row of bits that accept the loaded question in some columns. */
export function collectFrom(
  { index, rank }: Core,
  rows: Int32Array,
  from: Int32Array,
  row: number,
  coded: readonly number[],
  flagged: readonly number[],
): number[] {
  const { bits, columns, words } = index;
  const found: number[] = [];
  for (let word = 0; word < words; word++) {
    let hits = from[row + word] as number;
    for (let at = 0; hits !== 0 && at < coded.length; at++) hits &= bits[(rows[coded[at] as number] as number) + word] as number;
    for (let at = 0; hits !== 0 && at < flagged.length; at++) {
      const column = columns[flagged[at] as number] as IndexColumn;
      const flags = rows[flagged[at] as number] as number;
      hits &= flags === column.scratch ? flagsAt(index, column, word) : (bits[flags + word] as number);
    }
    if (hits !== 0) pushBits(found, word, hits);
  }
  return ranked(rank, found);
}

/** Puts numbers of rules into the order of their ids. */
export function ranked(rank: Int32Array, numbers: number[]): number[] {
  if (numbers.length > 32) return numbers.sort((a, b) => (rank[a] as number) - (rank[b] as number));
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] as number;
    let to = at;
    for (; to > 0 && (rank[numbers[to - 1] as number] as number) > (rank[number] as number); to--) numbers[to] = numbers[to - 1] as number;
    numbers[to] = number;
  }
  return numbers;
}

/** The answer to a definite question that is loaded. */
export function summariseDefinite(core: Core, day: number, matched = collect(core, core.loaded.may, 0), watched = collect(core, core.loaded.may, 1)): Summary {
  const { index, loaded, on, places } = core;
  const isThere = (other: number) => accepts(index, loaded.may, places, other) && accepts(index, loaded.may, [on], other);
  const setAside = asideOf(core, matched, isThere);
  const applied = setAside.length === 0 ? matched : matched.filter((number) => !setAside.some(([rule]) => rule === number));
  const { decision, required, recommended, conflicts } = effectsOf(core, applied);
  return { day, decision, atLeast: decision, settled: true, finished: true, applied, required, recommended, setAside, conflicts, watched, needs: none };
}

/** The rules among those that match that others set aside: by an override that matches, or by a nearer rule that is there. */
export function asideOf(core: Core, matched: readonly number[], isThere: (other: number) => boolean): readonly Aside[] {
  let aside: Aside[] | undefined;
  for (let index = 0; index < matched.length; index++) {
    const number = matched[index] as number;
    if (((core.traits[number] as number) & traits.related) === 0) continue;
    const { displacedBy, overriddenBy } = core.rules[number] as RunningRule;
    const by = overriddenBy.find((other) => matched.includes(other)) ?? displacedBy.find(isThere);
    if (by === undefined) continue;
    aside ??= [];
    aside.push([number, by]);
  }
  return aside ?? none;
}
