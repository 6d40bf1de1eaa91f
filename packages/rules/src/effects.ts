import type { Core, RunningRule } from "./core.js";
import { demandedBy } from "./demands.js";
import type { RequiredSafeguard } from "./outcome.js";
import { traits } from "./traits.js";

/** What a set of applying rules adds up to. */
export interface Effects {
  readonly decision: number;
  /** Sorted by id. */
  readonly required: readonly RequiredSafeguard[];
  readonly recommended: readonly RequiredSafeguard[];
  /** Pairs of rules that contradict each other. */
  readonly conflicts: readonly (readonly [string, string])[];
}

/** The list of nothing, shared. */
export const none: readonly never[] = Object.freeze([]);

/** Adds rules up: the strictest decision, the union of safeguards; of two that exclude each other, the stricter. */
export function effectsOf(core: Core, applied: readonly number[]): Effects {
  const { contrary, ids, rules } = core;
  let decision = 0;
  let permits = false;
  let advice = false;
  for (let index = 0; index < applied.length; index++) {
    const trait = core.traits[applied[index] as number] as number;
    const own = trait >> traits.decision;
    if (trait & traits.recommends) advice = true;
    else if (own === 0) permits = true;
    if (own > decision) decision = own;
  }
  let required = demandedBy(core, applied, false);
  const conflicts: (readonly [string, string])[] = [];
  if (permits && decision > 0) {
    applied.forEach((a, at) => {
      for (const b of applied.slice(at + 1)) {
        if (contradict(rules[a] as RunningRule, rules[b] as RunningRule)) conflicts.push([ids[a] as string, ids[b] as string]);
      }
    });
  }
  for (const pair of contrary) {
    const [strict, lax] = pair.map((number) => required.find(({ id }) => id === core.safeguards[number]));
    if (!strict || !lax) continue;
    required = required.filter((safeguard) => safeguard !== lax);
    conflicts.push([strict.from[0] as string, lax.from[0] as string]);
  }
  return { decision, required, recommended: advice ? demandedBy(core, applied, true) : none, conflicts };
}

/** Whether two rules of equal standing contradict each other: one permits what the other restricts. */
export const contradict = (a: Pick<RunningRule, "rule" | "recommends" | "decision">, b: Pick<RunningRule, "rule" | "recommends" | "decision">): boolean =>
  a.rule.topic !== undefined &&
  a.rule.topic === b.rule.topic &&
  a.rule.level === b.rule.level &&
  !a.recommends &&
  !b.recommends &&
  (a.decision === 0) !== (b.decision === 0);

/** One text for decision and safeguards: equal when an answer is the same. */
export const signatureOf = ({ decision, required, recommended }: Effects): string =>
  JSON.stringify([decision, [required, recommended].map((list) => list.map(({ id, strength }) => [id, strength]))]);
