import { dayOf, textOfDay } from "./days.js";
import type { ClosedFact, Derived, Facts } from "./facts.js";

/** How the values of a column are numbered. */
export type Kind = "flags" | "int" | "date" | "words";

/** A fact as the engine holds it: values are whole numbers from `min` to `max`; a flags column holds the numbers of its words instead. */
export interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly derived: Derived | undefined;
  readonly place: boolean;
  readonly min: number;
  readonly max: number;
  /** The values that are words, by number: of a list, of flags, or no and yes. */
  readonly values: readonly (string | boolean)[];
  /** The number of each word. */
  readonly numbers: ReadonlyMap<unknown, number>;
}

/** The first day a question can be about: 1900-01-01. */
export const firstDay = -25_567;
/** The last day a question can be about: 2199-12-31. */
export const lastDay = 84_005;

/** The columns of a vocabulary: places first, the day last. */
export function columnsOf({ columns, places }: Facts): readonly Column[] {
  const all = Object.entries(columns).flatMap(([name, declared]) => {
    const derived = declared.kind === "derived" ? declared : undefined;
    const fact = derived?.as ?? declared;
    return fact.kind === "open" ? [] : [column(name, fact as ClosedFact, derived, places.includes(name))];
  });
  const on = column("on", { kind: "date", min: "1900-01-01", max: "2199-12-31" });
  return [...all.sort((a, b) => Number(b.place) - Number(a.place)), on];
}

function column(name: string, fact: ClosedFact, derived?: Derived, place = false): Column {
  const values = fact.kind === "flag" ? [false, true] : "values" in fact ? fact.values : [];
  const [min, max] = fact.kind === "int" ? [fact.min, fact.max] : fact.kind === "date" ? [dayOf(fact.min), dayOf(fact.max)] : [0, values.length - 1];
  const kind = fact.kind === "flag" || fact.kind === "oneOf" ? "words" : fact.kind;
  return { name, kind, derived, place, min, max, values, numbers: new Map(values.map((value, index) => [value, index])) };
}

/** The number of a value in its column; `NaN` for a value that is none. */
export function codeOf({ kind, max, min, numbers }: Column, value: unknown): number {
  const code = kind === "int" ? (value as number) : kind === "date" ? dayOf(value) : (numbers.get(value) as number);
  return code >= min && code <= max && Number.isInteger(code) ? code : Number.NaN;
}

/** The value of a number of its column. */
export const valueAt = ({ kind, values }: Column, code: number): string | number | boolean =>
  kind === "int" ? code : kind === "date" ? textOfDay(code) : (values[code] as string);
