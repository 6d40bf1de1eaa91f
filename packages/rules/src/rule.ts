import type { ClosedFact, Columns, DateFact, Derived, Facts, Flag, Flags, GivenNames, Int, OneOf } from "./facts.js";

/** How good the knowledge is that a rule rests on, best first: seen, core seen, inferred, from memory, own design. */
export const confidences = ["S", "S/K", "I", "K", "D"] as const;

/** See {@link confidences}. */
export type Confidence = (typeof confidences)[number];

/**
 * What a status lets a rule do: `decides` inside its window, `recommends` inside its window, `announces` (shown as upcoming, never decides), or nothing.
 */
export const statuses = {
  "in-force": "decides",
  superseded: "decides",
  "enacted-not-in-force": "decides",
  guidance: "recommends",
  proposed: "announces",
  announced: "announces",
  political: "nothing",
  enjoined: "nothing",
  "struck-down": "nothing",
} as const satisfies Record<string, "decides" | "recommends" | "announces" | "nothing">;

/** The state of a rule in its life. */
export type Status = keyof typeof statuses;

/** How binding the effect of a rule is, strongest first. */
export const strengths = ["must", "should", "may"] as const;

/** See {@link strengths}. */
export type Strength = (typeof strengths)[number];

/** What courts and transitions leave of a rule in a part of its window. Only `enforceable` decides; `transition` and `uncertain` warn. */
export const enforceabilities = ["enforceable", "transition", "enjoined", "uncertain"] as const;

/** See {@link enforceabilities}. */
export type Enforceability = (typeof enforceabilities)[number];

/** The days on which a rule holds: `from` is the first day, `below` the first day after. `from: null` says that the day is not known: the rule never decides. */
export interface Window {
  readonly from: string | null;
  readonly below?: string;
}

/** A part of a rule's window with its state. */
export interface EnforceabilityWindow {
  readonly from: string;
  readonly below?: string;
  readonly state: Enforceability;
}

/** A numeric condition: `from` inclusive, `below` exclusive. */
export interface IntCondition {
  readonly from?: number;
  readonly below?: number;
}

/** A condition on a day: `from` inclusive, `below` exclusive. */
export interface DateCondition {
  readonly from?: string;
  readonly below?: string;
}

/** A condition on flags; every part that is given must hold. */
export interface FlagsCondition<V extends string = string> {
  readonly all?: readonly V[];
  readonly any?: readonly V[];
  readonly none?: readonly V[];
}

/** A condition on a word: one of these, or none of these. */
export type OneOfCondition<V extends string = string> = readonly V[] | { readonly not: readonly V[] };

/** The condition that a rule can put on a fact. */
export type ConditionOf<F> =
  F extends Derived<infer X>
    ? ConditionOf<X>
    : F extends OneOf<infer V>
      ? OneOfCondition<V>
      : F extends Flags<infer V>
        ? FlagsCondition<V>
        : F extends Int
          ? IntCondition
          : F extends DateFact
            ? DateCondition
            : F extends Flag
              ? boolean
              : never;

/** Names of the facts that a rule can put a condition on. */
export type ConditionNames<C extends Columns> = { [K in keyof C & string]: C[K] extends ClosedFact | Derived ? K : never }[keyof C & string];

/** A box: a condition per fact, all of which must hold; a fact that is not named may have any value. */
export type When<C extends Columns> = { readonly [K in ConditionNames<C>]?: ConditionOf<C[K]> };

/** Where a rule is written. */
export interface Source {
  readonly instrument: string;
  readonly article?: string;
  readonly url?: string;
}

/** What a rule brings about. */
export interface Effect<D extends string = string, S extends string = string> {
  readonly decision: D;
  readonly safeguards?: readonly S[];
  readonly strength: Strength;
}

/** One rule: when and where it holds, what it brings about, what it rests on. */
export interface Rule<
  C extends Columns = Columns,
  D extends string = string,
  L extends string = string,
  S extends string = string,
  Id extends string = string,
  O extends string = string,
> {
  /** Stable and never reused. */
  readonly id: Id;
  readonly title?: string;
  /** The question the rule answers; with `effect` and `level` it settles precedence by place. */
  readonly topic?: string;
  /** What it does about the topic: only rules with the same topic and effect displace one another. */
  readonly effect?: string;
  /** The level of the rule maker, one of the vocabulary's `levels`. In its places and days it displaces wider rules of the same topic and effect. */
  readonly level?: L;
  /** Rules that this one sets aside wherever it matches. */
  readonly overrides?: readonly O[];
  readonly window: Window;
  readonly status: Status;
  /** Without it, the rule is enforceable in its whole window; with it, only where a part says so. */
  readonly enforceability?: readonly EnforceabilityWindow[];
  /** `recommends`: its safeguards are advice and its decision does not count. */
  readonly role?: "decides" | "recommends";
  readonly when: When<C>;
  readonly then: Effect<D, S>;
  readonly cite: readonly Source[];
  readonly confidence: Confidence;
  /** Carried along, never read by the engine. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Says what a pack has recorded of a topic: a box over the facts that say where. */
export interface CoverageEntry<C extends Columns = Columns> {
  readonly topic: string;
  readonly when: { readonly [K in ConditionNames<C> & GivenNames<C>]?: ConditionOf<C[K]> };
  readonly state: "complete" | "partial";
}

/** What an author writes of a pack. */
export interface PackSource<C extends Columns, D extends string, L extends string, S extends string, Id extends string, U extends string = never> {
  readonly id: string;
  readonly revision: string;
  /** The last day the pack's content was checked for. */
  readonly asOf?: string;
  /** Every safeguard that its rules may name. */
  readonly safeguards: readonly S[];
  /** Pairs that exclude each other, the stricter first: where both would apply, the stricter stays, with a warning. */
  readonly contrary?: readonly (readonly [NoInfer<S>, NoInfer<S>])[];
  /** Other packs whose rules this one may override. */
  readonly uses?: readonly PackOf<U>[];
  readonly coverage?: readonly CoverageEntry<C>[];
  readonly rules: readonly Rule<C, D, L, NoInfer<S>, Id, NoInfer<Id> | NoInfer<U>>[];
}

/** The part of a pack that carries its rule ids. */
export interface PackOf<Id extends string> {
  readonly rules: readonly { readonly id: Id }[];
}

/** A pack of rules over a vocabulary. Plain data, but for its facts. */
export interface Pack<
  C extends Columns = Columns,
  D extends string = string,
  L extends string = string,
  S extends string = string,
  Id extends string = string,
> {
  readonly facts: Facts<C, D, L>;
  readonly id: string;
  readonly revision: string;
  readonly asOf?: string;
  readonly safeguards: readonly S[];
  readonly contrary: readonly (readonly [S, S])[];
  readonly coverage: readonly CoverageEntry<C>[];
  readonly rules: readonly Rule<C, D, L, S, Id>[];
}

/**
 * Declares a pack of rules. A misspelt word, an unknown safeguard or rule id, a decision that is not on the ladder: each is a compile error.
 * Keep a file under 1,000 rules, for the compiler's sake; packs add up in `compile`.
 *
 * @example
 * ```ts
 * import { defineFacts, definePack, int } from "@cop-sdk/rules";
 *
 * const pack = definePack(defineFacts({ age: int(0, 120) }), {
 *   id: "demo", revision: "2026-01-01", safeguards: ["ask-a-guardian"],
 *   rules: [{
 *     id: "demo-1", window: { from: "2024-02-17" }, status: "in-force", when: { age: { below: 16 } },
 *     then: { decision: "require-consent", safeguards: ["ask-a-guardian"], strength: "must" },
 *     cite: [{ instrument: "Demo Act", article: "1" }], confidence: "D",
 *   }],
 * });
 * ```
 */
export function definePack<
  C extends Columns,
  D extends string,
  L extends string,
  const S extends string,
  const Id extends string,
  const U extends string = never,
>(facts: Facts<C, D, L>, source: PackSource<NoInfer<C>, NoInfer<D>, NoInfer<L>, S, Id, U>): Pack<C, D, L, S, Id> {
  const { uses: _, ...own } = source;
  return Object.freeze({ contrary: [], coverage: [], ...own, facts }) as never;
}
