import { canonical } from "../identity.js";
import { displacersOf, type Plan, type PlannedRule } from "../plan.js";
import { allEffects, bringsAbout, type Check, check, finding, overlapping } from "./check.js";
import { type EffectQuery, problemOver, type Witness } from "./problem.js";
import type { Budget } from "./search.js";
import { all, any, not, type Statement } from "./truth.js";

/** Inputs for which a new revision changes an effect. */
export interface Difference {
  readonly effect: EffectQuery;
  readonly change: "lost" | "gained";
  readonly count: bigint;
  readonly witness: Witness;
}

/** What a new revision changes. */
export interface Differences {
  /** Per effect: how many inputs lose it and gain it, with an example; `proved` when none does. */
  readonly effects: Check<Difference>;
  /** Ids of rules that the new revision adds, drops, or writes differently. */
  readonly rules: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly changed: readonly string[] };
}

/** Compares two plans over the same vocabulary. */
export function differencesOf(before: Plan, after: Plan, budget: Budget): Differences {
  const effects = new Map([...allEffects(before), ...allEffects(after)].map((effect) => [JSON.stringify(effect), effect]));
  const sorted = [...effects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, effect]) => effect);
  const changes = sorted.flatMap((effect) => [
    { effect, change: "lost" as const, from: before, to: after },
    { effect, change: "gained" as const, from: after, to: before },
  ]);
  const [old, next] = [textsOf(before), textsOf(after)];
  return {
    effects: check(changes, ({ effect, change, from, to }) => {
      const boxes = causesOf(from, to, effect).map(({ box }) => box);
      if (boxes.length === 0) return undefined;
      const problem = problemOver(from.columns);
      const [gives, stillGives] = [from, to].map((plan) => problem.about(plan).provides(effect, overlapping(plan, boxes))) as [Statement, Statement];
      const found = problem.count(all(any(boxes.map(problem.region)), gives, not(stillGives)), budget);
      return finding(from, found, (witness, count): Difference => ({ effect, change, count, witness }));
    }),
    rules: {
      added: [...next.keys()].filter((id) => !old.has(id)),
      removed: [...old.keys()].filter((id) => !next.has(id)),
      changed: [...next.keys()].filter((id) => old.has(id) && old.get(id) !== next.get(id)),
    },
  };
}

const textsOf = (plan: Plan): ReadonlyMap<string, string> => new Map(plan.ranking.map((number) => [idOf(plan, number), canonical(plan.rules[number]?.rule)]));

const idOf = (plan: Plan, number: number): string => (plan.rules[number] as PlannedRule).rule.id;

/** Rules that bring an effect about in one plan and may not in the other: rewritten, dropped, or set aside differently. */
function causesOf(from: Plan, to: Plan, effect: EffectQuery): readonly PlannedRule[] {
  const isContrary = [from, to].some(({ contrary, safeguards }) => contrary.some(([, lax]) => safeguards[lax] === effect.safeguard && !effect.recommended));
  const settersOf = (plan: Plan, number: number) =>
    [(plan.rules[number] as PlannedRule).overriddenBy, displacersOf(plan.rules, number)].map((setters) =>
      setters.map((setter) => canonical(plan.rules[setter]?.rule)).sort(),
    );
  const numbers = new Map(to.rules.map(({ rule }, number) => [rule.id, number]));
  return from.rules.filter((planned, number) => {
    if (!bringsAbout(from, planned, effect)) return false;
    const same = numbers.get(planned.rule.id);
    if (isContrary || same === undefined) return true;
    return canonical([planned.rule, settersOf(from, number)]) !== canonical([to.rules[same]?.rule, settersOf(to, same)]);
  });
}
