import type { ageKnowledges, lawfulBases, purposes, riskClasses } from "../vocabulary/facts.js";
import type { AssuranceMethod, MeasureId } from "../vocabulary/measures.js";
import type { Aspect, FeatureId, ServiceType } from "../vocabulary/services.js";

/** Completed years: known, known to lie between two (both inclusive), or unknown. */
export type Age = { readonly value: number } | { readonly min: number; readonly max: number } | { readonly unknown: true };

/** The service in question. What is left out is not known. */
export interface ServiceFacts {
  /** The sole or primary purpose first. */
  readonly types: readonly ServiceType[];
  readonly directedToChildren?: boolean;
  readonly likelyAccessedByChildren?: boolean;
  readonly onlinePlatform?: boolean;
  readonly microOrSmall?: boolean;
  /** Users by state (ISO 3166-1 alpha-2). */
  readonly users?: Readonly<Record<string, number>>;
  /** Designations by a regulator, such as `ie-vsp`. */
  readonly designated?: readonly string[];
  readonly riskClass?: (typeof riskClasses)[number];
  readonly harmfulContent?: readonly ("primary-priority" | "priority")[];
}

/** The configuration to judge. What is left out is not proposed. */
export interface ProposedFacts {
  readonly defaultOn?: boolean;
  readonly childCanChange?: boolean;
  readonly contactScope?: "none" | "accepted" | "friends-of-friends" | "anyone";
  readonly visibility?: "private" | "accepted" | "public";
  readonly signVisible?: boolean;
  readonly covert?: boolean;
  /** When a restriction is judged. */
  readonly measure?: MeasureId;
}

/** The processing of personal data. */
export interface ProcessingFacts {
  readonly lawfulBasis?: (typeof lawfulBases)[number];
  readonly purposes?: readonly (typeof purposes)[number][];
  readonly specialCategory?: boolean;
}

/** The way an age is found out. */
export interface AssuranceFacts {
  readonly methods: readonly AssuranceMethod[];
  readonly onlyMethod?: boolean;
  readonly highlyEffective?: boolean;
  readonly dataDeleted?: boolean;
}

/** Consent as it stands. What is left out is not given. */
export interface ConsentFacts {
  readonly child?: boolean;
  readonly guardian?: "none" | "given" | "verified";
  readonly guardianLinked?: boolean;
  readonly separateThirdParty?: boolean;
}

/** A risk as `riskFactsOf` of `@cop-sdk/risk` gives it. */
export interface RiskOfService {
  readonly id: string;
  readonly likelihood: 0 | 1 | 2 | 3;
  readonly severity: 0 | 1 | 2 | 3;
  readonly ageBand?: readonly [number, number];
}

/** A question: one aspect of one service, for a child of an age, in a place, on a day. Never a name, a birth date or an account. */
export interface Facts {
  /** The day the question is about, `YYYY-MM-DD`. */
  readonly date: string;
  /** The state where the child lives (ISO 3166-1 alpha-2). `INT` only when bands of all schemes are asked for. */
  readonly jurisdiction: string;
  /** The part of a federal state where the child lives (ISO 3166-2), such as `US-TX`. */
  readonly subdivision?: string;
  /** Where the provider or the shop is. */
  readonly otherJurisdictions?: readonly string[];
  readonly age: Age;
  readonly ageKnowledge?: (typeof ageKnowledges)[number];
  readonly service: ServiceFacts;
  readonly aspect: Aspect;
  readonly feature?: FeatureId;
  readonly proposed?: ProposedFacts;
  readonly processing?: ProcessingFacts;
  readonly ageAssurance?: AssuranceFacts;
  readonly consent?: ConsentFacts;
  readonly risks?: readonly RiskOfService[];
}
