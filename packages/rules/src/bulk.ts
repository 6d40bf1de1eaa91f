import type { Asked } from "./asked.js";
import { builtOf } from "./build.js";
import { firstDay, lastDay } from "./columns.js";
import type { Engine } from "./compile.js";
import { type Core, coreOf, traits } from "./core.js";
import type { Columns } from "./facts.js";
import { classOf, hasBit, type IndexColumn } from "./layout.js";
import { outside } from "./loading.js";
import type { Outcome } from "./outcome.js";
import { planOf } from "./plan.js";
import { usageError } from "./usage.js";

/** Answers questions one after the other, as they are asked for. */
export function* decideMany<C extends Columns, D extends string, L extends string, S extends string, Id extends string>(
  engine: Engine<C, D, L, S, Id>,
  questions: Iterable<Asked<C>>,
): Generator<Outcome<C, D, S, Id>> {
  for (const question of questions) yield engine.decide(question);
}

/**
 * Questions as columns, without an object per row. Numbers as they are; days as days since 1970-01-01 (`on` too); words of a `oneOf` by their place in its list;
 * flags as bits, word n of the list being bit n % 32 of column n / 32; yes and no as 1 and 0. Derived facts are columns like others: work them out before.
 * All facts are definite here.
 */
export interface QuestionColumns {
  readonly length: number;
  readonly columns: Readonly<Record<string, ArrayLike<number> | readonly ArrayLike<number>[]>>;
}

/** Answers as columns. */
export interface AnswerColumns {
  /** Place of the decision on the ladder. */
  readonly decisions: Uint8Array;
  /** The names of the bits of {@link AnswerColumns.required}. */
  readonly safeguards: readonly string[];
  /** Required safeguards as bits, `wordsPerRow` words of 32 bits per row. */
  readonly required: Uint32Array;
  readonly wordsPerRow: number;
}

/** A way to answer questions in columns. */
export type ColumnDecider = (questions: QuestionColumns) => AnswerColumns;

/** Prepares an engine for questions in columns. Throws when a value lies outside its domain. Precedence, overrides and contrary safeguards count as in `decide`. */
export function columnDecider<C extends Columns>(engine: Engine<C>): ColumnDecider {
  const plan = planOf(engine.packs as never);
  const core = coreOf(plan.facts, builtOf(plan));
  const { coded, flagged, index, on, places, safeguards, traits: traitOf } = core;
  const { bits, words } = index;
  const used = [on, ...coded];
  const wordsPerRow = Math.max(1, (safeguards.length + 31) >> 5);
  const masks = new Uint32Array(core.rules.length * wordsPerRow);
  core.rules.forEach((rule, number) => {
    if (rule.recommends) return;
    for (const safeguard of rule.safeguards) {
      const at = number * wordsPerRow + (safeguard >> 5);
      masks[at] = ((masks[at] as number) | (1 << (safeguard & 31))) >>> 0;
    }
  });
  const rows = new Int32Array(index.columns.length);
  const hasContrary = core.contrary.length > 0;
  return ({ columns, length }) => {
    const decisions = new Uint8Array(length);
    const required = new Uint32Array(length * wordsPerRow);
    const values = index.columns.slice(0, on + 1).map((column) => valuesOf(column, columns[column.name], length));
    for (let row = 0; row < length; row++) {
      for (const at of used) rows[at] = rowOf(index.columns[at] as IndexColumn, (values[at] as ArrayLike<number>)[row] as number, words);
      let strictest = 0;
      for (let word = 0; word < words; word++) {
        let hits = bits[(rows[on] as number) + word] as number;
        for (let at = 0; hits !== 0 && at < coded.length; at++) hits &= bits[(rows[coded[at] as number] as number) + word] as number;
        for (let at = 0; hits !== 0 && at < flagged.length; at++) {
          const column = flagged[at] as number;
          hits &= flagBits(core, index.columns[column] as IndexColumn, values[column] as unknown as readonly ArrayLike<number>[], row, word);
        }
        for (; hits !== 0; hits &= hits - 1) {
          const number = (word << 5) + 31 - Math.clz32(hits & -hits);
          const trait = traitOf[number] as number;
          if (trait & traits.related && isSetAside(core, rows, values as never, row, number, places)) continue;
          if (trait >> traits.decision > strictest) strictest = trait >> traits.decision;
          for (let mask = 0; mask < wordsPerRow; mask++) {
            const at = row * wordsPerRow + mask;
            required[at] = (required[at] as number) | (masks[number * wordsPerRow + mask] as number);
          }
        }
      }
      decisions[row] = strictest;
      if (hasContrary) dropLax(core, required, row * wordsPerRow);
    }
    return { decisions, safeguards, required, wordsPerRow };
  };
}

type Cells = ArrayLike<number> | readonly ArrayLike<number>[];

function valuesOf({ kind, max, min, name, values }: IndexColumn, given: Cells | undefined, length: number): Cells {
  if (given === undefined) throw outside(name);
  if (kind === "flags") {
    const lists = given as readonly ArrayLike<number>[];
    if (!Array.isArray(given) || lists.length !== Math.max(1, (values.length + 31) >> 5) || lists.some((list) => list.length < length))
      throw usageError("bad-columns", name, "Give one column per 32 words.");
    return given;
  }
  const cells = given as ArrayLike<number>;
  if (cells.length < length) throw usageError("bad-columns", name, "Give a value for every row.");
  const [least, most] = name === "on" ? [firstDay, lastDay] : [min, max];
  for (let row = 0; row < length; row++) if (!((cells[row] as number) >= least && (cells[row] as number) <= most)) throw outside(name);
  return given;
}

const rowOf = (column: IndexColumn, value: number, words: number): number => column.base + classOf(column, value) * words;

/** One word of the row of boxes that accept the flags of a row of questions. */
function flagBits(
  { index: { bits, words } }: Core,
  { base, required, wordRows }: IndexColumn,
  lists: readonly ArrayLike<number>[],
  row: number,
  word: number,
): number {
  let asked = bits[base + word] as number;
  let refused = 0;
  for (let list = 0; list < lists.length; list++) {
    for (let left = ((lists[list] as ArrayLike<number>)[row] as number) | 0; left !== 0; left &= left - 1) {
      const at = wordRows[(list << 5) + 31 - Math.clz32(left & -left)] as number;
      if (at === undefined) throw outside("flags");
      if (at < 0) continue;
      asked |= bits[at + word] as number;
      refused |= bits[at + words + word] as number;
    }
  }
  for (let which = 0; which < required.length; which++) {
    const number = required[which] as number;
    if ((((lists[number >> 5] as ArrayLike<number>)[row] as number) >>> (number & 31)) & 1) continue;
    refused |= bits[(wordRows[number] as number) + 2 * words + word] as number;
  }
  return asked & ~refused;
}

function isSetAside(core: Core, rows: Int32Array, values: readonly Cells[], row: number, number: number, places: readonly number[]): boolean {
  const { coded, flagged, index, on } = core;
  const { bits } = index;
  const accepting = (columns: readonly number[], other: number) => columns.every((at) => hasBit(bits, rows[at] as number, other));
  const flagsAccept = (other: number) =>
    flagged.every((at) => (flagBits(core, index.columns[at] as IndexColumn, values[at] as readonly ArrayLike<number>[], row, other >> 5) >>> (other & 31)) & 1);
  const { displacedBy = [], overriddenBy = [] } = core.rules[number] ?? {};
  return (
    overriddenBy.some((other) => accepting([on], other) && accepting(coded, other) && flagsAccept(other)) ||
    displacedBy.some((other) => accepting([on], other) && accepting(places, other))
  );
}

function dropLax({ contrary }: Core, required: Uint32Array, at: number): void {
  const has = (safeguard: number) => ((required[at + (safeguard >> 5)] as number) >>> (safeguard & 31)) & 1;
  for (const [strict, lax] of contrary) {
    if (has(strict) && has(lax)) required[at + (lax >> 5)] = ((required[at + (lax >> 5)] as number) & ~(1 << (lax & 31))) >>> 0;
  }
}
