import type { Confidence, Status } from "@cop-sdk/rules";
import type { Entry } from "../decide/engines.js";
import { ready } from "../decide/engines.js";
import { families } from "../packs/list.js";
import { isSubdivision, statesOf } from "../packs/place.js";
import type { Ages } from "../packs/record.js";
import { isRecordedPlace, type Place } from "../vocabulary/places.js";
import type { Topic } from "../vocabulary/topics.js";

/** A place as users write it: a state (`IE`) or a part of one (`US-FL`). */
export interface AskedPlace {
  readonly jurisdiction: string;
  readonly subdivision?: string;
}

/** Splits a place. */
export const askedPlace = (place: string): AskedPlace => {
  const state = place.split("-", 1)[0] ?? place;
  return state === place ? { jurisdiction: state } : { jurisdiction: state, subdivision: place };
};

/** What is said of a record in lists of dates and tables. Requirements of one code that change together stand together. */
export interface RecordLine {
  readonly rules: readonly string[];
  /** The place whose rule maker speaks: `IE`, `EU`, `US-FL`, `INT`. */
  readonly place: Place;
  readonly topic: Topic;
  /** The instrument of law, or the name of the code. */
  readonly instrument: string;
  readonly status: Status;
  readonly ages: Ages;
  readonly confidence: Confidence;
}

/** Everything on record that holds in a place, by id. */
export function entriesIn({ jurisdiction, subdivision }: AskedPlace): readonly Entry[] {
  const known = ready(families.filter((family) => family !== "proportionality"));
  return known.in(isRecordedPlace(jurisdiction) ? jurisdiction : "other").filter((entry) => {
    const place = placeOfEntry(entry);
    return isSubdivision(place) ? place === subdivision : ((statesOf(place) as readonly string[] | undefined)?.includes(jurisdiction) ?? true);
  });
}

/** Everything on record, by id. */
export const allEntries = (): readonly Entry[] => [...ready(families.filter((family) => family !== "proportionality")).entries.values()];

/** The place whose rule maker speaks. */
export function placeOfEntry({ code, record, rules }: Entry): Place {
  if (code) return code.place;
  if ("place" in record && record.place !== undefined) return record.place;
  const [first] = rules;
  const parts = first?.when.subdivision as readonly Place[] | undefined;
  if (parts?.[0]) return parts[0];
  const states = (first?.when.jurisdiction ?? []) as readonly Place[];
  const group = (["EU", "EEA", "EUR"] as const).find((name) => statesOf(name)?.join() === states.join());
  return group ?? states[0] ?? "INT";
}

const agesOfLaw = ({ rules }: Entry): Ages => {
  const lines = rules.map(({ when }) => (when.age ?? {}) as Ages);
  const from = lines.some((ages) => ages.from === undefined) ? undefined : Math.min(...lines.map((ages) => ages.from ?? 0));
  const below = lines.some((ages) => ages.below === undefined) ? undefined : Math.max(...lines.map((ages) => ages.below ?? 0));
  return { ...(from !== undefined && { from }), ...(below !== undefined && { below }) };
};

/** The line of a record. */
export const lineOf = (entry: Entry): RecordLine => {
  const { code, id, record } = entry;
  return {
    rules: [id],
    place: placeOfEntry(entry),
    topic: "topic" in record ? record.topic : code?.requirements.some(({ minRating }) => minRating !== undefined) ? "content-rating" : "design-codes",
    instrument: code ? code.name : "instrument" in record ? record.instrument : id,
    status: record.status,
    ages: code && "ages" in record ? record.ages : agesOfLaw(entry),
    confidence: record.confidence,
  };
};

/** Joins lines that differ only in the requirement of their code, and sorts by place and rule. */
export function grouped<T extends RecordLine>(lines: readonly T[]): readonly T[] {
  const groups = new Map<string, T>();
  for (const line of lines) {
    const { confidence: _confidence, rules, ages: _ages, ...rest } = line;
    const isCode = line.topic === "design-codes" || line.topic === "content-rating";
    const key = isCode ? JSON.stringify(rest) : (rules[0] ?? "") + JSON.stringify(rest);
    const before = groups.get(key);
    groups.set(
      key,
      before
        ? { ...before, rules: [...before.rules, ...rules], ages: widest(before.ages, line.ages), confidence: lower(before.confidence, line.confidence) }
        : line,
    );
  }
  return [...groups.values()];
}

const widest = (a: Ages, b: Ages): Ages => {
  const from = a.from === undefined || b.from === undefined ? undefined : Math.min(a.from, b.from);
  const below = a.below === undefined || b.below === undefined ? undefined : Math.max(a.below, b.below);
  return { ...(from !== undefined && { from }), ...(below !== undefined && { below }) };
};

const order: readonly Confidence[] = ["K", "D", "I", "S/K", "S"];
const lower = (a: Confidence, b: Confidence): Confidence => (order.indexOf(a) <= order.indexOf(b) ? a : b);
