import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";

/** A value of a neutral file with the way to it. */
export interface Place {
  readonly value: unknown;
  readonly steps: readonly (string | number)[];
  /** Number of steps to the record in whose notes the place is named. */
  readonly from: number;
  /** Set for a text that stands where a record was expected: its one member is at the same place. */
  readonly standsAlone?: true;
}

/** A whole file, or one of its documents. */
export const wholeOf = (value: unknown, ...steps: readonly number[]): Place => ({ value, steps, from: steps.length });

/** The place as the start of a record with notes of its own. */
export const asRecord = (place: Place): Place => ({ ...place, from: place.steps.length });

/** An own member; its value is `undefined` when there is none. */
export const member = (place: Place, key: string): Place => ({
  value: isObject(place.value) && Object.hasOwn(place.value, key) ? place.value[key] : undefined,
  steps: place.standsAlone ? place.steps : [...place.steps, key],
  from: place.from,
});

/** The items of a list. */
export const items = (place: Place): readonly Place[] =>
  Array.isArray(place.value) ? place.value.map((value, index) => ({ value, steps: [...place.steps, index], from: place.from })) : [];

/** Members of an object or items of a list. */
export const children = (place: Place): readonly Place[] => (isObject(place.value) ? Object.keys(place.value).map((key) => member(place, key)) : items(place));

export const pointerOf = (place: Place): JsonPointer => toPointer(place.steps);

/** The way to a place as people write it, from its record on: `actions[0].note`. */
export const labelOf = ({ steps, from }: Place): string =>
  steps
    .slice(from)
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether nothing was said: no member, `null`, an empty text, list or object, or a list or object of nothing else. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object") return false;
  return Object.values(value).every(isAbsent);
}

/** A value as text for people: `start: 2021; parts: (a; b)`. */
export function plainText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const inner = (child: unknown) => (typeof child === "object" && child !== null ? `(${plainText(child)})` : plainText(child));
  if (Array.isArray(value)) return value.map(inner).join("; ");
  return Object.entries(value)
    .map(([key, child]) => `${key}: ${inner(child)}`)
    .join("; ");
}
