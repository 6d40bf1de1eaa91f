import type { Severity } from "@cop-sdk/diagnostics";
import type { DocumentType } from "@cop-sdk/model";
import { type Profile, severityAt } from "../profiles.js";
import type { DocumentRule, EarlierRule, PlaceRule, Rule } from "../rule.js";
import type { Kinds } from "../walk/schema.js";
import { needsOf } from "./needs.js";

/** A rule with its severity in this plan. */
export interface Planned<Of extends Rule = Rule> {
  readonly rule: Of;
  readonly severity: Severity;
  /** Its place in the plan, and in the counts of a run. */
  readonly index: number;
}

/** A rule about places with its functions at hand: rules differ in what they declare, planned ones do not, which the engine runs faster. */
export interface PlannedPlace extends Planned<PlaceRule> {
  readonly applies: PlaceRule["applies"];
  readonly check: PlaceRule["check"];
  /** What a text must have, as bits; 0 for any value. */
  readonly needs: number;
}

/** Rules about places of one set of kinds, all of which keep the schema, or none. */
export interface PlannedPlaces {
  /** Rules that look at every place. */
  readonly always: readonly PlannedPlace[];
  /** Rules that look at texts with something they need. */
  readonly onNeed: readonly PlannedPlace[];
  /** All that the latter need, as bits. */
  readonly wanted: number;
  /** Rules without a guard: they have checked as many places as were visited. */
  readonly unguarded: readonly PlannedPlace[];
}

/** The rules that run on one document type, by what they look at. */
export interface Plan {
  readonly all: readonly Planned[];
  readonly documents: readonly Planned<DocumentRule>[];
  /** Rules about places of a set of kinds. */
  readonly placesOf: (kinds: Kinds, sound: boolean) => PlannedPlaces;
  /** What a text has of all that rules need, as bits. */
  readonly needsIn: (text: string) => number;
  readonly earlier: readonly Planned<EarlierRule>[];
}

/** Changed severities by rule code; `off` leaves a rule out. */
export type Regrading = Readonly<Record<string, Severity | "off">>;

/** Chooses the rules for a document type (`undefined` when it is not known) at a profile, by code. */
export function planFor(rules: readonly Rule[], type: DocumentType | undefined, profile: Profile, regrading: Regrading): Plan {
  const chosen = [...rules].sort(byCode).flatMap((rule) => {
    if (rule.appliesTo !== "all" && (type === undefined || !rule.appliesTo.includes(type))) return [];
    const severity = severityAt(rule.severity, profile);
    const wanted = rule.scope !== "earlier" && severity !== undefined && Object.hasOwn(regrading, rule.code) ? regrading[rule.code] : severity;
    return wanted === undefined || wanted === "off" ? [] : [{ rule, severity: wanted }];
  });
  const all = chosen.map((planned, index) => ({ ...planned, index }));
  const places = all.filter(isPlace);
  const needs = needsOf(places.map(({ rule }) => rule));
  return {
    all,
    documents: all.filter(isDocument),
    placesOf: byKinds(places.map((planned) => atHand(planned, needs.of(planned.rule)))),
    needsIn: needs.in,
    earlier: all.filter(isEarlier),
  };
}

const atHand = ({ rule, severity, index }: Planned<PlaceRule>, needs: number): PlannedPlace => ({
  rule,
  severity,
  index,
  applies: rule.applies,
  check: rule.check,
  needs,
});

function byKinds(planned: readonly PlannedPlace[]): Plan["placesOf"] {
  const sound: PlannedPlaces[] = [];
  const malformed: PlannedPlaces[] = [];
  const places = ({ list }: Kinds, form: "sound" | "malformed"): PlannedPlaces => {
    const looking = list.flatMap((kind) => planned.filter(({ rule }) => [rule.kind].flat().includes(kind) && (rule.form === form || rule.form === "any")));
    const onNeed = looking.filter(({ needs }) => needs !== 0);
    return {
      always: looking.filter(({ needs }) => needs === 0),
      onNeed,
      wanted: onNeed.reduce((all, { needs }) => all | needs, 0),
      unguarded: looking.filter(({ applies }) => !applies),
    };
  };
  const kept = (known: PlannedPlaces[], kinds: Kinds, form: "sound" | "malformed"): PlannedPlaces => {
    const found = known[kinds.index] ?? places(kinds, form);
    known[kinds.index] = found;
    return found;
  };
  return (kinds, isSound) => (isSound ? kept(sound, kinds, "sound") : kept(malformed, kinds, "malformed"));
}

const byCode = (a: Rule, b: Rule): number => (a.code < b.code ? -1 : 1);

const isPlace = (planned: Planned): planned is Planned<PlaceRule> => planned.rule.scope === "place";
const isDocument = (planned: Planned): planned is Planned<DocumentRule> => planned.rule.scope === "document";
const isEarlier = (planned: Planned): planned is Planned<EarlierRule> => planned.rule.scope === "earlier";
