import { answer } from "./answer.js";
import type { Values } from "./asked.js";
import { type Core, loadDay } from "./core.js";
import type { IndexColumn } from "./layout.js";
import { completeFlags, load, rowOf } from "./loading.js";
import type { Outcome } from "./outcome.js";
import { collectFrom, summariseDefinite } from "./summary.js";

/** Most outcomes that are kept for sharing. */
const mostShared = 4096;

/**
 * Answers many questions that share some facts: the rules those facts exclude are left out once.
 * It pays when it is used again; outcomes are shared and frozen.
 */
export function givenOf(core: Core, known: Values): (rest: Values) => Outcome {
  const { constrained, coverage, coverageIndex, derived, given: facts, index, loaded, on, places, unboxed, where } = core;
  const whole = (rest: Values): Outcome => answer(core, { ...known, ...rest });
  const isGiven = (at: number) => Object.hasOwn(known, (index.columns[at] as IndexColumn).name);
  const definite = facts.filter(isGiven).every((at) => load(index, loaded, at, known[(index.columns[at] as IndexColumn).name]));
  const isWhereKnown = [...places, ...facts.filter((at) => coverage.length > 0 && coverageIndex.columns[at]?.constrained)].every(isGiven);
  if (!Object.hasOwn(known, "on") || !definite || derived.length + unboxed.length > 0 || !isWhereKnown) return whole;

  const day = loadDay(core, known.on);
  completeFlags(index, loaded);
  const fixed = constrained.filter(isGiven);
  const narrow = Int32Array.from([on, on + 1].flatMap((days) => narrowed(core, [...fixed, days])));
  const rest = facts.filter((at) => !isGiven(at));
  const [coded, flagged] = [core.coded, core.flagged].map((list) => list.filter((at) => !isGiven(at))) as [number[], number[]];
  const rows = where.map((at) => [at, loaded.may[at] as number] as const);
  const shared = new Map<string, Outcome>();
  return (asked) => {
    for (const at of rest) {
      const column = index.columns[at] as IndexColumn;
      const row = rowOf(index, column, asked[column.name]);
      if (row < 0) return whole(asked);
      loaded.may[at] = row;
    }
    const standing = collectFrom(core, loaded.may, narrow, 0, index.words, coded, flagged);
    const key = `${standing.matched};${standing.watched}`;
    const found = shared.get(key);
    if (found) return found;
    for (const [at, row] of rows) loaded.may[at] = row;
    const outcome = freeze(answer(core, { ...known, ...asked }, summariseDefinite(core, day, standing)));
    if (shared.size < mostShared) shared.set(key, outcome);
    return outcome;
  };
}

/** The row of rules that accept what is loaded in some columns. */
function narrowed({ index: { bits, words }, loaded }: Core, columns: readonly number[]): readonly number[] {
  return Array.from({ length: words }, (_, word) => columns.reduce((left, at) => left & (bits[(loaded.may[at] as number) + word] as number), -1));
}

/** Freezes a value and all that it holds; what is no object is frozen as it is. */
function freeze<T>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const member of Object.values(value as object)) freeze(member);
  return Object.freeze(value);
}
