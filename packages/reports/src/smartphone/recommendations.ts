import type { CheckedRule, ServiceCheck, TodoPlace } from "@cop-sdk/age/check";
import { citationOf, spanText, type Words } from "@cop-sdk/age/explain";
import { codes } from "@cop-sdk/age/packs";
import type { SafeguardId } from "@cop-sdk/age/vocabulary";
import type { Language } from "@cop-sdk/diagnostics";
import { type AgeRange, type IndustryKeyArea, industryKeyAreas, type Recommendation, type SmartphoneLayer, type Source } from "@cop-sdk/model";
import { fill } from "../phrases/fill.js";
import { phrasesIn } from "../phrases/index.js";
import type { SmartphonePhrases } from "../phrases/smartphone/index.js";
import type { AskedLayer } from "./layers.js";

/** The words of one language. */
export interface GuidelineWords {
  readonly language: Language;
  readonly words: Words;
  readonly own: SmartphonePhrases;
}

/** Safeguards that are a setting from the start. */
const settings: ReadonlySet<SafeguardId> = new Set<SafeguardId>([
  "ai-off-default",
  "autoplay-off",
  "contacts-only-dm",
  "default-private",
  "filters-off",
  "geolocation-off",
  "location-share-off",
  "metrics-hidden",
  "no-reshare",
  "profiling-off",
  "scroll-stop",
]);

/** Key area of ITU's guidelines for industry that asks for a safeguard, by the record of those guidelines. */
function keyAreaOf(safeguard: SafeguardId): IndustryKeyArea | undefined {
  const guidelines = codes.find(({ id }) => id === "itu-ind");
  const requirement = guidelines?.requirements.find(({ safeguards }) => safeguards.includes(safeguard));
  const number = /^Key area (\d)$/.exec(requirement?.ref ?? "")?.[1];
  return number === undefined ? undefined : industryKeyAreas.codes[Number(number) - 1];
}

/** What the checks of the services of a layer ask for: one recommendation for each safeguard, with the places, ages and records that it rests on. */
export function recommendationsOf(
  layer: SmartphoneLayer,
  { word, actors }: AskedLayer,
  checks: readonly ServiceCheck[],
  bands: readonly AgeRange[],
  scope: GuidelineWords,
): readonly Recommendation[] {
  const asked = new Map<SafeguardId, TodoPlace[]>();
  for (const { safeguard, where } of checks.flatMap(({ todo }) => todo)) asked.set(safeguard, [...(asked.get(safeguard) ?? []), ...where]);
  return [...asked].map(([safeguard, where]) => {
    const keyArea = keyAreaOf(safeguard);
    const things = [...new Set(where.map(({ question }) => scope.words.thing(question)))];
    const label = scope.words.safeguard(safeguard);
    return {
      id: `${word}-${safeguard}`,
      text: fill(scope.own.text, { safeguard: capital(label), features: things.join(phrasesIn(scope.language).listSeparator) }),
      actors,
      layer,
      ...(keyArea === undefined ? {} : { keyArea }),
      ageBands: bands.filter(({ from, to = from }) => where.some(({ ages: [first, last] }) => first <= to && from <= last)),
      ...(settings.has(safeguard) ? { defaultSetting: label } : {}),
      evidence: grounds(where, scope),
      sources: [...new Set(where.flatMap(({ rules }) => rules))].sort(),
    };
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where, for which ages and how strongly it is asked for, and by which records. */
function grounds(where: readonly TodoPlace[], { own, words }: GuidelineWords): string {
  const rules = new Map<string, Set<string>>();
  for (const { place, ages, strength, depends, rules: named } of where) {
    const told = strength === "recommended" ? own.recommended : words.strength(strength);
    const ground = JSON.stringify({ place, ages: spanText(...ages), strength: depends === true ? `${told}, ${own.depends}` : told });
    rules.set(ground, new Set([...(rules.get(ground) ?? []), ...named]));
  }
  const lines = [...rules].map(([ground, named]) => fill(own.ground, { ...JSON.parse(ground), rules: [...named].sort().join(", ") }));
  return `${lines.sort().join("; ")}.`;
}

/** The records that recommendations rest on, as sources of the document. */
export function sourcesOf(rules: readonly CheckedRule[], { own, words }: GuidelineWords): readonly Source[] {
  return rules.map(({ rule, cite, confidence }) => {
    const url = cite.find((one) => one.url !== undefined)?.url;
    return {
      id: rule,
      title: cite.map(citationOf).join("; ") || rule,
      ...(url === undefined ? {} : { url }),
      note: `${fill(own.source, { rule, confidence: words.confidence(confidence) })}.`,
    };
  });
}
