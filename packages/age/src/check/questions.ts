import type { Facts, ProposedFacts } from "../facts/facts.js";
import type { Aspect, FeatureId } from "../vocabulary/services.js";
import { askedPlace } from "./record-line.js";
import type { CheckedService } from "./service.js";

/** One thing that is asked about a service: an aspect, or a feature as it is planned. */
export interface CheckQuestion {
  readonly aspect: Aspect;
  readonly feature?: FeatureId;
  readonly proposed?: ProposedFacts;
}

/** What is asked about a service: its aspects, then its features in their order, each once. */
export function questionsOf(checked: CheckedService): readonly CheckQuestion[] {
  const all: readonly CheckQuestion[] = [
    ...(checked.aspects ?? aspectsOf(checked)).map((aspect) => ({ aspect })),
    ...checked.features.map(({ id, proposed }) => ({ aspect: "feature", feature: id, ...(proposed && { proposed }) }) as const),
  ];
  const seen = new Set<string>();
  return all.filter((question) => {
    const key = JSON.stringify(question);
    return !seen.has(key) && seen.add(key);
  });
}

/** The aspects that a service raises by what it is and has. */
function aspectsOf({ ageAssurance, features, service: { types } }: CheckedService): readonly Aspect[] {
  const has = (...ids: readonly FeatureId[]) => features.some(({ id }) => ids.includes(id));
  return [
    "account",
    "data-consent",
    ...(types.includes("app-store") || has("app-download") ? (["app-download"] as const) : []),
    ...(types.includes("adult-content") || types.includes("gambling") || has("content-adult", "content-self-harm", "content-violent")
      ? (["content-access"] as const)
      : []),
    ...(ageAssurance ? (["age-assurance-method"] as const) : []),
    ...(has("parental-monitoring") ? (["parental-monitoring"] as const) : []),
  ];
}

/** The facts of one question of the matrix. */
export function factsFor(checked: CheckedService, { aspect, feature, proposed }: CheckQuestion, place: string, age: number, date: string): Facts {
  const { aspects: _aspects, features: _features, ...about } = checked;
  return { ...about, ...askedPlace(place), date, age: { value: age }, aspect, ...(feature && { feature }), ...(proposed && { proposed }) };
}
