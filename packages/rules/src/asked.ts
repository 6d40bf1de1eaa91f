import type { ClosedFact, Columns, DateFact, Flag, Flags, GivenNames, Int, OneOf, Open, Unknown } from "./facts.js";

/** A whole number that is known to lie between two others, both inclusive. */
export interface IntRange {
  readonly min: number;
  readonly max: number;
}

/** A day that is known to lie between two others, both inclusive. */
export interface DateRange {
  readonly min: string;
  readonly max: string;
}

/** What can be said about a fact: its value, that it is unknown, or, where values have an order, a range. */
export type AskedOf<F> =
  | Unknown
  | (F extends OneOf<infer V>
      ? V
      : F extends Flags<infer V>
        ? readonly V[]
        : F extends Int
          ? number | IntRange
          : F extends DateFact
            ? string | DateRange
            : F extends Flag
              ? boolean
              : F extends Open<infer T>
                ? T
                : never);

/** The facts of a question, without its day. */
export type GivenFacts<C extends Columns> = { readonly [K in GivenNames<C>]: AskedOf<C[K]> };

/** A question: the day `on` it is about, and every fact. */
export type Asked<C extends Columns> = { readonly on: string } & GivenFacts<C>;

/** Names of the facts whose values have an order. */
export type OrderedNames<C extends Columns> = { [K in GivenNames<C>]: C[K] extends Int | DateFact ? K : never }[GivenNames<C>];

/** Names of facts that are closed and given, so that an answer can ask for them and a change can move them. */
export type ClosedNames<C extends Columns> = { [K in GivenNames<C>]: C[K] extends ClosedFact ? K : never }[GivenNames<C>];

/** A question as the engine handles it inside. */
export type Values = Readonly<Record<string, unknown>>;
