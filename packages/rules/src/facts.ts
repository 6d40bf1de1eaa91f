import { dayOf } from "./days.js";
import { usageError } from "./usage.js";

/** A fact that is not known. Plain JSON, so that it survives a file: `{ "unknown": true }`. */
export interface Unknown {
  readonly unknown: true;
}

/** The value to give for a fact that is not known. A fact is never left out. */
export const unknown: Unknown = Object.freeze({ unknown: true });

/** One word of a closed list. An open list has an explicit word such as `other`. */
export interface OneOf<V extends string = string> {
  readonly kind: "oneOf";
  readonly values: readonly V[];
}

/** A whole number from `min` to `max`, both inclusive. */
export interface Int {
  readonly kind: "int";
  readonly min: number;
  readonly max: number;
}

/** Any number of words of a closed list. */
export interface Flags<V extends string = string> {
  readonly kind: "flags";
  readonly values: readonly V[];
}

/** Yes or no. */
export interface Flag {
  readonly kind: "flag";
}

/** A calendar day `YYYY-MM-DD` from `min` to `max`, both inclusive. */
export interface DateFact {
  readonly kind: "date";
  readonly min: string;
  readonly max: string;
}

/** A value that no rule can read, only derived facts: a list of risks, a number per country. `is` checks it at the door. */
export interface Open<T = unknown> {
  readonly kind: "open";
  readonly is: (value: unknown) => value is T;
}

/** A fact with a declared domain that rules can put a condition on. */
export type ClosedFact = OneOf | Int | Flags | Flag | DateFact;

/** A fact that a pure function computes from others before the rules are asked. */
export interface Derived<F extends ClosedFact = ClosedFact> {
  readonly kind: "derived";
  readonly as: F;
  /** Names of the facts it reads; explanations show them. */
  readonly reads: readonly string[];
  readonly from: (values: never) => unknown;
}

/** Facts by name. */
export type Columns = Readonly<Record<string, ClosedFact | Open | Derived>>;

/** Everything a pack may speak of: the facts, the ladder of decisions, the levels of places. */
export interface Facts<C extends Columns = Columns, D extends string = string, L extends string = string> {
  readonly columns: C;
  /** From the freest to the strictest; the first is what holds when no rule applies. */
  readonly decisions: readonly D[];
  /** Levels of rule makers, from the widest to the nearest; the nearer displaces the wider for the same topic and effect. */
  readonly levels: readonly L[];
  /** Facts that say where: a nearer rule displaces a wider one in the places these facts name. */
  readonly places: readonly string[];
}

/** The ladder of decisions that is used when {@link defineFacts} is given no other. */
export const decisions = ["allow", "allow-with-safeguards", "require-consent", "restrict", "prohibit"] as const;

/** One word of the default ladder. */
export type Decision = (typeof decisions)[number];

/** One word of a closed list. */
export const oneOf = <const V extends string>(...values: readonly V[]): OneOf<V> => ({ kind: "oneOf", values: distinct(values) });

/** A whole number, or a range `{ min, max }` of them; both ends inclusive. */
export const int = (min: number, max: number): Int => {
  if (!([min, max, max - min + 1].every(Number.isSafeInteger) && min <= max)) throw badDomain(`int(${min}, ${max})`);
  return { kind: "int", min, max };
};

/** Any number of words of a closed list. */
export const flags = <const V extends string>(...values: readonly V[]): Flags<V> => ({ kind: "flags", values: distinct(values) });

/** Yes or no. */
export const flag = (): Flag => ({ kind: "flag" });

/** A calendar day; the bounds are inclusive. */
export const date = (min = "1900-01-01", max = "2199-12-31"): DateFact => {
  if (!(dayOf(min) <= dayOf(max))) throw badDomain(`date(${min}, ${max})`);
  return { kind: "date", min, max };
};

/** A value for derived facts only. `is` must accept every value the derived facts can take. */
export const open = <T>(is: (value: unknown) => value is T): Open<T> => ({ kind: "open", is });

/** Further words of a vocabulary, beside its facts. */
export interface FactsOptions<C extends Columns, D extends string, L extends string> {
  /** From the freest to the strictest. */
  readonly decisions?: readonly [D, ...D[]];
  /** From the widest to the nearest, such as `["union", "country", "region"]`. */
  readonly levels?: readonly L[];
  /** Names of the `oneOf` facts that say where. */
  readonly places?: readonly (keyof C & string)[];
}

/**
 * Declares the facts that rules may speak of. Everything else is inferred from them.
 *
 * @example
 * ```ts
 * import { defineFacts, flags, int, oneOf } from "@cop-sdk/rules";
 *
 * const facts = defineFacts({ country: oneOf("DE", "FR"), age: int(0, 120), features: flags("ads", "chat") });
 * ```
 */
export function defineFacts<const C extends Columns & { readonly on?: never }, const D extends string = Decision, const L extends string = never>(
  columns: C,
  options: FactsOptions<C, D, L> = {},
): Facts<C, D, L> {
  for (const name of Object.keys(columns)) checkName(name);
  for (const place of options.places ?? []) if (columns[place]?.kind !== "oneOf") throw badDomain(`place "${place}"`);
  return Object.freeze({
    columns: Object.freeze({ ...columns }),
    decisions: options.decisions ?? (decisions as readonly string[] as readonly D[]),
    levels: options.levels ?? [],
    places: options.places ?? [],
  });
}

/** The definite value of a fact. */
export type ValueOf<F> =
  F extends OneOf<infer V>
    ? V
    : F extends Flags<infer V>
      ? readonly V[]
      : F extends Int
        ? number
        : F extends DateFact
          ? string
          : F extends Flag
            ? boolean
            : F extends Open<infer T>
              ? T
              : never;

/** Names of the facts that a caller gives: all but the derived ones. */
export type GivenNames<C extends Columns> = { [K in keyof C & string]: C[K] extends Derived ? never : K }[keyof C & string];

/**
 * Adds a derived fact: a named, typed, pure function of other facts, for what no box can say.
 * It is called with definite values only; where a fact it reads is unknown or a range, the engine tries every value, or takes the derived fact as unknown.
 *
 * @example
 * ```ts
 * import { defineFacts, derive, flag, int, oneOf } from "@cop-sdk/rules";
 *
 * const given = defineFacts({ country: oneOf("MY", "SG"), users: int(0, 2_000_000_000) });
 * const facts = derive(given, "large", flag(), ["country", "users"], ({ country, users }) => country === "MY" && users >= 8_000_000);
 * ```
 */
export function derive<C extends Columns, D extends string, L extends string, const N extends string, F extends ClosedFact, const R extends GivenNames<C>>(
  facts: Facts<C, D, L>,
  name: N,
  as: F,
  reads: readonly R[],
  from: (values: { readonly [K in R]: ValueOf<C[K]> }) => ValueOf<F> | Unknown,
): Facts<C & { readonly [K in N]: Derived<F> }, D, L> {
  checkName(name);
  if (Object.hasOwn(facts.columns, name)) throw badDomain(`second fact "${name}"`);
  const derived: Derived<F> = { kind: "derived", as, reads, from };
  return Object.freeze({ ...facts, columns: Object.freeze({ ...facts.columns, [name]: derived }) }) as never;
}

const checkName = (name: string): void => {
  if (name === "on" || name in {}) throw badDomain(`fact name "${name}"`);
};

function distinct<V extends string>(values: readonly V[]): readonly V[] {
  if (values.length === 0 || values.length !== new Set(values).size) throw badDomain("list of words");
  return Object.freeze([...values]);
}

const badDomain = (what: string): Error =>
  usageError("bad-domain", what, "Use distinct words, ordered bounds, places that are oneOf facts, and names that are free.");
