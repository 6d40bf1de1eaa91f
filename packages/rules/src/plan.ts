import { type Box, boxOf } from "./boxes.js";
import { type Column, columnsOf, firstDay, lastDay } from "./columns.js";
import { dayOf } from "./days.js";
import type { Facts } from "./facts.js";
import { type Pack, type Rule, statuses } from "./rule.js";
import { clipped, joined, type Spans } from "./spans.js";
import { usageError } from "./usage.js";

/** A rule with its box and its relations to other rules, as numbers. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly pack: number;
  /** Place among the pack's rules. */
  readonly at: number;
  readonly box: Box;
  /** Place on the ladder; 0 for a rule that only recommends. */
  readonly decision: number;
  readonly recommends: boolean;
  /** Numbers of its safeguards, ascending. */
  readonly safeguards: readonly number[];
  /** Rules that set it aside where they match. */
  readonly overriddenBy: readonly number[];
  /** Nearer rules, which set it aside in their places and days, matching or not, unless it overrides them; one list for all rules of a level and kind. */
  readonly displacedBy: readonly number[];
}

/** Packs, put together and numbered: the common ground of the engine, the analyses and the exports. */
export interface Plan {
  readonly facts: Facts;
  readonly packs: readonly Pack[];
  readonly columns: readonly Column[];
  /** Rules of one place and kind side by side. */
  readonly rules: readonly PlannedRule[];
  /** Numbers of the rules in the order of their ids. */
  readonly ranking: readonly number[];
  /** Sorted. */
  readonly safeguards: readonly string[];
  /** Pairs of numbers of safeguards, the stricter first; a pair that takes a safeguard away comes before those that it takes others away in. */
  readonly contrary: readonly (readonly [number, number])[];
}

/** The days on which a rule decides or recommends. */
export function activeSpans({ enforceability, status, window }: Rule): Spans {
  const role = statuses[status];
  if ((role !== "decides" && role !== "recommends") || window.from === null) return [];
  const whole = clipped(edges(window.from, window.below), firstDay, lastDay + 1);
  const parts = enforceability?.filter(({ state }) => state === "enforceable");
  return parts ? joined(parts.flatMap(({ from, below }) => pairs(clipped(whole, ...edges(from, below))))) : whole;
}

/** First and next day of a window, as numbers. */
export const edges = (from: string, below?: string): [number, number] => [dayOf(from), below === undefined ? lastDay + 1 : dayOf(below)];

/** Spans one by one. */
export const pairs = (spans: Spans): [number, number][] => spans.flatMap((from, index) => (index % 2 ? [] : [[from, spans[index + 1] as number]]));

/** Code unit order, the same everywhere. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts packs together. Throws when they do not belong together. */
export function planOf(packs: readonly Pack[]): Plan {
  const facts = packs[0]?.facts;
  if (!facts) throw usageError("no-packs", "compile", "Give at least one pack.");
  if (packs.some((pack) => pack.facts !== facts)) throw usageError("different-facts", "compile", "Define all packs over one vocabulary.");
  const columns = columnsOf(facts);
  const ofWords = columns.flatMap(({ kind, name }) => (kind === "words" ? [name] : []));
  const entries = packs
    .flatMap(({ rules }, pack) => rules.map((rule, at) => ({ pack, at, rule, kin: clusterOf(ofWords, rule) })))
    .sort((a, b) => inOrder(a.kin, b.kin) || inOrder(a.rule.id, b.rule.id));
  const ranking = entries.map((_, number) => number).sort((a, b) => inOrder(idOf(entries[a]), idOf(entries[b])));
  const safeguards = [...new Set(packs.flatMap((pack) => pack.safeguards))].sort(inOrder);
  const numberOf = numbering("safeguard", safeguards);
  const decisionOf = numbering("decision", facts.decisions);
  const recommending = ({ role, status }: Rule) => role === "recommends" || statuses[status] === "recommends";
  const kinOf = (rule: Rule) => JSON.stringify([rule.topic, rule.effect, recommending(rule)]);
  const levelOf = ({ effect, level = "", topic }: Rule) => (topic === undefined || effect === undefined ? -1 : facts.levels.indexOf(level));
  const nearer = new Map<string, readonly number[]>();
  const nearerThan = (rule: Rule): readonly number[] => {
    const level = levelOf(rule);
    const key = `${level} ${kinOf(rule)}`;
    const list = nearer.get(key) ?? (kin.get(kinOf(rule)) ?? []).filter((other) => levelOf((entries[other] as { rule: Rule }).rule) > level);
    nearer.set(key, list);
    return list;
  };
  const overriders = new Map<string, number[]>();
  const kin = new Map<string, number[]>();
  ranking.forEach((number, rank) => {
    const id = idOf(entries[number]);
    if (id === idOf(entries[ranking[rank + 1] ?? -1])) throw usageError("duplicate-rule", id, "Give each rule its own id.");
  });
  entries.forEach(({ rule }, index) => {
    for (const id of new Set(rule.overrides)) push(overriders, id, index);
    if (levelOf(rule) >= 0) push(kin, kinOf(rule), index);
  });
  const rules = entries.map(({ at, pack, rule }): PlannedRule => {
    const recommends = recommending(rule);
    const decision = decisionOf(rule.then.decision);
    return {
      rule,
      pack,
      at,
      box: boxOf(columns, rule.when, activeSpans(rule)),
      decision: recommends ? 0 : decision,
      recommends,
      safeguards: [...new Set(rule.then.safeguards)].map(numberOf).sort((a, b) => a - b),
      overriddenBy: overriders.get(rule.id) ?? none,
      displacedBy: levelOf(rule) < 0 ? none : nearerThan(rule),
    };
  });
  cycleless(
    "override-cycle",
    rules.map(({ overriddenBy }) => overriddenBy),
    (number) => idOf(entries[number]),
  );
  const pairs = packs.flatMap((pack) => pack.contrary.map(([a, b]) => [numberOf(a), numberOf(b)] as const));
  const stricter = safeguards.map((_, number) => pairs.flatMap(([a, b]) => (b === number ? [a] : [])));
  const order = cycleless("contrary-cycle", stricter, (number) => safeguards[number] as string);
  const contrary = order.flatMap((number) => (stricter[number] as number[]).sort((a, b) => a - b).map((strict) => [strict, number] as const));
  return { facts, packs, columns, rules, ranking, safeguards, contrary };
}

/** Rules of one place and kind lie side by side, so that whole words of bits fall away at once. */
const clusterOf = (facts: readonly string[], { when }: Rule): string =>
  JSON.stringify(facts.map((fact) => (when as Readonly<Record<string, unknown>>)[fact] ?? ""));

/** The rules that set one aside in their places and days: the nearer ones, without those that it overrides. */
export const displacersOf = <R extends Pick<PlannedRule, "displacedBy" | "overriddenBy">>(rules: readonly R[], number: number): readonly number[] =>
  (rules[number] as R).displacedBy.filter((other) => !(rules[other] as R).overriddenBy.includes(number));

const none: readonly never[] = Object.freeze([]);

/** Numbers in an order in which each comes after those before it in `before`. Throws where they go round in a circle. */
function cycleless(kind: string, before: readonly (readonly number[])[], nameOf: (number: number) => string): readonly number[] {
  const order: number[] = [];
  const left = before.map((list) => list.length);
  const after = before.map((): number[] => []);
  before.forEach((list, number) => {
    for (const other of list) after[other]?.push(number);
    if (list.length === 0) order.push(number);
  });
  for (const number of order) for (const other of after[number] as number[]) if (--(left[other] as number) === 0) order.push(other);
  const stuck = left.findIndex((count) => count > 0);
  if (stuck >= 0) throw usageError(kind, nameOf(stuck), "Let one of two decide; read packs from outside with readPack.");
  return order;
}

const idOf = (entry: { readonly rule: Rule } | undefined): string => entry?.rule.id ?? "";

function numbering(kind: string, words: readonly string[]): (word: string) => number {
  const numbers = new Map(words.map((word, index) => [word, index]));
  return (word) => {
    const number = numbers.get(word);
    if (number === undefined) throw usageError("unknown-word", `${kind} "${word}"`, "Declare it, or read packs from outside with readPack.");
    return number;
  };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
