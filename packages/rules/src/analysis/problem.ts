import { type Box, boxOf, partOf } from "../boxes.js";
import { type Column, valueAt } from "../columns.js";
import { contradict } from "../effects.js";
import { displacersOf, type Plan, type PlannedRule } from "../plan.js";
import { type Strength, strengths } from "../rule.js";
import { type Spans, within } from "../spans.js";
import { type Budget, type Found, type Point, search } from "./search.js";
import { accepted, all, any, not, type Statement } from "./truth.js";

/** What can be asked of an answer: a safeguard at least as binding, or a decision at least as strict. */
export interface EffectQuery {
  readonly safeguard?: string;
  readonly strength?: Strength;
  readonly decision?: string;
  /** Asks about recommendations instead of requirements. */
  readonly recommended?: boolean;
}

/** An example of a finding: a question, and what it takes derived facts to be. */
export interface Witness {
  readonly asked: Readonly<Record<string, unknown>> & { readonly on: string };
  /** Values of derived facts; the search takes them as free, so they may not be what the facts they read lead to. */
  readonly derived: Readonly<Record<string, unknown>>;
}

/** Fixes the value of one column for a part of a problem. */
export interface Fixed {
  readonly at: number;
  readonly value: number;
}

/** Boxes gathered for one search, and statements about how they stand. */
export interface Problem {
  /** Statements about a plan's rules. */
  readonly about: (plan: Plan, fixed?: Fixed) => Statements;
  /** The statement that a point lies in a box. */
  readonly region: (box: Box) => Statement;
  /** Counts the points of which a statement is true; `undefined` when the budget is used up. */
  readonly count: (statement: Statement, budget: Budget) => Found | undefined;
  /** Looks for one point of which a statement is true. */
  readonly find: (statement: Statement, budget: Budget) => Found | undefined;
}

/** Statements about the rules of a plan at a point. */
export interface Statements {
  readonly applies: (rule: number) => Statement;
  /** That an effect is brought about by one of some rules; without a list, by any. */
  readonly provides: (query: EffectQuery, by?: readonly number[]) => Statement;
}

const never: Statement = () => false;

/** Starts a problem over columns. */
export function problemOver(columns: readonly Column[]): Problem {
  const boxes: Box[] = [];
  const numbers = new Map<string, number>();
  const region = (box: Box): Statement => {
    const key = JSON.stringify(box);
    const number = numbers.get(key) ?? boxes.push(box) - 1;
    numbers.set(key, number);
    return accepted(number);
  };
  return {
    region,
    about: (plan, fixed) =>
      statementsOf(plan, (box) => {
        if (!fixed) return region(box);
        const part = box[fixed.at] as Spans | undefined;
        return part && !within(part, fixed.value) ? never : region(withoutColumn(box, fixed.at));
      }),
    count: (statement, budget) => search(columns, boxes, statement, budget),
    find: (statement, budget) => search(columns, boxes, statement, budget, true),
  };
}

/** A box that says nothing of one column. */
export const withoutColumn = (box: Box, column: number): Box => box.map((part, at) => (at === column ? undefined : part));

function statementsOf(plan: Plan, place: (box: Box) => Statement): Statements {
  const { columns, contrary, facts, rules, safeguards } = plan;
  const boxAt = (number: number) => (rules[number] as PlannedRule).box;
  const applies = (number: number): Statement => {
    const { overriddenBy } = rules[number] as PlannedRule;
    const setters = [...overriddenBy.map((other) => place(boxAt(other))), ...displacersOf(rules, number).map((other) => place(scopeOf(columns, boxAt(other))))];
    const there = place(boxAt(number));
    return setters.length === 0 ? there : all(there, not(any(setters)));
  };
  const everyRule = rules.map((_, number) => number);
  const byRules = (matching: (rule: PlannedRule) => boolean, by: readonly number[]): Statement =>
    any(by.filter((number) => matching(rules[number] as PlannedRule)).map(applies));
  const carrying = (safeguard: number, weakest: number, recommended: boolean, by: readonly number[]): Statement =>
    byRules((rule) => rule.recommends === recommended && rule.safeguards.includes(safeguard) && strengths.indexOf(rule.rule.then.strength) <= weakest, by);
  return {
    applies,
    provides: ({ decision, recommended = false, safeguard = "", strength = "may" }, by = everyRule) => {
      if (decision !== undefined) {
        const least = facts.decisions.indexOf(decision);
        return least === 0 ? () => true : byRules((rule) => rule.decision >= least, by);
      }
      const wanted = safeguards.indexOf(safeguard);
      const own = carrying(wanted, strengths.indexOf(strength), recommended, by);
      const pairs = recommended ? [] : relevantPairs(contrary, wanted);
      const present = new Map([...new Set(pairs.flat())].map((other) => [other, carrying(other, 2, false, by)]));
      for (const [strict, lax] of pairs) present.set(lax, all(present.get(lax) ?? never, not(present.get(strict) ?? never)));
      return all(own, present.get(wanted) ?? (() => true));
    },
  };
}

/** The part of a rule's box that sets wider rules aside: its places and its days. */
const scopeOf = (columns: readonly Column[], box: Box): Box => box.map((part, at) => (columns[at]?.place || at === columns.length - 1 ? part : undefined));

/** The pairs that can take a safeguard away, or take away what takes it away. */
function relevantPairs(contrary: Plan["contrary"], wanted: number): Plan["contrary"] {
  const seen = new Set([wanted]);
  for (let before = 0; before !== seen.size; ) {
    before = seen.size;
    for (const [strict, lax] of contrary) if (seen.has(lax)) seen.add(strict);
  }
  return seen.size === 1 ? [] : contrary.filter(([strict, lax]) => seen.has(strict) && seen.has(lax));
}

/** A point as a question. */
export function witnessOf(plan: Plan, point: Point): Witness {
  const asked: Record<string, unknown> = {};
  const derived: Record<string, unknown> = {};
  plan.columns.forEach((column, at) => {
    const choice = point[at] as Point[number];
    const value = typeof choice === "number" ? valueAt(column, choice) : choice.map((word) => column.values[word]);
    (column.derived ? derived : asked)[column.name] = value;
  });
  for (const [name, fact] of Object.entries(plan.facts.columns)) if (fact.kind === "open") asked[name] = { unknown: true };
  return { asked: asked as Witness["asked"], derived };
}

/** Whether two rules have effects that exclude each other, being of equal standing or carrying contrary safeguards. */
export function areContrary(plan: Plan, a: PlannedRule, b: PlannedRule): boolean {
  const carries = (strict: PlannedRule, lax: PlannedRule) =>
    !strict.recommends && !lax.recommends && plan.contrary.some((pair) => strict.safeguards.includes(pair[0]) && lax.safeguards.includes(pair[1]));
  return contradict(a, b) || carries(a, b) || carries(b, a);
}

/** The box of a scope: conditions on facts, and a window of days. */
export function scopeBox({ columns }: Plan, { on, ...when }: Readonly<Record<string, unknown>>): Box {
  return boxOf(columns, when, partOf(columns[columns.length - 1] as Column, on) as Spans | undefined);
}
