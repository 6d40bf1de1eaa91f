import type { ClosedNames, OrderedNames } from "./asked.js";
import type { Columns } from "./facts.js";
import type { Confidence, Source, Status, Strength } from "./rule.js";

/** A safeguard of an answer, and the rules it comes from. */
export interface RequiredSafeguard<S extends string = string, Id extends string = string> {
  readonly id: S;
  /** The strongest among the rules it comes from. */
  readonly strength: Strength;
  readonly from: readonly Id[];
  /** Whether it applies whatever the facts left open turn out to be. */
  readonly certain: boolean;
}

/** A fact that a rule reads; for a derived fact, with the facts behind it. */
export interface FactRead {
  readonly fact: string;
  readonly from?: readonly string[];
}

/** A rule that decided, with what it rests on. */
export interface Reason<D extends string = string, S extends string = string, Id extends string = string> {
  readonly rule: Id;
  readonly pack: string;
  readonly title?: string;
  readonly topic?: string;
  readonly role: "decides" | "recommends";
  readonly decision: D;
  readonly safeguards: readonly S[];
  readonly strength: Strength;
  readonly reads: readonly FactRead[];
  readonly cite: readonly Source[];
  readonly confidence: Confidence;
  /** Whether it applies whatever the facts left open turn out to be. */
  readonly certain: boolean;
}

/** A rule that matches and still does not count, and the rule that sets it aside. */
export interface SetAside<Id extends string = string> {
  readonly rule: Id;
  readonly by: Id;
}

/** A rule that is not in force on the day and may come to be. */
export interface Upcoming<Id extends string = string> {
  readonly rule: Id;
  /** Its next first day, when one is known. */
  readonly date: string | null;
  readonly status: Status;
}

/**
 * What a reader of an answer must know besides:
 * `rules/projected` the rule is enacted and its day lies ahead of the pack's knowledge; `rules/transition`, `rules/uncertain` the rule would match, but a transition runs or courts leave it open;
 * `rules/conflict` two rules of equal standing contradict each other, the stricter was taken; `rules/open-not-finished` too many open facts to be exact.
 */
export interface Warning<Id extends string = string> {
  readonly code: "rules/projected" | "rules/transition" | "rules/uncertain" | "rules/conflict" | "rules/open-not-finished";
  readonly rules: readonly Id[];
}

/** The answer for a part of an ordered fact; both ends inclusive. */
export interface Part<D extends string = string, S extends string = string> {
  readonly min: number | string;
  readonly max: number | string;
  readonly decision: D;
  readonly atLeast: D;
  readonly settled: boolean;
  readonly safeguards: readonly S[];
}

/** What the packs have recorded of a topic where the question is asked. */
export interface TopicCoverage {
  readonly topic: string;
  readonly state: "complete" | "partial" | "none";
  /** Last day the pack that says so was checked for. */
  readonly asOf: string | null;
}

/** Which content an answer comes from. */
export interface PackIdentity {
  readonly id: string;
  readonly revision: string;
  readonly asOf: string | null;
  /** Checksum of the pack's content: identity, not security. */
  readonly checksum: string;
}

/** The answer to a question. Plain JSON; the same question on the same packs gives the same bytes. Lists are sorted by id. */
export interface Outcome<C extends Columns = Columns, D extends string = string, S extends string = string, Id extends string = string> {
  readonly on: string;
  /** The strictest decision that the facts, as far as they are known, can lead to. */
  readonly decision: D;
  /** The freest decision that they can lead to; the same as `decision` when settled. */
  readonly atLeast: D;
  /** Whether decision and safeguards are the same whatever the facts left open turn out to be. */
  readonly settled: boolean;
  readonly safeguards: readonly RequiredSafeguard<S, Id>[];
  /** Safeguards that rules only recommend. */
  readonly recommended: readonly RequiredSafeguard<S, Id>[];
  readonly because: readonly Reason<D, S, Id>[];
  readonly setAside: readonly SetAside<Id>[];
  /** For each ordered fact left open that matters: the answer by its values. */
  readonly by: { readonly [K in OrderedNames<C>]?: readonly Part<D, S>[] };
  /** The fewest facts that would settle the answer. */
  readonly needsFact: readonly (ClosedNames<C> | (keyof C & string))[];
  readonly upcoming: readonly Upcoming<Id>[];
  readonly warnings: readonly Warning<Id>[];
  readonly coverage: readonly TopicCoverage[];
  /** The lowest confidence among the rules that decided; `null` when none did. */
  readonly confidence: Confidence | null;
  readonly provenance: readonly PackIdentity[];
}
