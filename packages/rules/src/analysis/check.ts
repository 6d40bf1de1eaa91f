import type { Box } from "../boxes.js";
import type { Plan, PlannedRule } from "../plan.js";
import { statuses, strengths } from "../rule.js";
import { meet } from "./overlap.js";
import { type EffectQuery, type Witness, witnessOf } from "./problem.js";
import type { Found } from "./search.js";

/** What a check says: nothing was found and everything was looked at, something was found, the budget ran out first, or the check was left out. */
export type Verdict = "proved" | "refuted" | "not-finished" | "not-run";

/** A check with its findings. `refuted` stands even where the budget ran out before everything was looked at. */
export interface Check<F> {
  readonly verdict: Verdict;
  /** Whether everything was looked at. */
  readonly finished: boolean;
  readonly findings: readonly F[];
}

/** The search for one finding came to no end. */
export const unfinished = Symbol("not-finished");

/** Looks for a finding for each of a list. */
export function check<T, F>(list: Iterable<T>, of: (entry: T) => F | undefined | typeof unfinished): Check<F> {
  let finished = true;
  const findings: F[] = [];
  for (const entry of list) {
    const found = of(entry);
    if (found === unfinished) finished = false;
    else if (found !== undefined) findings.push(found);
  }
  return { verdict: findings.length > 0 ? "refuted" : finished ? "proved" : "not-finished", finished, findings };
}

/** A finding from what a search found, if it found any. */
export const finding = <F>(plan: Plan, found: Found | undefined, make: (witness: Witness, count: bigint) => F): F | undefined | typeof unfinished =>
  !found ? unfinished : found.point ? make(witnessOf(plan, found.point), found.count) : undefined;

/** Numbers of the rules that can act, in the order of their ids. */
export const acting = ({ ranking, rules }: Plan): readonly number[] =>
  ranking.filter((number) => ["decides", "recommends"].includes(statuses[(rules[number] as PlannedRule).rule.status]));

/** Every pair of a list once. */
export function* pairsOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) yield [a, b];
}

/** What a rule brings about, each effect on its own. */
export function effectsOfRule({ facts, safeguards }: Plan, { decision, recommends, rule, safeguards: numbers }: PlannedRule): readonly EffectQuery[] {
  const own = numbers.map(
    (number): EffectQuery => ({ safeguard: safeguards[number] as string, strength: rule.then.strength, ...(recommends ? { recommended: true } : {}) }),
  );
  return decision > 0 ? [{ decision: facts.decisions[decision] as string }, ...own] : own;
}

/** Every effect that some rule can bring about. */
export function allEffects(plan: Plan): readonly EffectQuery[] {
  const effects = new Map(
    acting(plan).flatMap((number) => effectsOfRule(plan, plan.rules[number] as PlannedRule).map((effect) => [JSON.stringify(effect), effect])),
  );
  return [...effects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, effect]) => effect);
}

/** Whether a rule brings about an effect, or more of it. */
export function bringsAbout(
  { facts, safeguards }: Plan,
  rule: PlannedRule,
  { decision, recommended = false, safeguard = "", strength = "may" }: EffectQuery,
): boolean {
  if (decision !== undefined) return rule.decision > 0 && rule.decision >= facts.decisions.indexOf(decision);
  return (
    rule.recommends === recommended &&
    rule.safeguards.includes(safeguards.indexOf(safeguard)) &&
    strengths.indexOf(rule.rule.then.strength) <= strengths.indexOf(strength)
  );
}

/** Rules that can act and have inputs in common with some boxes; where a column is fixed by the search, without regard to it. */
export const overlapping = (plan: Plan, boxes: readonly Box[], fixed = -1): readonly number[] =>
  acting(plan).filter((number) => {
    const { box } = plan.rules[number] as PlannedRule;
    return boxes.some((other) => meet(box, other, fixed));
  });
