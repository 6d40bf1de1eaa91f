import { type Diagnostic, fingerprintOf, hasAtLeast, type Parameter, type Result, sortDiagnostics, toPointer } from "@cop-sdk/diagnostics";
import type { AssuranceFacts, ConsentFacts, Facts, ProcessingFacts, ProposedFacts, RiskOfService, ServiceFacts } from "../facts/facts.js";
import { parseFacts } from "../facts/parse.js";
import { type Aspect, aspects, type FeatureId, features, serviceTypes } from "../vocabulary/services.js";
import type { CheckCode } from "./messages/index.js";

/** A feature of a service, as it is planned. */
export interface CheckedFeature {
  readonly id: FeatureId;
  /** The configuration; what is left out is not planned. */
  readonly proposed?: ProposedFacts;
}

/** A service as a check takes it: everything about it, nothing about a place, a day or an age. */
export interface CheckedService {
  readonly service: ServiceFacts;
  readonly features: readonly CheckedFeature[];
  /** What else is asked; when absent, what the service and its features raise. */
  readonly aspects?: readonly Aspect[];
  readonly ageKnowledge?: NonNullable<Facts["ageKnowledge"]>;
  readonly otherJurisdictions?: readonly string[];
  readonly processing?: ProcessingFacts;
  readonly ageAssurance?: AssuranceFacts;
  readonly consent?: ConsentFacts;
  readonly risks?: readonly RiskOfService[];
}

/** A finding of a check. */
export function finding(code: CheckCode, steps: readonly (string | number)[], params: Readonly<Record<string, Parameter>> = {}): Diagnostic {
  const pointer = toPointer(steps);
  return { code, severity: "error", obligation: "must", pointer, params, fingerprint: fingerprintOf(code, undefined, pointer, "") };
}

const question = { date: "2026-01-01", jurisdiction: "IE", age: { value: 13 } } as const;
const elsewhere: readonly string[] = ["date", "jurisdiction", "subdivision", "age", "aspect", "feature", "proposed", "measure"];

/** Members of a risk profile, which may stand in the same description: one file for `cop risk assess` and `cop age check`. */
const ofRisk: readonly string[] = ["id", "subject", "title", "functionalities", "reach", "evidence", "safeguards", "groups"];

type Members = Readonly<Record<string, unknown>>;

/**
 * Checks the description of a service from outside: `service` and `features`, and optionally `aspects`, `processing`, `ageKnowledge`, `ageAssurance`, `consent` and `risks`, each as in the facts of a
 * question. A feature is a word, or an object with `id` and `proposed`. Names the nearest word for a misspelt one; repeats nothing of what it does not know.
 *
 * The description may be a risk profile (`@cop-sdk/risk`) too: then its members are left to that one, and where `features` is absent, those functionalities that are features are checked.
 *
 * @example
 * ```ts
 * import { parseService } from "@cop-sdk/age/check";
 *
 * const parsed = parseService({ service: { types: ["messaging"] }, features: ["direct-mesaging"] });
 * parsed.diagnostics[0]?.params["expected"]; // "direct-messaging"
 * ```
 */
export function parseService(value: unknown): Result<CheckedService> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, diagnostics: [finding("check/not-an-object", [])] };
  const { aspects: namedAspects, ...rest } = value as Members;
  const found: Diagnostic[] = [];
  const own: Record<string, unknown> = {};
  const isProfile = Object.hasOwn(rest, "functionalities");
  for (const [name, member] of Object.entries(rest)) {
    if (name === "features" || (isProfile && ofRisk.includes(name))) continue;
    if (elsewhere.includes(name)) found.push(finding("check/member-elsewhere", [name], { member: name }));
    else own[name] = member;
  }
  const namedFeatures = rest.features ?? (isProfile ? featuresOf(rest.functionalities, found) : undefined);
  if (own.service === undefined) {
    found.push(finding("check/no-service", [], { types: serviceTypes }));
    own.service = { types: ["other"] };
  }
  const base = parseFacts({ ...own, ...question, aspect: "account" });
  found.push(...base.diagnostics);
  const listed = listOf(namedFeatures ?? [], "features", features.length, found).map((item, index) => featureOf(item, index, found));
  const asked =
    namedAspects === undefined ? undefined : listOf(namedAspects, "aspects", aspects.length, found).map((item, index) => aspectOf(item, index, found));
  const diagnostics = sortDiagnostics(found);
  if (!base.ok || hasAtLeast(diagnostics)) return { ok: false, diagnostics };
  const { age: _age, aspect: _aspect, date: _date, jurisdiction: _jurisdiction, ...about } = base.value;
  return { ok: true, value: { ...about, features: present(listed), ...(asked && { aspects: present(asked) }) }, diagnostics };
}

/** The functionalities of a risk profile that are features of a service; says which are none. */
function featuresOf(functionalities: unknown, found: Diagnostic[]): readonly string[] {
  const ids = Array.isArray(functionalities) ? functionalities.flatMap((one: unknown) => idOf(one) ?? []) : [];
  const others = ids.filter((id) => !(features as readonly string[]).includes(id));
  if (others.length > 0) found.push({ ...finding("check/no-feature", ["functionalities"], { count: others.length }), severity: "info", obligation: "may" });
  return [...new Set(ids)].filter((id) => !others.includes(id)).slice(0, features.length);
}

const idOf = (one: unknown): string | undefined => {
  const id = typeof one === "object" && one !== null ? (one as { readonly id?: unknown }).id : undefined;
  return typeof id === "string" ? id : undefined;
};

const present = <T>(items: readonly (T | undefined)[]): readonly T[] => items.flatMap((item) => (item === undefined ? [] : [item]));

function listOf(value: unknown, member: string, most: number, found: Diagnostic[]): readonly unknown[] {
  if (Array.isArray(value) && value.length <= most) return value;
  found.push(finding("check/bad-list", [member], { member, most }));
  return [];
}

function featureOf(item: unknown, index: number, found: Diagnostic[]): CheckedFeature | undefined {
  const isObject = typeof item === "object" && item !== null && !Array.isArray(item);
  const { id, ...rest } = isObject ? (item as Members) : { id: item };
  const parsed = parseFacts({ ...question, service: { types: ["other"] }, ...rest, aspect: "feature", feature: id });
  found.push(
    ...parsed.diagnostics.map((diagnostic) =>
      moved(diagnostic, (path) => [`/features/${index}`, path.startsWith("/feature") ? (isObject ? "/id" : "") : path]),
    ),
  );
  return parsed.ok && parsed.value.feature ? { id: parsed.value.feature, ...(parsed.value.proposed && { proposed: parsed.value.proposed }) } : undefined;
}

function aspectOf(item: unknown, index: number, found: Diagnostic[]): Aspect | undefined {
  const parsed = parseFacts({ ...question, service: { types: ["other"] }, aspect: item, feature: "account" });
  found.push(...parsed.diagnostics.map((diagnostic) => moved(diagnostic, () => [`/aspects/${index}`, ""])));
  return parsed.ok ? parsed.value.aspect : undefined;
}

/** A finding of a part, at its place in the whole. */
function moved(diagnostic: Diagnostic, to: (path: string) => readonly [string, string]): Diagnostic {
  const pointer = to(diagnostic.pointer).join("");
  return { ...diagnostic, pointer, fingerprint: fingerprintOf(diagnostic.code, undefined, pointer, "") };
}
