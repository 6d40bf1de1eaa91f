import type { Severity } from "@cop-sdk/diagnostics";
import type { DocumentType } from "@cop-sdk/model";
import { type Profile, severityAt } from "../profiles.js";
import type { DocumentRule, EarlierRule, PlaceRule, Rule } from "../rule.js";
import type { PlaceKind } from "../walk/places.js";

/** A rule with its severity in this plan. */
export interface Planned<Of extends Rule = Rule> {
  readonly rule: Of;
  readonly severity: Severity;
  /** Its place in the plan, and in the counts of a run. */
  readonly index: number;
}

/** Rules about places of a kind, apart for places that keep the schema and those that do not. */
export interface PlannedPlaces {
  readonly sound: readonly Planned<PlaceRule>[];
  readonly malformed: readonly Planned<PlaceRule>[];
}

/** The rules that run on one document type, by what they look at. */
export interface Plan {
  readonly all: readonly Planned[];
  readonly documents: readonly Planned<DocumentRule>[];
  readonly places: ReadonlyMap<PlaceKind, PlannedPlaces>;
  readonly earlier: readonly Planned<EarlierRule>[];
}

/** Changed severities by rule code; `off` leaves a rule out. */
export type Regrading = Readonly<Record<string, Severity | "off">>;

/** Chooses the rules for a document type (`undefined` when it is not known) at a profile. */
export function planFor(rules: readonly Rule[], type: DocumentType | undefined, profile: Profile, regrading: Regrading): Plan {
  const chosen = rules.flatMap((rule) => {
    if (rule.appliesTo !== "all" && (type === undefined || !rule.appliesTo.includes(type))) return [];
    const severity = severityAt(rule.severity, profile);
    const wanted = rule.scope !== "earlier" && severity !== undefined && Object.hasOwn(regrading, rule.code) ? regrading[rule.code] : severity;
    return wanted === undefined || wanted === "off" ? [] : [{ rule, severity: wanted }];
  });
  const all = chosen.map((planned, index) => ({ ...planned, index }));
  return { all, documents: all.filter(isDocument), places: byKind(all.filter(isPlace)), earlier: all.filter(isEarlier) };
}

function byKind(planned: readonly Planned<PlaceRule>[]): ReadonlyMap<PlaceKind, PlannedPlaces> {
  const kinds = new Set(planned.flatMap(({ rule }) => [rule.kind].flat()));
  const looking = (kind: PlaceKind, form: "sound" | "malformed") =>
    planned.filter(({ rule }) => [rule.kind].flat().includes(kind) && (rule.form === form || rule.form === "any"));
  return new Map([...kinds].map((kind) => [kind, { sound: looking(kind, "sound"), malformed: looking(kind, "malformed") }]));
}

const isPlace = (planned: Planned): planned is Planned<PlaceRule> => planned.rule.scope === "place";
const isDocument = (planned: Planned): planned is Planned<DocumentRule> => planned.rule.scope === "document";
const isEarlier = (planned: Planned): planned is Planned<EarlierRule> => planned.rule.scope === "earlier";
