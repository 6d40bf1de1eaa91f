import { filled } from "./known.js";
import { type Keeper, keep, type Ledger, pageFor, remark, settle } from "./ledger.js";
import { asRecord, isObject, type Place } from "./place.js";
import { recordsAt } from "./read.js";

/** A text alone as the record whose main member it is. */
function textRecord(ledger: Ledger, item: Place, textMember: string): Place {
  settle(ledger, item);
  remark(ledger, item, "neutral/read-as", { expected: { term: "term/object" } });
  return { ...item, value: { [textMember]: item.value }, standsAlone: true };
}

/** Records made of the items of a list, and where each item went. */
export interface Listing<T> {
  readonly records: readonly T[] | undefined;
  /** By index in the neutral list: indexes in `records`. */
  readonly positions: readonly (readonly number[])[];
}

/**
 * Makes records of the items of a list.
 *
 * @param read - makes the records of one item; it has a page of its own for what fits no member
 * @param textMember - member that an item which is a text alone stands for
 * @param keeper - member of the record in which its page ends
 */
export function listing<T>(
  ledger: Ledger,
  place: Place,
  read: (page: Ledger, item: Place, number: number) => readonly T[],
  textMember?: string,
  keeper: Keeper = "note",
): Listing<T> {
  const records: T[] = [];
  const positions: number[][] = [];
  for (const [index, item] of recordsAt(ledger, place).entries()) {
    const record = isObject(item.value) ? item : textMember !== undefined && typeof item.value === "string" ? textRecord(ledger, item, textMember) : undefined;
    if (record === undefined) {
      keep(ledger, item, "neutral/not-readable", { expected: { term: "term/object" } });
      continue;
    }
    const made = read(pageFor(ledger, keeper), asRecord(record), index + 1);
    const own = item.steps.at(-1);
    if (typeof own === "number") positions[own] = made.map((_, offset) => records.length + offset);
    records.push(...made);
  }
  return { records: filled(records), positions };
}
