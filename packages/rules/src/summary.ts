import type { Values } from "./asked.js";
import { accepts, type Core, loadDay, type RunningRule } from "./core.js";
import { withDerived } from "./derived.js";
import { type Effects, effectsOf, none } from "./effects.js";
import type { IndexColumn } from "./layout.js";
import { flagsAt, isUnknown, load, outside, rowOf } from "./loading.js";
import { mark, marked } from "./marks.js";
import { traits } from "./traits.js";
import { usageError } from "./usage.js";

/** A rule that matches, and the rule that sets it aside. */
export type Aside = readonly [rule: number, by: number];

/** How rules stand to a question: numbers in the order of their ids. */
export interface Standing {
  /** Rules that match on its day. */
  readonly matched: readonly number[];
  /** Rules that are watched then: upcoming, in transition or uncertain. */
  readonly watched: readonly number[];
}

/** What rules that match add up to. */
export interface Weighed extends Effects {
  /** Ascending by id, without those that are set aside. */
  readonly applied: readonly number[];
  readonly setAside: readonly Aside[];
}

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
export function summarise(core: Core, asked: Values, parts = 1): Summary {
  const day = loadDay(core, asked.on);
  if (loadDefinite(core, asked) || loadFacts(core, asked)) return summariseDefinite(core, day);
  if (!core.open) throw usageError("open-facts", "decide", "Give openFacts where facts can be unknown or ranges.");
  return core.open.summarise(core, day, asked, parts);
}

/** Loads the facts of a question that leaves none open, as most do, for deciding alone; gives whether it was one. */
export function loadDefinite({ derived, given, index, loaded, unboxed }: Core, asked: Values): boolean {
  if (derived.length + unboxed.length > 0) return false;
  const { may } = loaded;
  for (let which = 0; which < given.length; which++) {
    const at = given[which] as number;
    const column = index.columns[at] as IndexColumn;
    const row = rowOf(index, column, asked[column.name]);
    if (row < 0) return false;
    may[at] = row;
  }
  return true;
}

/** Loads every fact, the derived ones last; gives whether all are definite as far as rules can tell. */
export function loadFacts(core: Core, asked: Values): boolean {
  const given = loadGiven(core, asked);
  return core.derived.length === 0 ? given : loadColumns(core, core.derived, withDerived(core, asked)) && given;
}

/** Loads the facts that questions give. Throws when one lies outside its domain. */
export function loadGiven(core: Core, asked: Values): boolean {
  for (const [name, is] of core.unboxed) if (!isUnknown(asked[name]) && !is(asked[name])) throw outside(name);
  return loadColumns(core, core.given, asked);
}

/** Loads some columns. */
export function loadColumns({ index, loaded }: Core, columns: readonly number[], values: Values): boolean {
  let definite = true;
  for (const at of columns) if (!load(index, loaded, at, values[(index.columns[at] as IndexColumn).name])) definite = false;
  return definite;
}

/** The rules that accept the loaded question. */
export const collect = (core: Core, rows: Int32Array): Standing =>
  collectFrom(core, rows, core.index.bits, rows[core.on] as number, rows[core.on + 1] as number, core.coded, core.flagged);

/** The rules in two rows of bits, of those that match and those that are watched, that accept the loaded question in some columns. */
export function collectFrom(
  core: Core,
  rows: Int32Array,
  from: Int32Array,
  matching: number,
  watching: number,
  coded: readonly number[],
  flagged: readonly number[],
): Standing {
  const { index, marks, rank } = core;
  const { bits, columns, words } = index;
  let waits = 0;
  for (let word = 0; word < words; word++) {
    const matches = from[matching + word] as number;
    let hits = matches | (from[watching + word] as number);
    for (let at = 0; hits !== 0 && at < coded.length; at++) hits &= bits[(rows[coded[at] as number] as number) + word] as number;
    for (let at = 0; hits !== 0 && at < flagged.length; at++) {
      const column = columns[flagged[at] as number] as IndexColumn;
      const flags = rows[flagged[at] as number] as number;
      hits = flags === column.scratch ? flagsAt(index, column, word, hits) : hits & (bits[flags + word] as number);
    }
    if (hits === 0) continue;
    mark(marks.matched, rank, word, hits & matches);
    mark(marks.watched, rank, word, hits & ~matches);
    waits |= hits & ~matches;
  }
  return { matched: marked(marks.matched, core.ranking), watched: waits === 0 ? none : marked(marks.watched, core.ranking) };
}

/**
 * The answer to a definite question that is loaded.
 *
 * @param isThere - whether a nearer rule is there to set others aside; as the loaded question says, where nothing else does
 */
export function summariseDefinite(
  core: Core,
  day: number,
  { matched, watched }: Standing = collect(core, core.loaded.may),
  isThere?: (other: number) => boolean,
): Summary {
  const setAside = asideOf(core, matched, isThere);
  const applied = setAside.length === 0 ? matched : matched.filter((number) => !setAside.some(([rule]) => rule === number));
  const { conflicts, decision, recommended, required } = effectsOf(core, applied);
  return { day, decision, atLeast: decision, settled: true, finished: true, applied, required, recommended, setAside, conflicts, watched, needs: none };
}

/** The rules among those that match that others set aside: by an override that matches, or by a nearer rule that is there. */
function asideOf(core: Core, matched: readonly number[], isThere: ((other: number) => boolean) | undefined): readonly Aside[] {
  const { index: bits, loaded, traits: traitOf, where } = core;
  let aside: Aside[] | undefined;
  let there: There | undefined;
  let near = isThere;
  for (let index = 0; index < matched.length; index++) {
    const number = matched[index] as number;
    if (((traitOf[number] as number) & traits.related) === 0) continue;
    there ??= new Map();
    near ??= (other) => accepts(bits, loaded.may, where, other);
    const by = setterOf(core, matched, number, near, there);
    if (by === undefined) continue;
    aside ??= [];
    aside.push([number, by]);
  }
  return aside ?? none;
}

/** Nearer rules that are there, by their list: many rules share one, and it is looked through once. */
type There = Map<readonly number[], readonly number[]>;

function setterOf({ rules }: Core, matched: readonly number[], number: number, isThere: (other: number) => boolean, there: There): number | undefined {
  const { displacedBy, overriddenBy } = rules[number] as RunningRule;
  const override = overriddenBy.find((other) => matched.includes(other));
  if (override !== undefined) return override;
  const near = there.get(displacedBy) ?? displacedBy.filter(isThere);
  there.set(displacedBy, near);
  return near.find((other) => !(rules[other] as RunningRule).overriddenBy.includes(number));
}
