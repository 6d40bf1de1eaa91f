import { type Column, codeOf } from "./columns.js";
import { type BitIndex, classOf, type IndexColumn } from "./layout.js";
import { usageError } from "./usage.js";

/** A question as rows of the index: per column the offset of the row of boxes that may accept it, and that must. */
export interface Loaded {
  readonly may: Int32Array;
  readonly must: Int32Array;
  /** First and last class of each column; for unknown flags, 0 and 1. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Room for one question. */
export const room = ({ columns }: BitIndex): Loaded => {
  const row = () => new Int32Array(columns.length);
  return { may: row(), must: row(), low: row(), high: row() };
};

/** The row of boxes that accept a definite value; -1 for any other value. */
export function rowOf({ words }: BitIndex, column: IndexColumn, value: unknown): number {
  if (column.kind === "flags") return Array.isArray(value) ? loadFlags(column, value) : -1;
  const code = codeOf(column, value);
  return code >= column.min ? column.base + classOf(column, code) * words : -1;
}

/** Loads a value into a column; gives whether it is definite as far as boxes can tell. Throws when the value is outside the domain. */
export function load(index: BitIndex, loaded: Loaded, at: number, value: unknown): boolean {
  const column = index.columns[at] as IndexColumn;
  const { base, kind, name } = column;
  const { words } = index;
  const row = rowOf(index, column, value);
  if (row >= 0) return settle(loaded, at, row, kind === "flags" ? 0 : (row - base) / words);
  if (kind !== "flags") {
    const [min, max] = rangeOf(column, value);
    return loadClasses(index, loaded, at, classOf(column, min), classOf(column, max));
  }
  if (!isUnknown(value)) throw outside(name);
  settle(loaded, at, base + words, 0);
  loaded.must[at] = base + 2 * words;
  loaded.high[at] = 1;
  return false;
}

/** Loads a range of classes; gives whether it is a single one. */
function loadClasses({ bits, columns, words }: BitIndex, loaded: Loaded, at: number, low: number, high: number): boolean {
  const { base, scratch } = columns[at] as IndexColumn;
  settle(loaded, at, base + low * words, low);
  if (low === high) return true;
  loaded.may[at] = scratch;
  loaded.must[at] = scratch + words;
  loaded.high[at] = high;
  for (let word = 0; word < words; word++) {
    let [may, must] = [0, -1];
    for (let row = base + low * words + word; row <= base + high * words + word; row += words) {
      may |= bits[row] as number;
      must &= bits[row] as number;
    }
    bits[scratch + word] = may;
    bits[scratch + words + word] = must;
  }
  return false;
}

/** Puts one class of a column into a loaded question. */
function settle({ may, must, low, high }: Loaded, at: number, row: number, cls: number): true {
  may[at] = row;
  must[at] = row;
  low[at] = cls;
  high[at] = cls;
  return true;
}

/** Notes the words that the flags of a question give, and gives the row in which {@link completeFlags} puts what they leave. */
function loadFlags(column: IndexColumn, value: readonly unknown[]): number {
  noFlags(column);
  for (let index = 0; index < value.length; index++) {
    const number = column.numbers.get(value[index]);
    if (number === undefined) throw outside(column.name);
    giveFlag(column, number);
  }
  return column.scratch;
}

/** Takes back the flags of the question before. */
export function noFlags(column: IndexColumn): void {
  for (let index = 0; index < column.count; index++) column.marks[column.given[index] as number] = 0;
  column.count = 0;
}

/** Notes a flag of a question, by its number. */
export function giveFlag(column: IndexColumn, number: number): void {
  if ((column.wordRows[number] as number) < 0 || column.marks[number] === 1) return;
  column.marks[number] = 1;
  column.given[column.count++] = number;
}

/** Those of some boxes, bits of one word, that accept the flags of the loaded question. */
export function flagsAt({ bits, words }: BitIndex, column: IndexColumn, word: number, boxes: number): number {
  const { base, count, given, marks, wordRows } = column;
  if ((boxes & ~(bits[base + 2 * words + word] as number)) === 0) return boxes;
  let asked = bits[base + word] as number;
  let refused = 0;
  for (let index = 0; index < count; index++) {
    const row = (wordRows[given[index] as number] as number) + word;
    asked |= bits[row] as number;
    refused |= bits[row + words] as number;
  }
  const met = boxes & asked & ~refused;
  const requiring = column.requirements.size > 0 ? met & (bits[base + 3 * words + word] as number) : 0;
  return requiring === 0 ? met : met & ~lacking(column, word, requiring, (other) => marks[other] === 1);
}

/** Those of some boxes, bits of one word, that require a word which is not given. */
export function lacking({ requirements }: IndexColumn, word: number, boxes: number, isGiven: (word: number) => boolean): number {
  let lacks = 0;
  for (let left = boxes; left !== 0; left &= left - 1) {
    if (!requirements.get((word << 5) + 31 - Math.clz32(left & -left))?.every(isGiven)) lacks |= left & -left;
  }
  return lacks;
}

/** Completes the rows of flags, which deciding only works out where other columns leave a rule. */
export function completeFlags(index: BitIndex, { may }: Loaded): void {
  for (let at = 0; at < index.columns.length; at++) {
    const column = index.columns[at] as IndexColumn;
    if (column.kind !== "flags" || may[at] !== column.scratch) continue;
    for (let word = 0; word < index.words; word++) index.bits[column.scratch + word] = flagsAt(index, column, word, -1);
  }
}

/** Whether a value says that the fact is unknown. */
export const isUnknown = (value: unknown): boolean => (value as { unknown?: unknown } | null | undefined)?.unknown === true;

/** A value, or the one value that a range leaves. */
export function definiteOf(value: unknown): unknown {
  const { max, min } = (value ?? {}) as { min?: unknown; max?: unknown };
  return min !== undefined && min === max ? min : value;
}

/** Whether a question leaves a fact open: unknown, or a range of several values. */
export const isOpen = ({ kind }: { readonly kind: string }, value: unknown): boolean =>
  isUnknown(value) || ((kind === "int" || kind === "date") && typeof definiteOf(value) === "object");

/** First and last number of an unknown value or a range. */
export function rangeOf(column: Column, value: unknown): [number, number] {
  if (isUnknown(value)) return [column.min, column.max];
  const { min, max } = (value ?? {}) as { min?: unknown; max?: unknown };
  const [low, high] = [codeOf(column, min), codeOf(column, max)];
  if (!(low <= high) || column.kind === "words") throw outside(column.name);
  return [low, high];
}

/** The mistake of a fact that is missing or has a value outside its domain. */
export const outside = (name: string): Error =>
  usageError("fact-outside-domain", name, "Give every fact, unknown where it is not known; read facts from outside with readFacts.");
