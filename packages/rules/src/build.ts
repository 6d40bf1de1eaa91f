import { buildIndex } from "./bit-index.js";
import { boxOf } from "./boxes.js";
import type { Column } from "./columns.js";
import { textOfDay } from "./days.js";
import type { Columns } from "./facts.js";
import { identityOf, vocabularyOf } from "./identity.js";
import type { IndexData } from "./layout.js";
import type { PackIdentity } from "./outcome.js";
import { edges, type Plan, pairs, planOf } from "./plan.js";
import { type Enforceability, type Pack, type Rule, statuses } from "./rule.js";
import { clipped, joined, type Spans } from "./spans.js";
import { traitsOf } from "./traits.js";

/** A rule of a built pack, with its relations as numbers. */
export interface BuiltRule {
  readonly pack: number;
  /** Place among the pack's rules. */
  readonly at: number;
  readonly decision: number;
  readonly recommends: boolean;
  readonly safeguards: readonly number[];
  readonly overriddenBy: readonly number[];
  /** Place of its list among the lists of nearer rules. */
  readonly nearer: number;
  /** First and next day of its window; `null` without a known first day. */
  readonly span: readonly [number, number] | null;
  /** First days of its active periods, as numbers and as texts. */
  readonly starts: readonly (readonly [number, string])[];
  /** Whether it may come to be without a known day. */
  readonly mayCome: boolean;
  /** Periods to warn of: first day, next day, state. */
  readonly noted: readonly (readonly [number, number, Enforceability])[];
}

/** Packs ready to answer, as plain JSON. The vocabulary is not in it: derived facts are functions. */
export interface Built extends Content {
  readonly format: 1;
  /** Checksum of the vocabulary it was built over. */
  readonly vocabulary: string;
}

/** What an engine starts from. */
export interface Content {
  readonly packs: readonly Omit<Pack, "facts">[];
  readonly identities: readonly PackIdentity[];
  readonly safeguards: readonly string[];
  readonly contrary: readonly (readonly [number, number])[];
  readonly rules: readonly BuiltRule[];
  /** Lists of the nearer rules that can set rules aside in their places and days. */
  readonly nearer: readonly (readonly number[])[];
  /** Numbers of the rules in the order of their ids. */
  readonly ranking: readonly number[];
  /** What deciding needs to know of each rule, in one number. */
  readonly traits: readonly number[];
  /** Numbers of the columns that some rule constrains and that are neither flags nor days: those first that leave the fewest rules, so that most words of bits fall away soon. */
  readonly coded: readonly number[];
  /** One column more than the vocabulary has: the days on which a rule is watched without being active. */
  readonly index: IndexData;
  /** The boxes of the packs' coverage entries, in order; no columns where there are none. */
  readonly coverage: IndexData;
}

/**
 * Builds packs for a fast start: what `compile` works out, as plain JSON to keep in a file.
 *
 * @example
 * ```ts
 * import { build, defineFacts, definePack, int, start } from "@cop-sdk/rules";
 *
 * const facts = defineFacts({ age: int(0, 120) });
 * const built = JSON.parse(JSON.stringify(build([definePack(facts, { id: "demo", revision: "1", safeguards: [], rules: [] })])));
 * start(facts, built).decide({ on: "2026-01-01", age: 12 }).decision; // "allow"
 * ```
 */
export function build<C extends Columns>(packs: readonly Pack<C>[]): Built {
  const plain = (index: IndexData): IndexData => ({ ...index, bits: Array.from(index.bits) });
  const plan = planOf(packs as never);
  const built = builtOf(plan);
  const identities = built.identities.map((identity) => ({ ...identity }));
  return { format: 1, vocabulary: vocabularyOf(plan.facts), ...built, identities, index: plain(built.index), coverage: plain(built.coverage) };
}

/** What a plan comes to. */
export function builtOf(plan: Plan): Content {
  const { columns, contrary, packs, ranking, rules, safeguards } = plan;
  const times = rules.map(({ box, rule }) => timesOf(rule, box[columns.length - 1] as Spans));
  const index = buildIndex(
    [...columns, columns[columns.length - 1] as Column],
    rules.map(({ box }, number) => [...box, watchSpans(box[columns.length - 1] as Spans, times[number] as Times)]),
  );
  const entries = packs.flatMap(({ coverage }) => coverage);
  const nearer = [...new Set(rules.map(({ displacedBy }) => displacedBy))];
  return {
    packs: packs.map(({ facts: _, ...pack }) => pack),
    identities: packs.map(identityOf),
    safeguards,
    contrary,
    ranking,
    nearer,
    rules: rules.map(({ at, decision, displacedBy, overriddenBy, pack, recommends, safeguards }, number) => {
      const { mayCome, noted, span, starts } = times[number] as Times;
      return { pack, at, decision, recommends, safeguards, overriddenBy, nearer: nearer.indexOf(displacedBy), span, starts, mayCome, noted };
    }),
    traits: rules.map((rule, number) => traitsOf(rule, (times[number] as Times).noted.length > 0)),
    coded: pickiestFirst(columns, index),
    index,
    coverage: buildIndex(
      entries.length > 0 ? columns : [],
      entries.map(({ when }) => boxOf(columns, when)),
    ),
  };
}

function pickiestFirst(columns: readonly Column[], { bits, layouts, words }: IndexData): readonly number[] {
  const shares = layouts.slice(0, -2).map(({ base, cuts }) => {
    let accepted = 0;
    for (let word = base; word < base + (cuts.length + 1) * words; word++) accepted += countOf(bits[word] as number);
    return accepted / (cuts.length + 1);
  });
  const coded = columns.flatMap(({ kind }, at) => (kind !== "flags" && layouts[at]?.constrained && at < shares.length ? [at] : []));
  return coded.sort((a, b) => (shares[a] as number) - (shares[b] as number));
}

/** How many bits of a word are set. */
function countOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

type Times = Pick<BuiltRule, "span" | "starts" | "mayCome" | "noted">;

function timesOf(rule: Rule, active: Spans): Times {
  const role = statuses[rule.status];
  const { from, below } = rule.window;
  const announced = role === "announces";
  const starts = announced && from !== null ? [edges(from)[0]] : active.filter((_, index) => index % 2 === 0);
  const noted = (role === "nothing" || announced || from === null ? [] : (rule.enforceability ?? [])).flatMap((part): BuiltRule["noted"] => {
    const [start, end] = clipped(edges(part.from, part.below), ...edges(from as string, below));
    return start === undefined || (part.state !== "transition" && part.state !== "uncertain") ? [] : [[start, end as number, part.state]];
  });
  return {
    span: from === null ? null : edges(from, below),
    starts: starts.map((day) => [day, from !== null && day === edges(from)[0] ? from : textOfDay(day)]),
    mayCome: announced || (from === null && role !== "nothing"),
    noted,
  };
}

/** The days on which a rule is not active, but upcoming, in transition or uncertain. */
function watchSpans(active: Spans, { mayCome, noted }: Times): Spans {
  const [first, end] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  if (mayCome) return [first, end];
  const waits = [first, ...active].slice(0, active.length);
  return noted.length === 0 ? waits : joined([...pairs(waits), ...noted.map(([start, end]) => [start, end] as const)]);
}
