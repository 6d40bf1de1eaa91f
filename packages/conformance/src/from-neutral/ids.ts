import { forms } from "./forms.js";
import { type Ledger, remark } from "./ledger.js";
import type { Place } from "./place.js";

/** A text as an identifier: letters without marks, digits, dots and hyphens; `undefined` when nothing is left. */
export function identifierFrom(text: string): string | undefined {
  if (forms.identifier(text)) return text;
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._:/-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "")
    .slice(0, 100);
  return forms.identifier(plain) ? plain : undefined;
}

/** Ids that are given away, each with the number to try next for the same wish. */
export type TakenIds = Map<string, number>;

/** Takes the wanted id, or the first free one with a number behind it. */
export function freeId(taken: TakenIds, wanted: string): string {
  let id = wanted;
  let number = taken.get(wanted) ?? 1;
  while (taken.has(id)) id = `${wanted}-${++number}`;
  taken.set(wanted, number);
  taken.set(id, taken.get(id) ?? 1);
  return id;
}

/**
 * Gives a record its id in the document: the id of the file where it is one and free, else one made from it, else one from its place. Every change is told.
 */
export function takeId(ledger: Ledger, place: Place, stated: string | undefined, fallback: string, taken: TakenIds): string {
  const made = stated === undefined ? undefined : identifierFrom(stated);
  const id = freeId(taken, made ?? fallback);
  if (made !== undefined && id !== made) remark(ledger, place, "neutral/duplicate-id", { id });
  else if (id !== stated) remark(ledger, place, "neutral/id-changed", { id });
  return id;
}
