import { fillTemplate, type Language } from "@cop-sdk/diagnostics";
import type { Decision, Source, Status, Strength } from "@cop-sdk/rules";
import type { Notice } from "../decide/notice.js";
import type { OutcomeConfidence } from "../decide/outcome.js";
import type { Facts } from "../facts/facts.js";
import { ageCatalogue } from "../messages/index.js";
import type { MeasureId } from "../vocabulary/measures.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { Aspect, FeatureId } from "../vocabulary/services.js";
import type { Topic } from "../vocabulary/topics.js";
import { explainTexts } from "./texts/index.js";
import { type OpenFact, openFacts } from "./texts/texts.js";

/** The words of one language for what the vocabulary and the answers name. */
export interface Words {
  readonly decision: (id: Decision) => string;
  readonly strength: (id: Strength) => string;
  readonly confidence: (id: OutcomeConfidence) => string;
  readonly status: (id: Status) => string;
  readonly aspect: (id: Aspect) => string;
  readonly feature: (id: FeatureId) => string;
  readonly safeguard: (id: SafeguardId) => string;
  readonly measure: (id: MeasureId) => string;
  readonly topic: (id: Topic) => string;
  /** The question that settles a fact; the name of the fact where there is none. */
  readonly ask: (fact: string) => string;
  /** What is asked about: the feature, else the aspect. */
  readonly thing: (asked: { readonly aspect: Aspect; readonly feature?: FeatureId | undefined }) => string;
  /** A notice of an answer as a sentence. */
  readonly notice: (notice: Notice) => string;
}

/**
 * The words of a language. Translations are unofficial.
 *
 * @example
 * ```ts
 * import { wordsIn } from "@cop-sdk/age/explain";
 *
 * wordsIn("en").safeguard("block-mute"); // "block and mute"
 * ```
 */
export function wordsIn(language: Language): Words {
  const texts = explainTexts[language];
  const messages = ageCatalogue[language];
  return {
    decision: (id) => texts.decision[id],
    strength: (id) => texts.strength[id],
    confidence: (id) => texts.confidence[id],
    status: (id) => texts.status[id],
    aspect: (id) => texts.aspect[id],
    feature: (id) => texts.feature[id],
    safeguard: (id) => texts.safeguard[id],
    measure: (id) => texts.measure[id],
    topic: (id) => (Object.hasOwn(texts.topic, id) ? texts.topic[id as "ai-practice"] : messages[`topic/${id as "gambling"}`].message),
    ask: (fact) => ((openFacts as readonly string[]).includes(fact) ? texts.ask[fact as OpenFact] : fact),
    thing: ({ aspect, feature }) => (aspect === "feature" && feature ? texts.feature[feature] : texts.aspect[aspect]),
    notice: ({ code, params }) => fillTemplate(messages[code].message, params, language, messages),
  };
}

/** A source in one line. */
export const citationOf = ({ article, instrument }: Source): string => (article === undefined ? instrument : `${instrument}, ${article}`);

/** Ages as figures; the word for unknown where there is none. */
export const agesText = ({ age }: Pick<Facts, "age">, language: Language): string =>
  "value" in age ? String(age.value) : "unknown" in age ? explainTexts[language].text["age-unknown"] : spanText(age.min, age.max);

/** A span of ages, both ends included. */
export const spanText = (min: number, max: number): string => (min === max ? String(min) : `${min}–${max}`);

/** The place of a question: the part of the state where one is given. */
export const placeOf = ({ jurisdiction, subdivision }: Pick<Facts, "jurisdiction" | "subdivision">): string => subdivision ?? jurisdiction;
