import { type Column, valueAt } from "../columns.js";
import type { Plan, PlannedRule } from "../plan.js";
import { type Spans, within } from "../spans.js";
import { usageError } from "../usage.js";
import { acting, allEffects, bringsAbout, type Check, check, effectsOfRule, finding, overlapping, pairsOf, unfinished } from "./check.js";
import { meet, overlapOf } from "./overlap.js";
import { areContrary, type EffectQuery, problemOver, scopeBox, type Witness, withoutColumn } from "./problem.js";
import { type Budget, isNothing, sizeOf } from "./search.js";
import { all, any, not, type Statement } from "./truth.js";

/** Inputs in the scope that do not get what is wanted. */
export interface Gap {
  readonly wanted: EffectQuery;
  readonly count: bigint;
  readonly witness: Witness;
}

/** A rule that can never apply: its box is empty, or other rules set it aside wherever it matches. */
export interface Unreachable {
  readonly rule: string;
  readonly reason: "empty" | "set-aside";
}

/** A rule without which every answer would be the same; `by` are rules that bring about the same where it applies. */
export interface Redundant {
  readonly rule: string;
  readonly by: readonly string[];
}

/** Two rules with effects that exclude each other on the same inputs. */
export interface Conflict {
  readonly rules: readonly [string, string];
  readonly count: bigint;
  readonly witness: Witness;
}

/** Two rules whose boxes have inputs in common. */
export interface Overlap {
  readonly rules: readonly [string, string];
  readonly count: bigint;
}

/** Inputs for which a higher value of an ordered fact brings something that the value before does not. */
export interface NotMonotone {
  readonly fact: string;
  /** The higher value. */
  readonly at: number | string;
  readonly effect: EffectQuery;
  /** Rules that bring it about at the higher value and not at the one before, because they begin or because what set them aside ends. */
  readonly rules: readonly string[];
  /** How many inputs, of those with the higher value. */
  readonly count: bigint;
  readonly witness: Witness;
}

const ruleOf = (plan: Plan, number: number): PlannedRule => plan.rules[number] as PlannedRule;
const idOf = (plan: Plan, number: number): string => ruleOf(plan, number).rule.id;

/** Where in a scope something wanted is not given. */
export const gapsOf = (plan: Plan, scope: Readonly<Record<string, unknown>>, wanted: readonly EffectQuery[], budget: Budget): Check<Gap> =>
  check(wanted, (query) => {
    const problem = problemOver(plan.columns);
    const region = scopeBox(plan, scope);
    const missing = all(problem.region(region), not(problem.about(plan).provides(query, overlapping(plan, [region]))));
    return finding(plan, problem.count(missing, budget), (witness, count): Gap => ({ wanted: query, count, witness }));
  });

/** Rules that can never apply. */
export const unreachableOf = (plan: Plan, budget: Budget): Check<Unreachable> =>
  check(acting(plan), (number) => {
    const { box, displacedBy, overriddenBy, rule } = ruleOf(plan, number);
    if (box.some(isNothing)) return { rule: rule.id, reason: "empty" };
    if (displacedBy.length + overriddenBy.length === 0) return undefined;
    const problem = problemOver(plan.columns);
    const found = problem.find(problem.about(plan).applies(number), budget);
    return !found ? unfinished : found.point ? undefined : { rule: rule.id, reason: "set-aside" };
  });

/** Rules that add nothing: each of their effects is brought about by others wherever they apply, and they set no other rule aside. */
export function redundantOf(plan: Plan, budget: Budget): Check<Redundant> {
  const setters = new Set([...new Set(plan.rules.flatMap(({ displacedBy, overriddenBy }) => [displacedBy, overriddenBy]))].flat());
  return check(acting(plan), (number) => {
    const planned = ruleOf(plan, number);
    const effects = effectsOfRule(plan, planned);
    if (setters.has(number) || effects.length === 0 || planned.box.some(isNothing)) return undefined;
    const near = overlapping(plan, [planned.box]).filter((other) => other !== number);
    for (const effect of effects) {
      if (!near.some((other) => bringsAbout(plan, ruleOf(plan, other), effect))) return undefined;
      const problem = problemOver(plan.columns);
      const about = problem.about(plan);
      const found = problem.find(all(about.applies(number), not(about.provides(effect, near))), budget);
      if (!found) return unfinished;
      if (found.point) return undefined;
    }
    const by = near.filter((other) => effects.some((effect) => bringsAbout(plan, ruleOf(plan, other), effect)));
    return { rule: planned.rule.id, by: by.map((other) => idOf(plan, other)) };
  });
}

/** Pairs of rules that contradict each other somewhere. */
export const conflictsOf = (plan: Plan, budget: Budget): Check<Conflict> =>
  check(pairsOf(acting(plan)), ([a, b]) => {
    const [first, second] = [ruleOf(plan, a), ruleOf(plan, b)];
    if (!areContrary(plan, first, second) || !meet(first.box, second.box)) return undefined;
    const problem = problemOver(plan.columns);
    const about = problem.about(plan);
    const found = problem.count(all(about.applies(a), about.applies(b)), budget);
    return finding(plan, found, (witness, count): Conflict => ({ rules: [first.rule.id, second.rule.id], count, witness }));
  });

/** Pairs of rules whose boxes overlap, whether or not one sets the other aside. */
export const overlapsOf = (plan: Plan): Check<Overlap> =>
  check(pairsOf(acting(plan)), ([a, b]) => {
    const count = overlapOf(plan.columns, ruleOf(plan, a).box, ruleOf(plan, b).box);
    return count === 0n ? undefined : { rules: [idOf(plan, a), idOf(plan, b)] as const, count };
  });

/** Where a step up in an ordered fact brings more. */
export function notMonotoneOf(plan: Plan, fact: string, scope: Readonly<Record<string, unknown>>, budget: Budget): Check<NotMonotone> {
  const at = plan.columns.findIndex(({ kind, name }) => name === fact && (kind === "int" || kind === "date"));
  if (at < 0) throw usageError("unknown-fact", fact, "Name ordered facts of the vocabulary: numbers and days.");
  const column = plan.columns[at] as Column;
  const region = scopeBox(plan, scope);
  const allows = (part: Spans | undefined, value: number) => !part || within(part, value);
  const accepting = (number: number, value: number) => allows(ruleOf(plan, number).box[at] as Spans | undefined, value);
  const cuts = new Set(plan.rules.flatMap(({ box }) => (box[at] as Spans | undefined) ?? []));
  const values = [...cuts].filter((value) => value > column.min && value <= column.max).sort((a, b) => a - b);
  const inRange = values.filter((value) => allows(region[at] as Spans | undefined, value) && allows(region[at] as Spans | undefined, value - 1));
  const steps = inRange.flatMap((value) => allEffects(plan).map((effect) => [value, effect] as const));
  return check(steps, ([value, effect]) => {
    const begins = (number: number) => accepting(number, value) && !accepting(number, value - 1);
    const ends = (number: number) => !accepting(number, value) && accepting(number, value - 1);
    const bringing = plan.rules.flatMap((rule, number) => (bringsAbout(plan, rule, effect) && accepting(number, value) ? [number] : []));
    const isContrary = plan.contrary.some(([, lax]) => plan.safeguards[lax] === effect.safeguard && !effect.recommended);
    const causes = isContrary ? bringing : bringing.filter((number) => begins(number) || ruleOf(plan, number).overriddenBy.some(ends));
    if (causes.length === 0) return undefined;
    const boxes = causes.map((number) => withoutColumn(ruleOf(plan, number).box, at));
    const problem = problemOver(plan.columns);
    const near = overlapping(plan, boxes, at);
    const [before, after] = [value - 1, value].map((fixed) => problem.about(plan, { at, value: fixed }).provides(effect, near)) as [Statement, Statement];
    const inScope = problem.region(withoutColumn(region, at));
    const found = problem.count(all(any(boxes.map(problem.region)), inScope, not(before), after), budget);
    return finding(plan, found, ({ asked, derived }, count): NotMonotone => {
      const higher = valueAt(column, value) as number;
      const witness = column.derived ? { asked, derived: { ...derived, [fact]: higher } } : { asked: { ...asked, [fact]: higher }, derived };
      return { fact, at: higher, effect, rules: causes.map((number) => idOf(plan, number)).sort(), count: count / sizeOf(column), witness };
    });
  });
}
