import { check, type ServiceCheck } from "@cop-sdk/age/check";
import { wordsIn } from "@cop-sdk/age/explain";
import { asOf } from "@cop-sdk/age/packs";
import { type Diagnostic, type Result, UsageError } from "@cop-sdk/diagnostics";
import { type AgeRange, labelOf, nameOf, type Recommendation, type SmartphoneGuidelines, type SmartphoneLayer, smartphoneLayers } from "@cop-sdk/model";
import { buildSmartphoneGuidelines } from "../build/builders.js";
import { printDate } from "../phrases/dates.js";
import { documentPhrasesIn } from "../phrases/documents/index.js";
import { fill } from "../phrases/fill.js";
import { smartphonePhrasesIn } from "../phrases/smartphone/index.js";
import { type AskedLayer, askedLayers } from "./layers.js";
import { defaultAgeBands, defaultApps, type SmartphoneGuidelinesOptions } from "./options.js";
import { type GuidelineWords, recommendationsOf, sourcesOf } from "./recommendations.js";

/** Oldest age that the guidelines speak of. */
const oldest = 17;

/**
 * Compiles guidelines for smartphones (`res67-2014/invites-sector-members/2`) from the packs of `@cop-sdk/age`: what recorded law and codes ask of operating systems, app
 * stores and apps, for each age band, with the records that it rests on and how each is known. Nothing is made up: what no record covers stands in `notSeen`. A
 * draft for its authors; not legal advice.
 *
 * @returns the document with the findings of a draft, or only findings for places, ages or a day that are none
 * @throws UsageError for age bands without an age below 18
 *
 * @example
 * ```ts
 * import { compileSmartphoneGuidelines } from "@cop-sdk/reports/smartphone";
 *
 * const compiled = compileSmartphoneGuidelines({ id: "smartphones", language: "en", places: ["AU", "GB"], date: "2026-11-23", ageBands: [{ from: 10, to: 12 }] });
 * if (compiled.ok) {
 *   compiled.value.scope; // ["operating-system", "app-store", "apps"]
 *   compiled.value.recommendations.find(({ id }) => id === "os-guardian-tools")?.sources; // ["au-arc:equip", "crc-gc25:84", …]
 *   compiled.value.notSeen; // ["Device: no recorded rule speaks of it as such.", "Network: …", …]
 * }
 * ```
 */
export function compileSmartphoneGuidelines(options: SmartphoneGuidelinesOptions): Result<SmartphoneGuidelines> {
  const { language, places, date, ageBands = defaultAgeBands, apps = defaultApps } = options;
  const ages = [...new Set(ageBands.flatMap(agesIn))].sort((a, b) => a - b);
  if (ages.length === 0) throw new UsageError("usage/no-ages", "Guidelines for smartphones need ages of children.", `Name age bands from 0 to ${oldest}.`);
  const scope: GuidelineWords = { language, words: wordsIn(language), own: smartphonePhrasesIn(language) };
  const checked = checkLayers(askedLayers(apps), places, ages, date);
  if (!checked.ok) return checked;
  const recommendations = checked.value.flatMap(({ layer, asked, checks }) => recommendationsOf(layer, asked, checks, ageBands, scope));
  const checks = checked.value.flatMap((one) => one.checks);
  const rules = new Map(checks.flatMap((one) => one.rules).map((rule) => [rule.rule, rule]));
  const cited = [...new Set(recommendations.flatMap(({ sources = [] }) => sources))].sort();
  const keyAreas = [...new Set(recommendations.flatMap(({ keyArea }) => keyArea ?? []))].sort();
  return buildSmartphoneGuidelines({
    id: options.id,
    language,
    origin: "sector-member",
    date,
    title: options.title ?? scope.own.title,
    ...(options.version === undefined ? {} : { version: options.version }),
    status: "drafting",
    authors: options.authors ?? [],
    scope: smartphoneLayers.codes.filter((layer) => recommendations.some((one) => one.layer === layer)),
    audiences: ["industry"],
    ageBands,
    recommendations,
    keyAreas,
    conformanceStatement: scope.own.statement,
    references: [{ text: "WTDC Resolution 67 (Rev. Dubai, 2014)", instrument: "res67-2014" }],
    serves: [{ clause: "res67-2014/invites-sector-members/2", attributedBy: "compiler" }],
    notSeen: notCovered(checked.value, recommendations, ageBands, scope),
    notes: [fill(scope.own.basis, { asOf: printDate(asOf, language), date: printDate(date, language) })],
    sources: sourcesOf(
      cited.flatMap((rule) => rules.get(rule) ?? { rule, cite: [], confidence: "K" as const }),
      scope,
    ),
  });
}

const agesIn = ({ from, to = oldest }: AgeRange): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(to, oldest) - from + 1) }, (_, index) => from + index);

interface CheckedLayer {
  readonly layer: SmartphoneLayer;
  readonly asked: AskedLayer;
  readonly checks: readonly ServiceCheck[];
}

function checkLayers(
  layers: ReadonlyMap<SmartphoneLayer, AskedLayer>,
  places: readonly string[],
  ages: readonly number[],
  date: string,
): Result<readonly CheckedLayer[]> {
  const value: CheckedLayer[] = [];
  const faults = new Map<string, Diagnostic>();
  for (const [layer, asked] of layers) {
    const checks = asked.services.flatMap((type) =>
      places.flatMap((place): ServiceCheck[] => {
        const service = { types: [type], likelyAccessedByChildren: true };
        const result = check({ service, features: asked.features.map((id) => ({ id })), aspects: ["account", "data-consent"] }, [place], ages, date);
        if (result.ok) return [result.value];
        for (const fault of result.diagnostics) faults.set(`${fault.code} ${fault.pointer}`, fault);
        return [];
      }),
    );
    value.push({ layer, asked, checks });
  }
  return faults.size === 0 ? { ok: true, value, diagnostics: [] } : { ok: false, diagnostics: [...faults.values()] };
}

/** What no record covers: layers that none speaks of, bands of a layer without recommendation, topics of a place that are recorded in part or not at all. */
function notCovered(
  layers: readonly CheckedLayer[],
  recommendations: readonly Recommendation[],
  bands: readonly AgeRange[],
  { own, words, language }: GuidelineWords,
): readonly string[] {
  const phrases = documentPhrasesIn(language);
  const bandText = ({ from, to }: AgeRange): string =>
    fill(to === undefined ? phrases["ages/from"] : phrases["ages/range"], { from: String(from), to: String(to) });
  const gaps = layers.flatMap(({ layer, checks }) => {
    const name = labelOf(smartphoneLayers, layer, language);
    if (checks.length === 0) return [fill(own["no-rule"], { layer: name })];
    const told = recommendations.filter((one) => one.layer === layer);
    return bands
      .filter((band) => !told.some(({ ageBands = [] }) => ageBands.includes(band)))
      .map((band) => fill(own["no-band"], { layer: name, band: bandText(band) }));
  });
  const topics = layers.flatMap(({ checks }) =>
    checks.flatMap(({ coverage }) =>
      coverage.flatMap(({ place, topic, state }) =>
        state === "complete"
          ? []
          : [fill(own[`coverage/${state}`], { place: nameOf(place.slice(0, 2), language) + place.slice(2), topic: words.topic(topic) })],
      ),
    ),
  );
  return [...gaps, ...[...new Set(topics)].sort()];
}
