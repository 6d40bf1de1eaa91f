import { type Core, type RunningRule, type Slot, traits } from "./core.js";
import { markOne } from "./marks.js";
import type { RequiredSafeguard } from "./outcome.js";
import { strengths } from "./rule.js";

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
  const { contrary, rules } = core;
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
  let required = safeguardsOf(core, applied, false);
  const conflicts: (readonly [string, string])[] = [];
  if (permits && decision > 0) {
    applied.forEach((a, at) => {
      for (const b of applied.slice(at + 1)) {
        if (contradict(rules[a] as RunningRule, rules[b] as RunningRule)) conflicts.push([(rules[a] as RunningRule).id, (rules[b] as RunningRule).id]);
      }
    });
  }
  for (const pair of contrary) {
    const [strict, lax] = pair.map((number) => required.find(({ id }) => id === core.safeguards[number]));
    if (!strict || !lax) continue;
    required = required.filter((safeguard) => safeguard !== lax);
    conflicts.push([strict.from[0] as string, lax.from[0] as string]);
  }
  return { decision, required, recommended: advice ? safeguardsOf(core, applied, true) : none, conflicts };
}

/** The safeguards of rules, sorted by id: bits of their numbers first, then the list in the order of the bits. */
function safeguardsOf({ rules, safeguards, slots, used }: Core, applied: readonly number[], recommends: boolean): readonly RequiredSafeguard[] {
  for (let index = 0; index < applied.length; index++) {
    const rule = rules[applied[index] as number] as RunningRule;
    if (rule.recommends !== recommends) continue;
    for (let which = 0; which < rule.safeguards.length; which++) {
      const safeguard = rule.safeguards[which] as number;
      const found = slots[safeguard];
      if (found) {
        found.from.push(rule.id);
        if (strengths.indexOf(found.strength) > rule.strength) found.strength = rule.rule.then.strength;
      } else {
        slots[safeguard] = { id: safeguards[safeguard] as string, strength: rule.rule.then.strength, from: [rule.id], certain: true };
        markOne(used, safeguard);
      }
    }
  }
  let list: RequiredSafeguard[] | undefined;
  for (let word = 0; word < used.length; word++) {
    for (let left = used[word] as number; left !== 0; left &= left - 1) {
      const safeguard = (word << 5) + 31 - Math.clz32(left & -left);
      list ??= [];
      list.push(slots[safeguard] as Slot);
      slots[safeguard] = undefined;
    }
    used[word] = 0;
  }
  return list ?? none;
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
