import type { Asked } from "./asked.js";
import { builtOf } from "./build.js";
import { checkFlags, flagBits, type Locate, listsOf, locatorOf } from "./bulking/cells.js";
import type { Engine } from "./compile.js";
import { type Core, coreOf, type RunningRule } from "./core.js";
import type { Columns } from "./facts.js";
import { hasBit, type IndexColumn } from "./layout.js";
import type { Outcome } from "./outcome.js";
import { displacersOf, planOf } from "./plan.js";
import { traits } from "./traits.js";

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

/** Rows whose places in the index are found together, column by column. */
const block = 256;

/** Prepares an engine for questions in columns. Throws when a value lies outside its domain. Precedence, overrides and contrary safeguards count as in `decide`. */
export function columnDecider<C extends Columns>(engine: Engine<C>): ColumnDecider {
  const plan = planOf(engine.packs as never);
  const core = coreOf(plan.facts, builtOf(plan));
  const { coded, flagged, index, on, safeguards, traits: traitOf } = core;
  const { bits, words } = index;
  // Two at least, so that the first two can be looked at together.
  const deciding = coded.length > 0 ? [...coded, on] : [on, on];
  const used = [...deciding, ...index.columns.flatMap(({ kind }, at) => (kind === "flags" || at > on || deciding.includes(at) ? [] : [at]))];
  const locators = used.map((at) => locatorOf(index, index.columns[at] as IndexColumn));
  const wordsPerRow = Math.max(1, (safeguards.length + 31) >> 5);
  const masks = masksOf(core, wordsPerRow);
  const places = new Int32Array(used.length * block);
  const tested = deciding.length * block;
  return ({ columns, length }) => {
    const decisions = new Uint8Array(length);
    const required = new Uint32Array(length * wordsPerRow);
    const lists = index.columns.slice(0, on + 1).map((column) => listsOf(column, columns[column.name], length));
    index.columns.forEach((column, at) => {
      if (column.kind === "flags") checkFlags(column, lists[at] as never, length);
    });
    for (let start = 0; start < length; start += block) {
      const end = Math.min(length, start + block);
      for (const [which, at] of used.entries()) (locators[which] as Locate)(lists[at]?.[0] as ArrayLike<number>, start, end, places, which * block);
      for (let row = start; row < end; row++) {
        let strictest = 0;
        for (let word = 0; word < words; word++) {
          const first = row - start;
          let hits = (bits[(places[first] as number) + word] as number) & (bits[(places[first + block] as number) + word] as number);
          if (hits === 0) continue;
          for (let at = first + 2 * block; at < tested; at += block) hits &= bits[(places[at] as number) + word] as number;
          for (let at = 0; hits !== 0 && at < flagged.length; at++) {
            const column = flagged[at] as number;
            hits = flagBits(index, index.columns[column] as IndexColumn, lists[column] as never, row, word, hits);
          }
          for (; hits !== 0; hits &= hits - 1) {
            const number = (word << 5) + 31 - Math.clz32(hits & -hits);
            const trait = traitOf[number] as number;
            if (trait & traits.related && isSetAside(core, deciding, places, row - start, lists, row, number)) continue;
            if (trait >> traits.decision > strictest) strictest = trait >> traits.decision;
            for (let mask = 0; mask < wordsPerRow; mask++) {
              const at = row * wordsPerRow + mask;
              required[at] = (required[at] as number) | (masks[number * wordsPerRow + mask] as number);
            }
          }
        }
        decisions[row] = strictest;
        if (core.contrary.length > 0) dropLax(core, required, row * wordsPerRow);
      }
    }
    return { decisions, safeguards, required, wordsPerRow };
  };
}

/** The safeguards that rules require, as bits. */
function masksOf({ rules }: Core, wordsPerRow: number): Uint32Array {
  const masks = new Uint32Array(rules.length * wordsPerRow);
  rules.forEach((rule, number) => {
    if (rule.recommends) return;
    for (const safeguard of rule.safeguards) {
      const at = number * wordsPerRow + (safeguard >> 5);
      masks[at] = ((masks[at] as number) | (1 << (safeguard & 31))) >>> 0;
    }
  });
  return masks;
}

type Lists = readonly (readonly ArrayLike<number>[])[];

function isSetAside(core: Core, deciding: readonly number[], rows: Int32Array, place: number, lists: Lists, row: number, number: number): boolean {
  const { flagged, index, where } = core;
  const accepted = (other: number, isMeant: (at: number) => boolean) =>
    deciding.every((at, which) => !isMeant(at) || hasBit(index.bits, rows[which * block + place] as number, other));
  const flagsAccept = (other: number) =>
    flagged.every((at) => flagBits(index, index.columns[at] as IndexColumn, lists[at] as never, row, other >> 5, 1 << other) !== 0);
  const { overriddenBy } = core.rules[number] as RunningRule;
  return (
    overriddenBy.some((other) => accepted(other, () => true) && flagsAccept(other)) ||
    displacersOf(core.rules, number).some((other) => accepted(other, (at) => where.includes(at)))
  );
}

function dropLax({ contrary }: Core, required: Uint32Array, at: number): void {
  const has = (safeguard: number) => ((required[at + (safeguard >> 5)] as number) >>> (safeguard & 31)) & 1;
  for (const [strict, lax] of contrary) {
    if (has(strict) && has(lax)) required[at + (lax >> 5)] = ((required[at + (lax >> 5)] as number) & ~(1 << (lax & 31))) >>> 0;
  }
}
