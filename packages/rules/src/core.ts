import type { Values } from "./asked.js";
import type { Built, BuiltRule, Content } from "./build.js";
import { codeOf, columnsOf } from "./columns.js";
import { type Demands, demandsOf } from "./demands.js";
import type { Facts } from "./facts.js";
import { vocabularyOf } from "./identity.js";
import { type BitIndex, classOf, hasBit, type IndexColumn, indexFrom } from "./layout.js";
import { type Loaded, outside, room } from "./loading.js";
import { type Marks, marksFor } from "./marks.js";
import type { FactRead, Outcome, PackIdentity, Reason } from "./outcome.js";
import type { CoverageEntry, Pack, Rule, Status } from "./rule.js";
import type { Summary } from "./summary.js";
import { usageError } from "./usage.js";

/** A rule as the engine runs it. */
export interface RunningRule extends BuiltRule {
  /** Nearer rules, which set it aside in their places and days unless it overrides them. */
  readonly displacedBy: readonly number[];
  readonly rule: Rule;
}

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
  readonly ids: readonly string[];
  readonly statuses: readonly Status[];
  /** Rules as reasons, made when they are first given: two per rule, one that may apply and one that applies in any case. */
  readonly reasons: (Reason | undefined)[];
  /** Numbers of the rules in the order of their ids, and the place of each number in that order. */
  readonly ranking: Int32Array;
  readonly rank: Int32Array;
  readonly safeguards: readonly string[];
  readonly contrary: readonly (readonly [number, number])[];
  readonly index: BitIndex;
  readonly loaded: Loaded;
  /** Number of the column of the day; the next one holds the days on which a rule is watched. */
  readonly on: number;
  /** Numbers of the columns that some rule constrains, places first; without the columns of days. */
  readonly constrained: readonly number[];
  /** Those of them that are no flags, the pickiest first, and those that are. */
  readonly coded: readonly number[];
  readonly flagged: readonly number[];
  readonly places: readonly number[];
  /** The places and the day. */
  readonly where: readonly number[];
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
  readonly demands: Demands;
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
export function coreOf(facts: Facts, built: Content, open?: OpenFacts): Core {
  const columns = columnsOf(facts);
  const on = columns.length - 1;
  const packs = built.packs.map((pack) => ({ ...pack, facts }));
  const index = indexFrom([...columns, columns[on] as (typeof columns)[0]], built.index);
  const constrained = index.columns.flatMap((column, at) => (at < on && column.constrained ? [at] : []));
  const coverageIndex = indexFrom(columns, built.coverage);
  const rules = built.rules.map((own): RunningRule => {
    const rule = packs[own.pack]?.rules[own.at] as Rule;
    const displacedBy = built.nearer[own.nearer] as readonly number[];
    return { ...own, displacedBy, rule };
  });
  const places = constrained.filter((at) => columns[at]?.place);
  return {
    facts,
    packs,
    rules,
    traits: Int32Array.from(built.traits),
    ids: rules.map(({ rule }) => rule.id),
    statuses: rules.map(({ rule }) => rule.status),
    reasons: Array.from({ length: 2 * rules.length }),
    ranking: Int32Array.from(built.ranking),
    rank: placesOf(built.ranking),
    safeguards: built.safeguards,
    contrary: built.contrary,
    index,
    loaded: room(index),
    on,
    constrained,
    coded: built.coded,
    flagged: constrained.filter((at) => columns[at]?.kind === "flags"),
    places,
    where: [...places, on],
    given: columns.flatMap(({ derived }, at) => (derived || at === on ? [] : [at])),
    derived: constrained.filter((at) => columns[at]?.derived),
    unboxed: Object.entries(facts.columns).flatMap(([name, fact]) => (fact.kind === "open" ? [[name, fact.is] as const] : [])),
    coverage: packs.flatMap(({ asOf = null, coverage }) => coverage.map((entry) => ({ ...entry, asOf }))),
    coverageIndex,
    coverageLoaded: room(coverageIndex),
    marks: { matched: marksFor(rules.length), watched: marksFor(rules.length) },
    failedIn: new Int32Array(rules.length),
    demands: demandsOf(rules, built.safeguards.length),
    identities: built.identities,
    open,
  };
}

/** The place of each number in a list that has them all. */
function placesOf(numbers: readonly number[]): Int32Array {
  const places = new Int32Array(numbers.length);
  for (const [place, number] of numbers.entries()) places[number] = place;
  return places;
}

/** A rule as a reason. */
export function reasonOf({ facts: { columns }, packs, reasons, rules }: Core, number: number, certain: boolean): Reason {
  const place = 2 * number + (certain ? 1 : 0);
  const known = reasons[place];
  if (known) return known;
  const { pack, recommends, rule } = rules[number] as RunningRule;
  const { cite, confidence, id, then, title, topic, when } = rule;
  const { decision, safeguards = [], strength } = then;
  const reads = Object.keys(when).map((fact): FactRead => {
    const read = columns[fact];
    return read?.kind === "derived" ? { fact, from: read.reads } : { fact };
  });
  const reason = Object.freeze({
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
    certain,
  } as const);
  reasons[place] = reason;
  return reason;
}

/** Loads the day of a question; gives its number. */
export function loadDay(core: Core, day: unknown): number {
  const number = codeOf(core.index.columns[core.on] as IndexColumn, day);
  if (Number.isNaN(number)) throw outside("on");
  loadDayNumber(core, number);
  return number;
}

/** Loads a day into both columns of days. */
export function loadDayNumber({ index, loaded, on }: Core, number: number): void {
  for (let at = on; at < on + 2; at++) {
    const column = index.columns[at] as IndexColumn;
    const row = column.base + classOf(column, number) * index.words;
    loaded.may[at] = row;
    loaded.must[at] = row;
  }
}

/** Whether a box accepts a question in some columns, by rows of bits. */
export const accepts = ({ bits }: BitIndex, rows: Int32Array, columns: readonly number[], box: number): boolean =>
  columns.every((at) => hasBit(bits, rows[at] as number, box));
