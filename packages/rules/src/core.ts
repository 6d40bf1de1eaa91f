import type { Values } from "./asked.js";
import type { Built, BuiltRule } from "./build.js";
import { codeOf, columnsOf } from "./columns.js";
import type { Facts } from "./facts.js";
import { vocabularyOf } from "./identity.js";
import { type BitIndex, classOf, hasBit, type IndexColumn, indexFrom } from "./layout.js";
import { type Loaded, outside, room, settle } from "./loading.js";
import { type Marks, marksFor } from "./marks.js";
import type { FactRead, Outcome, PackIdentity, Reason } from "./outcome.js";
import { type CoverageEntry, confidences, type Pack, type Rule, type Strength, strengths } from "./rule.js";
import type { Summary } from "./summary.js";
import { usageError } from "./usage.js";

/** A rule as the engine runs it. */
export interface RunningRule extends BuiltRule {
  /** Nearer rules, which set it aside in their places and days unless it overrides them. */
  readonly displacedBy: readonly number[];
  readonly rule: Rule;
  readonly id: string;
  /** Place among the strengths; 0 is the strongest. */
  readonly strength: number;
  /** As a reason, made when it is first given. */
  reasons: Reasons | undefined;
}

/** A rule as a reason that may apply, and as one that applies in any case. */
type Reasons = readonly Reason[];

/** A safeguard while it is collected; an answer takes it as it is. */
export interface Slot {
  readonly id: string;
  strength: Strength;
  readonly from: string[];
  readonly certain: boolean;
}

/** Bits of a rule's traits: others may set it aside, it only recommends, it is enacted and not in force; then its confidence and its decision as places. */
export const traits = { related: 1, recommends: 2, projected: 4, confidence: 3, decision: 6 } as const;

const traitsOf = ({ decision, displacedBy, overriddenBy, recommends, rule }: RunningRule): number =>
  (overriddenBy.length + displacedBy.length > 0 ? traits.related : 0) |
  (recommends ? traits.recommends : 0) |
  (rule.status === "enacted-not-in-force" ? traits.projected : 0) |
  (confidences.indexOf(rule.confidence) << traits.confidence) |
  (decision << traits.decision);

/** How questions with open facts are answered. */
export interface OpenFacts {
  /** `parts`: into how many parts the range was cut of which this question is one. */
  readonly summarise: (core: Core, day: number, asked: Values, parts: number) => Summary;
  readonly parts: (core: Core, asked: Values, names: readonly string[]) => Outcome["by"];
}

/** What a running engine works on. */
export interface Core {
  readonly facts: Facts;
  readonly packs: readonly Pack[];
  readonly rules: readonly RunningRule[];
  /** What deciding needs to know of each rule, in one number; see {@link traits}. */
  readonly traits: Int32Array;
  /** Numbers of the rules in the order of their ids, and the place of each number in that order. */
  readonly ranking: readonly number[];
  readonly rank: Int32Array;
  readonly safeguards: readonly string[];
  readonly contrary: readonly (readonly [number, number])[];
  readonly index: BitIndex;
  readonly loaded: Loaded;
  /** Number of the column of the day; the next one holds the days on which a rule is watched. */
  readonly on: number;
  /** Numbers of the columns that some rule constrains, places first; without the columns of days. */
  readonly constrained: readonly number[];
  /** Those of them that are no flags, and those that are. */
  readonly coded: readonly number[];
  readonly flagged: readonly number[];
  readonly places: readonly number[];
  /** Numbers of the columns that questions give, without the day, and of the derived ones that some rule constrains. */
  readonly given: readonly number[];
  readonly derived: readonly number[];
  /** The facts that are no columns, with the check of their values. */
  readonly unboxed: readonly (readonly [name: string, is: (value: unknown) => boolean])[];
  /** What packs have recorded of topics, as boxes. */
  readonly coverage: readonly (CoverageEntry & { readonly asOf: string | null })[];
  readonly coverageIndex: BitIndex;
  readonly coverageLoaded: Loaded;
  /** Room to collect rules in, empty between questions. */
  readonly marks: { readonly matched: Marks; readonly watched: Marks };
  /** Room for the column in which a rule failed. */
  readonly failedIn: Int32Array;
  /** Room to collect safeguards in, empty between questions: by number, and marks of the numbers in use. */
  readonly slots: (Slot | undefined)[];
  readonly used: Marks;
  readonly identities: readonly PackIdentity[];
  /** Absent where every fact is definite. */
  readonly open: OpenFacts | undefined;
}

/** Makes packs ready to answer that were built before. Throws when they were built over another vocabulary. */
export function startedFrom(facts: Facts, built: Built, open?: OpenFacts): Core {
  if (built.format !== 1 || built.vocabulary !== vocabularyOf(facts))
    throw usageError("wrong-vocabulary", "start", "Build the packs again over this vocabulary, with this version.");
  return coreOf(facts, built, open);
}

/** Makes packs ready to answer that were just built. */
export function coreOf(facts: Facts, built: Built, open?: OpenFacts): Core {
  const columns = columnsOf(facts);
  const on = columns.length - 1;
  const packs = built.packs.map((pack) => ({ ...pack, facts }));
  const index = indexFrom([...columns, columns[on] as (typeof columns)[0]], built.index);
  const constrained = index.columns.flatMap((column, at) => (at < on && column.constrained ? [at] : []));
  const coverageIndex = indexFrom(columns, built.coverage);
  const rules = built.rules.map((own): RunningRule => {
    const rule = packs[own.pack]?.rules[own.at] as Rule;
    const displacedBy = built.nearer[own.nearer] as readonly number[];
    return { ...own, displacedBy, rule, id: rule.id, strength: strengths.indexOf(rule.then.strength), reasons: undefined };
  });
  return {
    facts,
    packs,
    rules,
    traits: Int32Array.from(rules, traitsOf),
    ranking: built.ranking,
    rank: rankOf(built.ranking),
    safeguards: built.safeguards,
    contrary: built.contrary,
    index,
    loaded: room(index),
    on,
    constrained,
    coded: pickiestFirst(
      index,
      constrained.filter((at) => columns[at]?.kind !== "flags"),
    ),
    flagged: constrained.filter((at) => columns[at]?.kind === "flags"),
    places: constrained.filter((at) => columns[at]?.place),
    given: columns.flatMap(({ derived }, at) => (derived || at === on ? [] : [at])),
    derived: constrained.filter((at) => columns[at]?.derived),
    unboxed: Object.entries(facts.columns).flatMap(([name, fact]) => (fact.kind === "open" ? [[name, fact.is] as const] : [])),
    coverage: packs.flatMap(({ asOf = null, coverage }) => coverage.map((entry) => ({ ...entry, asOf }))),
    coverageIndex,
    coverageLoaded: room(coverageIndex),
    marks: { matched: marksFor(rules.length), watched: marksFor(rules.length) },
    failedIn: new Int32Array(rules.length),
    slots: built.safeguards.map(() => undefined),
    used: marksFor(built.safeguards.length),
    identities: built.identities,
    open,
  };
}

/** Columns in the order in which they leave the fewest rules, so that most words of bits fall away soon. */
function pickiestFirst({ bits, columns, words }: BitIndex, list: readonly number[]): readonly number[] {
  const shareOf = (at: number) => {
    const { base, cuts } = columns[at] as IndexColumn;
    let accepted = 0;
    for (let word = base; word < base + (cuts.length + 1) * words; word++) for (let left = bits[word] as number; left !== 0; left &= left - 1) accepted++;
    return accepted / (cuts.length + 1);
  };
  const shares = new Map(list.map((at) => [at, shareOf(at)]));
  return [...list].sort((a, b) => (shares.get(a) as number) - (shares.get(b) as number));
}

function rankOf(ranking: readonly number[]): Int32Array {
  const rank = new Int32Array(ranking.length);
  ranking.forEach((number, place) => {
    rank[number] = place;
  });
  return rank;
}

/** A rule as reasons. */
export function reasonsOf({ facts: { columns }, packs, rules }: Core, number: number): Reasons {
  const running = rules[number] as RunningRule;
  if (running.reasons) return running.reasons;
  const { pack, recommends, rule } = running;
  const { cite, confidence, id, then, title, topic, when } = rule;
  const { decision, safeguards = [], strength } = then;
  const reads = Object.keys(when).map((fact): FactRead => {
    const read = columns[fact];
    return read?.kind === "derived" ? { fact, from: read.reads } : { fact };
  });
  const reason = {
    rule: id,
    pack: (packs[pack] as Pack).id,
    ...(title && { title }),
    ...(topic && { topic }),
    role: recommends ? "recommends" : "decides",
    decision,
    safeguards,
    strength,
    reads,
    cite,
    confidence,
  } as const;
  running.reasons = [false, true].map((certain) => Object.freeze({ ...reason, certain }));
  return running.reasons;
}

/** Loads the day of a question into both columns of days; gives its number. */
export function loadDay({ index, loaded, on }: Core, day: unknown): number {
  const number = codeOf(index.columns[on] as IndexColumn, day);
  if (Number.isNaN(number)) throw outside("on");
  for (let at = on; at < on + 2; at++) {
    const column = index.columns[at] as IndexColumn;
    const cls = classOf(column, number);
    settle(loaded, at, column.base + cls * index.words, cls);
  }
  return number;
}

/** Whether a box accepts a question in some columns, by rows of bits. */
export const accepts = ({ bits }: BitIndex, rows: Int32Array, columns: readonly number[], box: number): boolean =>
  columns.every((at) => hasBit(bits, rows[at] as number, box));
