import { answer } from "./answer.js";
import type { Asked, ClosedNames, GivenFacts } from "./asked.js";
import { type Built, builtOf } from "./build.js";
import { changesOf } from "./change.js";
import { type Core, coreOf, type RunningRule, startedFrom } from "./core.js";
import type { Columns, Facts } from "./facts.js";
import { givenOf } from "./given.js";
import { openFacts } from "./open.js";
import type { Outcome } from "./outcome.js";
import { planOf } from "./plan.js";
import type { ConditionNames, Pack, Rule } from "./rule.js";
import { type Explanation, explanationOf, type NearMiss, nearMissesOf, type Why, whyOf } from "./why.js";

/** What a search for changes may touch. */
export interface ChangeOptions<C extends Columns> {
  /** The facts that may change. Who is asked about, where and when are seldom among them. */
  readonly mayChange: readonly ClosedNames<C>[];
  /** Most questions to try; 20,000 when absent. */
  readonly limit?: number;
}

/** A minimal change that reaches the goal, and what comes out then. */
export interface MinimalChange<C extends Columns, D extends string, S extends string, Id extends string> {
  readonly facts: Partial<GivenFacts<C>>;
  readonly outcome: Outcome<C, D, S, Id>;
}

/** All minimal changes; `finished` is false when the limit was reached before every way was tried. */
export interface MinimalChanges<C extends Columns, D extends string, S extends string, Id extends string> {
  readonly finished: boolean;
  readonly changes: readonly MinimalChange<C, D, S, Id>[];
}

/** The facts that {@link Engine.given} was not given; naming a given one again is a compile error. */
export type Rest<C extends Columns, G> = { readonly [K in Exclude<keyof Asked<C>, keyof G>]: Asked<C>[K] } & { readonly [K in keyof G]?: never };

/** An engine for many questions with the same known part. */
export interface GivenEngine<C extends Columns, D extends string, S extends string, Id extends string, G> {
  /** Answers; the outcome is frozen and shared with other questions that have the same answer. */
  decide(rest: Rest<C, G>): Outcome<C, D, S, Id>;
}

/** Compiled packs. Pure: no clock, no network, no state that an answer could depend on. */
export interface Engine<
  C extends Columns = Columns,
  D extends string = string,
  L extends string = string,
  S extends string = string,
  Id extends string = string,
> {
  readonly facts: Facts<C, D, L>;
  readonly packs: readonly Pack<C, D, L, S, Id>[];
  /** All rules, sorted by id. */
  readonly rules: readonly Rule<C, D, L, S, Id>[];
  /** Answers a question. Throws a usage error when a fact is missing or outside its domain; `readFacts` gives diagnostics instead. */
  decide(asked: Asked<C>): Outcome<C, D, S, Id>;
  /** How one rule stands to a question: whether it applies, and which facts speak against it. */
  why(asked: Asked<C>, rule: Id): Why<Id, ConditionNames<C>>;
  /** Every rule that failed on exactly one fact, and which; sorted by id. */
  nearMisses(asked: Asked<C>): readonly NearMiss<Id, ConditionNames<C>>[];
  /** The answer and the near misses, for little more than the answer alone. */
  explain(asked: Asked<C>): Explanation<Outcome<C, D, S, Id>, Id, ConditionNames<C>>;
  /** All minimal changes of the named facts after which the goal holds. One empty change when it holds already. */
  change(asked: Asked<C>, goal: (outcome: Outcome<C, D, S, Id>) => boolean, options: ChangeOptions<C>): MinimalChanges<C, D, S, Id>;
  /** Prepares for many questions with the same known part. */
  given<const G extends Partial<Asked<C>>>(known: G & { readonly [K in Exclude<keyof G, keyof Asked<C>>]: never }): GivenEngine<C, D, S, Id, G>;
}

type PartOfPack<P, Which extends "C" | "D" | "L" | "S" | "Id"> =
  P extends Pack<infer C, infer D, infer L, infer S, infer Id> ? { C: C; D: D; L: L; S: S; Id: Id }[Which] : never;

/** The engine that packs compile to. */
export type EngineOf<P extends Pack> = Engine<
  PartOfPack<P, "C"> extends infer C extends Columns ? C : never,
  PartOfPack<P, "D">,
  PartOfPack<P, "L">,
  PartOfPack<P, "S">,
  PartOfPack<P, "Id">
>;

/**
 * Puts packs together into an engine. They must be defined over the same vocabulary, and no rule id may be used twice.
 *
 * @example
 * ```ts
 * import { compile, defineFacts, definePack, int, unknown } from "@cop-sdk/rules";
 *
 * const facts = defineFacts({ age: int(0, 120) });
 * const engine = compile([definePack(facts, {
 *   id: "demo", revision: "1", safeguards: ["ask-a-guardian"],
 *   rules: [{
 *     id: "demo-1", window: { from: "2024-02-17" }, status: "in-force", when: { age: { below: 16 } },
 *     then: { decision: "require-consent", safeguards: ["ask-a-guardian"], strength: "must" }, cite: [], confidence: "D",
 *   }],
 * })]);
 * engine.decide({ on: "2026-01-01", age: 12 }).decision; // "require-consent"
 * engine.decide({ on: "2026-01-01", age: unknown }).by.age; // below 16 require-consent, from 16 allow
 * ```
 */
export function compile<const P extends Pack>(packs: readonly P[]): EngineOf<P> {
  const plan = planOf(packs);
  return engineOf(coreOf(plan.facts, builtOf(plan), openFacts)) as never;
}

/** Starts packs that were built before. Throws when they were built over another vocabulary. */
export function start<C extends Columns, D extends string, L extends string>(facts: Facts<C, D, L>, built: Built): Engine<C, D, L, string, string> {
  return engineOf(startedFrom(facts as never, built, openFacts)) as never;
}

function engineOf(core: Core): Engine {
  const engine: Engine = {
    facts: core.facts,
    packs: core.packs,
    rules: Array.from(core.ranking, (number) => (core.rules[number] as RunningRule).rule),
    decide: (asked) => answer(core, asked),
    why: (asked, rule) => whyOf(core, asked, rule) as never,
    nearMisses: (asked) => nearMissesOf(core, asked) as never,
    explain: (asked) => explanationOf(core, asked) as never,
    change: (asked, goal, { mayChange, limit = 20_000 }) => changesOf(core, asked, goal, mayChange, limit) as never,
    given: (known) => ({ decide: givenOf(core, known) }) as never,
  };
  return Object.freeze(engine);
}
