import type { Severity } from "@cop-sdk/diagnostics";
import type { DocumentType } from "@cop-sdk/model";
import { type Profile, severityAt } from "../profiles.js";
import type { DocumentRule, EarlierRule, PlaceRule, Rule } from "../rule.js";
import type { PlaceKind } from "../walk/places.js";
import { type Needs, needBits, needsOf } from "./needs.js";

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
  /** What a text must have, as bits; 0 for any. */
  readonly needs: number;
  readonly piece: RegExp | undefined;
}

/** Rules about places, apart for places that keep the schema and those that do not. */
export interface PlannedPlaces {
  readonly sound: readonly PlannedPlace[];
  readonly malformed: readonly PlannedPlace[];
  /** What a text at the place may be looked at for. */
  readonly needs: Needs;
}

/** The rules that run on one document type, by what they look at. */
export interface Plan {
  readonly all: readonly Planned[];
  readonly documents: readonly Planned<DocumentRule>[];
  /** Rules about places that have all of some kinds; the list of kinds is that of the shape, by which the answer is kept. */
  readonly placesOf: (kinds: readonly PlaceKind[]) => PlannedPlaces;
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
  return { all, documents: all.filter(isDocument), placesOf: byKinds(all.filter(isPlace).map(atHand)), earlier: all.filter(isEarlier) };
}

const atHand = ({ rule, severity, index }: Planned<PlaceRule>): PlannedPlace => ({
  rule,
  severity,
  index,
  applies: rule.applies,
  check: rule.check,
  needs: needBits(rule),
  piece: rule.needs?.piece && new RegExp(rule.needs.piece.source, "i"),
});

function byKinds(planned: readonly PlannedPlace[]): Plan["placesOf"] {
  const known = new Map<readonly PlaceKind[], PlannedPlaces>();
  const looking = (kinds: readonly PlaceKind[], form: "sound" | "malformed") =>
    kinds.flatMap((kind) => planned.filter(({ rule }) => [rule.kind].flat().includes(kind) && (rule.form === form || rule.form === "any")));
  return (kinds) => {
    const found = known.get(kinds) ?? placesOf(looking(kinds, "sound"), looking(kinds, "malformed"));
    known.set(kinds, found);
    return found;
  };
}

const placesOf = (sound: PlannedPlaces["sound"], malformed: PlannedPlaces["malformed"]): PlannedPlaces => ({
  sound,
  malformed,
  needs: needsOf([...sound, ...malformed].map(({ rule }) => rule)),
});

const byCode = (a: Rule, b: Rule): number => (a.code < b.code ? -1 : 1);

const isPlace = (planned: Planned): planned is Planned<PlaceRule> => planned.rule.scope === "place";
const isDocument = (planned: Planned): planned is Planned<DocumentRule> => planned.rule.scope === "document";
const isEarlier = (planned: Planned): planned is Planned<EarlierRule> => planned.rule.scope === "earlier";
