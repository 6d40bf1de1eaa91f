import type { Language } from "@cop-sdk/diagnostics";
import type { ConceptId } from "../scheme.js";
import { findConcept } from "../schemes/find.js";
import { ar } from "./ar.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

const translated: Readonly<Record<Exclude<Language, "en">, Readonly<Record<ConceptId, string>>>> = { ar, es, fr, ru, zh };

/** A label with the language that it really is in. */
export interface LocalLabel {
  readonly text: string;
  readonly language: Language;
}

/**
 * The label of a concept for readers. The canonical list and the 4Cs have labels in six languages (unofficial translations); all others in English only. A wire
 * value that uses a rejected term is replaced by its display label.
 *
 * @returns `undefined` when there is no such concept
 * @example
 * ```ts
 * import { labelOf } from "@cop-sdk/risk/labels";
 *
 * labelOf("cop-risk:cyberbullying", "fr")?.text; // "Cyberharcèlement"
 * labelOf("oecd21:consumer", "fr"); // { text: "Consumer risks", language: "en" }
 * ```
 */
export function labelOf(id: ConceptId, language: Language): LocalLabel | undefined {
  const concept = findConcept(id);
  if (!concept) return undefined;
  const text = language === "en" || !Object.hasOwn(translated[language], id) ? undefined : translated[language][id];
  return text === undefined ? { text: concept.display ?? concept.label, language: "en" } : { text, language };
}
