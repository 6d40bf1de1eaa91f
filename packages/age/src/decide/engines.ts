import { compile, type Decision, type Engine } from "@cop-sdk/rules";
import { type AgeRule, recordOf } from "../packs/age-rule.js";
import { type AgePack, codes, type Family, familyRules, laws, nothing, packIn } from "../packs/list.js";
import type { Code, LawRecord, Requirement } from "../packs/record.js";
import type { AgeColumns, Level } from "../vocabulary/facts.js";
import type { RecordedPlace } from "../vocabulary/places.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { FeatureId } from "../vocabulary/services.js";
import type { Topic } from "../vocabulary/topics.js";

/** The engine over the packs of this package. */
export type AgeEngine = Engine<AgeColumns, Decision, Level, SafeguardId>;

/** A record with its rules, as an answer looks at it. */
export interface Entry {
  readonly id: string;
  readonly record: LawRecord | Requirement;
  readonly code?: Code;
  readonly rules: readonly AgeRule[];
  /** The conditions of each rule, as pairs. */
  readonly boxes: readonly (readonly (readonly [fact: string, condition: unknown])[])[];
}

/** Whether a record says from which age a child consents alone to the processing of data. */
export const isConsentLine = (entry: Entry | undefined): boolean => entry?.rules.some(({ topic }) => topic === "data-consent/consent-line") ?? false;

/** What can hold in one state, ready to answer. */
export interface ReadyPlace {
  readonly engine: AgeEngine;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entries in the order of their ids. */
  readonly list: readonly Entry[];
  /** Those of them that a question about a feature is near to: all law, and the requirements of codes that name the feature or none. */
  readonly near: (feature: FeatureId | "none") => readonly Entry[];
  /** The law on a topic. */
  readonly on: (topic: Topic) => readonly Entry[];
}

/** Families ready to answer. */
export interface Ready {
  readonly at: (state: RecordedPlace | "other") => ReadyPlace;
  /** Entries that can hold in a state, in the order of their ids. */
  readonly in: (state: RecordedPlace | "other") => readonly Entry[];
  /** Entries of every place. */
  readonly entries: ReadonlyMap<string, Entry>;
}

const cache = new Map<string, Ready>();

/** The engines of families: one for each state, made when it is first asked for, so that a first answer need not wait for the law of the world. */
export function ready(families: readonly Family[]): Ready {
  const key = families.join();
  let found = cache.get(key);
  if (!found) {
    found = readied(families);
    cache.set(key, found);
  }
  return found;
}

function readied(families: readonly Family[]): Ready {
  const at = kept((state: RecordedPlace | "other") => readyPlace(families.map((family) => packIn(family, state))));
  let all: ReadonlyMap<string, Entry> | undefined;
  return {
    at,
    in: (state) => at(state).list,
    get entries() {
      all ??= entriesOf(families.flatMap(familyRules));
      return all;
    },
  };
}

function readyPlace(shipped: readonly AgePack[]): ReadyPlace {
  const entries = entriesOf(shipped.flatMap(({ rules }) => rules as readonly AgeRule[]));
  const list = [...entries.values()];
  return {
    engine: compile(shipped.length === 0 ? [nothing] : shipped) as AgeEngine,
    entries,
    list,
    near: kept((feature) => list.filter(({ code, rules }) => code === undefined || rules.some(({ when }) => names(when.feature, feature)))),
    on: kept((topic) => list.filter(({ code, record }) => code === undefined && (record as LawRecord).topic === topic)),
  };
}

const names = (features: AgeRule["when"]["feature"], feature: FeatureId | "none"): boolean => !Array.isArray(features) || features.includes(feature);

/** A list for each word, made when it is first asked for. The words are few. */
function kept<K extends string, T>(make: (word: K) => T): (word: K) => T {
  const made = new Map<K, T>();
  return (word) => {
    let found = made.get(word);
    if (found === undefined) {
      found = make(word);
      made.set(word, found);
    }
    return found;
  };
}

function entriesOf(rules: readonly AgeRule[]): ReadonlyMap<string, Entry> {
  const grouped = new Map<string, AgeRule[]>();
  for (const rule of rules) {
    const record = recordOf(rule.id);
    const group = grouped.get(record);
    if (group) group.push(rule);
    else grouped.set(record, [rule]);
  }
  const known = recordsById();
  const entryOf = (id: string): Entry => {
    const own = grouped.get(id) ?? [];
    return { id, rules: own, boxes: own.map(({ when }) => Object.entries(when)), ...(known.get(id) as Pick<Entry, "record" | "code">) };
  };
  return new Map([...grouped.keys()].sort().map((id) => [id, entryOf(id)]));
}

let records: ReadonlyMap<string, Pick<Entry, "record" | "code">> | undefined;

/** Every record by its id. */
export function recordsById(): ReadonlyMap<string, Pick<Entry, "record" | "code">> {
  records ??= new Map<string, Pick<Entry, "record" | "code">>([
    ...laws.flatMap((law) => law.records.map((record) => [record.id, { record }] as const)),
    ...codes.flatMap((code) => code.requirements.map((record) => [record.id, { record, code }] as const)),
  ]);
  return records;
}
