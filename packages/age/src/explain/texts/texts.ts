import type { Decision, Status, Strength } from "@cop-sdk/rules";
import type { OutcomeConfidence } from "../../decide/outcome.js";
import type { Right } from "../../measures/rights.js";
import type { MeasureId } from "../../vocabulary/measures.js";
import type { SafeguardId } from "../../vocabulary/safeguards.js";
import type { Aspect, FeatureId } from "../../vocabulary/services.js";
import type { en } from "./en.js";

/** Facts that an answer can ask for, each as a question to the people who make the service. */
export const openFacts = [
  "age",
  "ageKnowledge",
  "ageAssurance.highlyEffective",
  "processing.lawfulBasis",
  "processing.purposes",
  "processing.specialCategory",
  "service.designated",
  "service.directedToChildren",
  "service.harmfulContent",
  "service.likelyAccessedByChildren",
  "service.microOrSmall",
  "service.onlinePlatform",
  "service.riskClass",
  "service.users",
] as const;

/** See {@link openFacts}. */
export type OpenFact = (typeof openFacts)[number];

/** What safeguards do for a child, in the child's words. */
export const childGroups = [
  "private",
  "contact",
  "place",
  "ads",
  "feed",
  "content",
  "time",
  "money",
  "guardian",
  "watched",
  "age-check",
  "data",
  "told",
  "help",
  "ai",
  "fair",
] as const;

/** See {@link childGroups}. */
export type ChildGroup = (typeof childGroups)[number];

/** Texts of one language. Words name things in a list; `text` and `child` are sentences with parameters. */
export interface ExplainTexts {
  readonly decision: Readonly<Record<Decision, string>>;
  readonly strength: Readonly<Record<Strength, string>>;
  readonly confidence: Readonly<Record<OutcomeConfidence, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly aspect: Readonly<Record<Aspect, string>>;
  readonly topic: Readonly<Record<"age-assurance-policy" | "ai-practice" | "design-code", string>>;
  readonly feature: Readonly<Record<FeatureId, string>>;
  readonly safeguard: Readonly<Record<SafeguardId, string>>;
  /** Safeguards that only `@cop-sdk/risk` knows. */
  readonly support: Readonly<Record<keyof (typeof en)["support"], string>>;
  readonly measure: Readonly<Record<MeasureId, string>>;
  readonly right: Readonly<Record<Right, string>>;
  readonly ask: Readonly<Record<OpenFact, string>>;
  readonly childGroup: Readonly<Record<ChildGroup, string>>;
  readonly childDecision: Readonly<Record<Decision, string>>;
  readonly text: Readonly<Record<keyof (typeof en)["text"], string>>;
}
