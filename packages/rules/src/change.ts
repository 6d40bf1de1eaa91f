import { answer } from "./answer.js";
import type { Values } from "./asked.js";
import { loadAnswerable } from "./cases.js";
import { codeOf, valueAt } from "./columns.js";
import { accepts, type Core, loadDay } from "./core.js";
import { classOf, firstOf, type IndexColumn, names } from "./layout.js";
import { completeFlags } from "./loading.js";
import type { Outcome } from "./outcome.js";
import { usageError } from "./usage.js";

/** One way to reach a goal: the facts to change, with their new values. */
export interface Change {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly outcome: Outcome;
}

/** All minimal ways to reach a goal. */
export interface Changes {
  /** Whether every way within the allowed facts was looked at. */
  readonly finished: boolean;
  readonly changes: readonly Change[];
}

/** The values that a fact could take instead, and whether none was left out. */
interface Way {
  readonly steps: readonly Step[];
  readonly complete: boolean;
}

/** A value that a fact could take instead, and how far it is from now; distances of one direction are comparable, others are not. */
interface Step {
  readonly value: unknown;
  /** Distance by direction; a change is smaller when no direction is farther. */
  readonly distance: Readonly<Record<string, number>>;
}

/**
 * All minimal changes of the facts in `mayChange` after which the goal holds: no smaller part of a change reaches it.
 * For numbers and days smaller is nearer in the same direction; for flags, fewer of them moved; words of a list are not comparable.
 */
export function changesOf(core: Core, asked: Values, goal: (outcome: Outcome) => boolean, mayChange: readonly string[], limit: number): Changes {
  const decide = (facts: Values) => answer(core, { ...asked, ...facts });
  const now = decide({});
  if (goal(now)) return { finished: true, changes: [{ facts: {}, outcome: now }] };
  const columns = mayChange.map((name) => columnOf(core, name));
  const relevant = relevantRules(core, asked, columns);
  const ways = columns.map((at) => wayOf(core, at, asked, relevant));
  const found: { distance: Readonly<Record<string, number>>; change: Change }[] = [];
  let left = limit;
  let finished = ways.every(({ complete }) => complete);
  for (const combination of combinations(ways.map(({ steps }) => steps))) {
    const distance: Record<string, number> = {};
    const facts: Record<string, unknown> = {};
    combination.forEach((step, index) => {
      const name = mayChange[index] as string;
      if (!step) return;
      facts[name] = step.value;
      for (const [direction, far] of Object.entries(step.distance)) distance[`${index} ${direction}`] = far;
    });
    if (found.some((smaller) => isSmaller(smaller.distance, distance))) continue;
    if (left-- <= 0) {
      finished = false;
      break;
    }
    const outcome = decide(facts);
    if (goal(outcome)) found.push({ distance, change: { facts, outcome } });
  }
  const minimal = found.filter(({ distance }) => !found.some((other) => other.distance !== distance && isSmaller(other.distance, distance)));
  return { finished, changes: minimal.map(({ change }) => change) };
}

function columnOf({ index, on }: Core, name: string): number {
  const at = index.columns.findIndex((column) => column.name === name);
  if (at < 0 || at >= on || index.columns[at]?.derived) throw usageError("unknown-fact", name, "Name closed facts of the vocabulary, without the day.");
  return at;
}

/** Rules that the facts which stay do not exclude, upcoming ones too. */
function relevantRules(core: Core, asked: Values, moving: readonly number[]): readonly number[] {
  const { constrained, index, loaded, on, rules } = core;
  loadDay(core, asked.on);
  loadAnswerable(core, asked);
  completeFlags(index, loaded);
  const fixed = constrained.filter((at) => !moving.includes(at) && !index.columns[at]?.derived);
  const canCount = (number: number) => [on, on + 1].some((days) => accepts(index, loaded.may, [...fixed, days], number));
  return rules.flatMap((_, number) => (canCount(number) ? [number] : []));
}

const isSmaller = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean =>
  Object.entries(a).every(([direction, far]) => far <= (b[direction] ?? 0));

/** Every choice of a step or none per fact, those that change fewer facts first, the empty one left out. */
function* combinations(ways: readonly (readonly Step[])[]): Generator<readonly (Step | undefined)[]> {
  for (let size = 1; size <= ways.length; size++) yield* choose(ways, 0, size);
}

function* choose(ways: readonly (readonly Step[])[], from: number, size: number): Generator<readonly (Step | undefined)[]> {
  if (ways.length - from < size) return;
  if (from === ways.length) yield [];
  else {
    for (const rest of choose(ways, from + 1, size)) yield [undefined, ...rest];
    if (size > 0) for (const step of ways[from] as readonly Step[]) for (const rest of choose(ways, from + 1, size - 1)) yield [step, ...rest];
  }
}

function wayOf(core: Core, at: number, asked: Values, rules: readonly number[]): Way {
  const column = core.index.columns[at] as IndexColumn;
  const { kind, max, min, name } = column;
  const readByDerived = core.derived.some((other) => core.index.columns[other]?.derived?.reads.includes(name));
  if (kind === "flags") return flagSteps(core, at, asked[name], rules, readByDerived);
  const code = codeOf(column, asked[name]);
  const targets = new Set<number>();
  const each = kind === "words" || (readByDerived && max - min < mostValues);
  if (each) for (let target = min; target <= max; target++) targets.add(target);
  else {
    // Answers also say what is recorded, which has edges of its own.
    const cuts = [...new Set([...column.cuts, ...(core.coverageIndex.columns[at]?.cuts ?? [])])].sort((a, b) => a - b);
    const classes = { cuts, min };
    const own = code >= min ? classOf(classes, code) : -1;
    for (let cls = 0; cls <= cuts.length; cls++) if (cls !== own) targets.add(cls < own ? firstOf(classes, cls + 1) - 1 : firstOf(classes, cls));
  }
  targets.delete(code);
  const steps = [...targets].map((target) => {
    const value = valueAt(column, target);
    if (kind === "words" || !(code >= min)) return { value, distance: { [`=${target}`]: 1 } };
    return { value, distance: target < code ? { down: code - target } : { up: target - code } };
  });
  return { steps, complete: each || !readByDerived };
}

/** Most values of an ordered fact that are tried one by one, because a derived fact may tell them apart. */
const mostValues = 512;

/** Most flags whose sets are searched. */
const mostFlags = 16;

function flagSteps({ coverageIndex, index }: Core, at: number, value: unknown, rules: readonly number[], all: boolean): Way {
  const column = index.columns[at] as IndexColumn;
  const { values } = column;
  const isRecorded = (word: number) => (coverageIndex.columns[at]?.wordRows[word] ?? -1) >= 0;
  const named = values.filter((_, word) => all || rules.some((number) => names(index, column, word, number)) || isRecorded(word));
  const relevant = named.slice(0, mostFlags);
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const steps: Step[] = [];
  for (let set = Array.isArray(value) ? 1 : 0; set < 2 ** relevant.length; set++) {
    const moved = relevant.filter((_, bit) => (set >> bit) & 1);
    const next = values.filter((word) => given.includes(word) !== moved.includes(word));
    steps.push({ value: next, distance: Array.isArray(value) ? Object.fromEntries(moved.map((word) => [`${word}`, 1])) : { [`=${set}`]: 1 } });
  }
  return { steps: steps.sort((a, b) => Object.keys(a.distance).length - Object.keys(b.distance).length), complete: relevant.length === named.length };
}
