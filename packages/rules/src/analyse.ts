import type { Check, Verdict } from "./analysis/check.js";
import {
  type Conflict,
  conflictsOf,
  type Gap,
  gapsOf,
  type NotMonotone,
  notMonotoneOf,
  type Overlap,
  overlapsOf,
  type Redundant,
  redundantOf,
  type Unreachable,
  unreachableOf,
} from "./analysis/checks.js";
import { type Differences, differencesOf } from "./analysis/diff.js";
import type { EffectQuery } from "./analysis/problem.js";
import type { OrderedNames } from "./asked.js";
import type { Engine } from "./compile.js";
import type { Columns } from "./facts.js";
import { vocabularyOf } from "./identity.js";
import { planOf } from "./plan.js";
import type { DateCondition, Strength, When } from "./rule.js";
import { usageError } from "./usage.js";

export type { Check, Verdict } from "./analysis/check.js";
export type { Conflict, Gap, NotMonotone, Overlap, Redundant, Unreachable } from "./analysis/checks.js";
export { analysisDiagnostics } from "./analysis/diagnostics.js";
export type { Difference, Differences } from "./analysis/diff.js";
export type { EffectQuery, Witness } from "./analysis/problem.js";

/** A part of the inputs: conditions on facts, and a window of days. */
export type Scope<C extends Columns> = When<C> & { readonly on?: DateCondition };

/** Something wanted: a safeguard, at least as binding as said, or a decision at least as strict. */
export type Wanted<D extends string, S extends string> = { readonly safeguard: S; readonly strength?: Strength } | { readonly decision: D };

/** The name of a check. */
export type AnalysisCheck = "gaps" | "conflicts" | "unreachable" | "redundant" | "notMonotone";

/** What an analysis looks at. */
export interface AnalyseOptions<C extends Columns, D extends string, S extends string> {
  /** Where to look for gaps and for steps up. Gaps are only looked for when a scope is given: elsewhere they say that freedom exists. */
  readonly scope?: Scope<C>;
  /** What every input in the scope should get; without it, any decision but the freest. */
  readonly wanted?: readonly Wanted<D, S>[];
  /** Ordered facts whose higher values should not bring more. */
  readonly monotone?: readonly OrderedNames<C>[];
  /** Whether to list every pair of rules with inputs in common. */
  readonly overlaps?: boolean;
  /** The checks to run; all when absent. One that is left out says `not-run`, and does not count for the verdict of the whole. */
  readonly only?: readonly AnalysisCheck[];
  /** Most nodes that each check may visit; 500,000 when absent. */
  readonly budget?: number;
}

/** What an analysis found. Counts are of inputs over every fact and every day from 1900 to 2199; derived facts count as facts of their own. */
export interface Analysis {
  /** `refuted` when a check found something, `not-finished` when one ran out of budget, else `proved`. Overlaps do not count. */
  readonly verdict: Verdict;
  readonly gaps: Check<Gap>;
  readonly conflicts: Check<Conflict>;
  readonly unreachable: Check<Unreachable>;
  readonly redundant: Check<Redundant>;
  readonly notMonotone: Check<NotMonotone>;
  readonly overlaps: Check<Overlap>;
}

const defaultBudget = 500_000;

const nothing: Check<never> = Object.freeze({ verdict: "proved", finished: true, findings: [] });

const notRun: Check<never> = Object.freeze({ verdict: "not-run", finished: true, findings: [] });

/**
 * Proves properties of packs, or refutes them with a count and an example: exactly, over every input. Derived facts are taken as free, so a proof holds whatever they lead to;
 * `witness.derived` says what a refutation takes them to be.
 *
 * @example
 * ```ts
 * import { compile, defineFacts, definePack, int } from "@cop-sdk/rules";
 * import { analyse } from "@cop-sdk/rules/analyse";
 *
 * const facts = defineFacts({ age: int(0, 120) });
 * const engine = compile([definePack(facts, {
 *   id: "demo", revision: "1", safeguards: ["ask"],
 *   rules: [{
 *     id: "demo-1", window: { from: "2024-01-01" }, status: "in-force", when: { age: { below: 16 } },
 *     then: { decision: "require-consent", safeguards: ["ask"], strength: "must" }, cite: [], confidence: "D",
 *   }],
 * })]);
 * const { gaps } = analyse(engine, { scope: { age: { below: 18 }, on: { from: "2024-01-01" } }, wanted: [{ safeguard: "ask" }], monotone: ["age"] });
 * gaps.verdict; // "refuted": at 16 and 17 nothing asks
 * ```
 */
export function analyse<C extends Columns, D extends string, L extends string, S extends string, Id extends string>(
  engine: Engine<C, D, L, S, Id>,
  options: AnalyseOptions<C, D, S> = {},
): Analysis {
  const plan = planOf(engine.packs as never);
  const { budget: most = defaultBudget, monotone = [], only, overlaps, scope, wanted } = options;
  const budget = () => ({ left: most });
  const queries: readonly EffectQuery[] = wanted ?? [{ decision: plan.facts.decisions[1] ?? "" }];
  const steps = () => {
    const checks = monotone.map((fact) => notMonotoneOf(plan, fact, scope ?? {}, budget()));
    return { verdict: worst(checks), finished: checks.every(({ finished }) => finished), findings: checks.flatMap(({ findings }) => findings) };
  };
  const run = <F>(name: AnalysisCheck, work: () => Check<F>): Check<F> => (!only || only.includes(name) ? work() : notRun);
  const analysis = {
    gaps: run("gaps", () => (scope ? gapsOf(plan, scope, queries, budget()) : nothing)),
    conflicts: run("conflicts", () => conflictsOf(plan, budget())),
    unreachable: run("unreachable", () => unreachableOf(plan, budget())),
    redundant: run("redundant", () => redundantOf(plan, budget())),
    notMonotone: run("notMonotone", steps),
  };
  return { verdict: worst(Object.values(analysis)), ...analysis, overlaps: overlaps ? overlapsOf(plan) : nothing };
}

const worst = (checks: readonly Check<unknown>[]): Verdict =>
  (["refuted", "not-finished"] as const).find((verdict) => checks.some((check) => check.verdict === verdict)) ?? "proved";

/**
 * What a new revision changes: per effect, how many inputs lose it and gain it, with an example; and which rules were added, dropped or rewritten.
 * Both must be compiled over the same vocabulary; where it grew, compile the old packs over the new one.
 */
export function diff<C extends Columns, D extends string>(before: Engine<C, D>, after: Engine<C, D>, options: { readonly budget?: number } = {}): Differences {
  const [old, next] = [planOf(before.packs as never), planOf(after.packs as never)];
  if (vocabularyOf(old.facts) !== vocabularyOf(next.facts)) throw usageError("different-facts", "diff", "Compile both revisions over the newer vocabulary.");
  return differencesOf(old, next, { left: options.budget ?? defaultBudget });
}
