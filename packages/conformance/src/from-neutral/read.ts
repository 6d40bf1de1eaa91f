import { forms } from "./forms.js";
import { keep, keepTheRest, type Ledger, oneText, remark, settle, term } from "./ledger.js";
import { children, isAbsent, isObject, items, member, type Place } from "./place.js";

const isScalar = (value: unknown): value is string | number | boolean => ["string", "number", "boolean"].includes(typeof value);

/** A text, a number, or a list of them, as one text. */
function textOf(value: unknown): string | undefined {
  if (isScalar(value)) return String(value);
  const parts = Array.isArray(value) ? value.filter((part) => !isAbsent(part)) : [undefined];
  return parts.every(isScalar) ? parts.join("; ") : undefined;
}

/** The text at a place. A number, or a list of texts, is brought into text and told; anything else is kept in the notes. */
export function textAt(ledger: Ledger, place: Place): string | undefined {
  if (isAbsent(place.value)) return undefined;
  const text = textOf(place.value);
  if (text === undefined || !forms.text(text)) return keep(ledger, place, "neutral/not-readable", { expected: term("term/text") });
  settle(ledger, place);
  if (text !== place.value) remark(ledger, place, "neutral/read-as", { expected: term("term/text") });
  return text;
}

/** The text at a place on one line, at most 1,000 characters. */
export function nameAt(ledger: Ledger, place: Place): string | undefined {
  if (isAbsent(place.value)) return undefined;
  const line = textOf(place.value)?.replace(/\s*[\r\n]+\s*/g, " ");
  if (line === undefined || !forms.name(line)) return keep(ledger, place, "neutral/not-readable", { expected: term("form/name") });
  settle(ledger, place);
  if (line !== place.value) remark(ledger, place, "neutral/read-as", { expected: term("form/name") });
  return line;
}

const decimal = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The number at a place. Plain digits in a text are read as a number and told; words, thousands and decimal commas are not read. */
export function numberAt(ledger: Ledger, place: Place): number | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const number = typeof value === "string" && value.trim().length <= 15 && decimal.test(value.trim()) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return keep(ledger, place, "neutral/not-readable", { expected: term("term/number") });
  settle(ledger, place);
  if (number !== value) remark(ledger, place, "neutral/read-as", { expected: term("term/number") });
  return number;
}

/** The count at a place: a whole number from 0. */
export function wholeAt(ledger: Ledger, place: Place): number | undefined {
  if (typeof place.value === "number" && !(Number.isSafeInteger(place.value) && place.value >= 0))
    return keep(ledger, place, "neutral/not-readable", { expected: term("expected/whole-number") });
  const text = typeof place.value === "string" ? place.value.trim() : "";
  if (text !== "" && !/^\d{1,15}$/.test(text)) return keep(ledger, place, "neutral/not-readable", { expected: term("expected/whole-number") });
  return numberAt(ledger, place);
}

/** Whether a flag is set. */
export function flagAt(ledger: Ledger, place: Place): boolean | undefined {
  if (isAbsent(place.value)) return undefined;
  if (typeof place.value !== "boolean") return keep(ledger, place, "neutral/not-readable", { expected: term("term/boolean") });
  settle(ledger, place);
  return place.value;
}

/** The items of a list; one value that stands alone is a list of one, and told. */
export function listAt(ledger: Ledger, place: Place): readonly Place[] {
  if (isAbsent(place.value)) return [];
  if (Array.isArray(place.value)) return items(place).filter((item) => !isAbsent(item.value));
  remark(ledger, place, "neutral/read-as", { expected: term("term/list") });
  return [place];
}

/** Items of a list of records. An object of records by key, which nothing says how to read, is kept in the notes. */
export function recordsAt(ledger: Ledger, place: Place): readonly Place[] {
  const single = isObject(place.value) && children(place).every((child) => isObject(child.value));
  if (single && !isAbsent(place.value)) {
    keep(ledger, place, "neutral/not-readable", { expected: term("term/list") });
    return [];
  }
  return listAt(ledger, place);
}

/** The texts of a list; those that are none are kept in the notes. */
export const textsAt = (ledger: Ledger, place: Place): readonly string[] => listAt(ledger, place).flatMap((item) => textAt(ledger, item) ?? []);

/** The names of a list. */
export const namesAt = (ledger: Ledger, place: Place): readonly string[] => listAt(ledger, place).flatMap((item) => nameAt(ledger, item) ?? []);

/** `note` and `notes` of a record as texts. */
export const notesAt = (ledger: Ledger, place: Place): readonly string[] =>
  ["note", "notes"].map((key) => member(place, key)).flatMap((own) => (typeof own.value === "string" ? (textAt(ledger, own) ?? []) : textsAt(ledger, own)));

/** Ends the reading of a record: its notes, and what nobody has read of it, as the text of its member `note`. */
export function noteOf(page: Ledger, above: Ledger, place: Place): string | undefined {
  page.notes.unshift(...notesAt(page, place));
  keepTheRest(page, place);
  return oneText(above, page.notes);
}
