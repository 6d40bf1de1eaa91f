import type { Decision, PackIdentity, Source, Status, Strength } from "@cop-sdk/rules";
import type { BandsOfAge } from "../bands/index.js";
import type { AssuranceMethod, MeasureId } from "../vocabulary/measures.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { Topic } from "../vocabulary/topics.js";
import type { Notice } from "./notice.js";

/** Id of a record, as in the reference. */
export type RuleId = string;

/** How good the knowledge is: seen, core seen, from memory. */
export type OutcomeConfidence = "S" | "S/K" | "K";

/** Why a record of the place does not count. A record that fails for several reasons is listed with each. */
export type NotAppliedReason = "not-in-force" | "proposed" | "enjoined" | "struck-down" | "out-of-scope" | "age" | "superseded";

/** A safeguard that is required, and the records that require it. */
export interface RequiredSafeguard {
  readonly id: SafeguardId;
  readonly strength: Strength;
  readonly from: readonly RuleId[];
}

/** Whose consent is needed. */
export interface Consent {
  readonly by: "child" | "guardian" | "child+guardian";
  readonly verifiable?: true;
  readonly separate?: readonly string[];
}

/** A record that decided or advised, with what it rests on. */
export interface Because {
  readonly rule: RuleId;
  readonly title?: string;
  readonly topic: Topic;
  readonly role: "decides" | "recommends";
  readonly decision: Decision;
  readonly safeguards: readonly SafeguardId[];
  readonly strength: Strength;
  /** The facts it read, by their names in {@link Facts}. */
  readonly reads: readonly string[];
  readonly cite: readonly Source[];
  readonly confidence: OutcomeConfidence;
  /** Whether it applies whatever the facts left open turn out to be. */
  readonly certain: boolean;
}

/** What is recorded of a topic in the place of the question, on its day. */
export interface Coverage {
  readonly topic: Topic;
  readonly state: "complete" | "partial" | "none";
  readonly asOf: string;
}

/** What comes out when a fact that was left out has a value. */
export interface Branch {
  readonly fact: string;
  readonly value: string | number | boolean;
  /** For a number: up to which value, inclusive. */
  readonly to?: number;
  readonly decision: Decision;
}

/** Checks of the feature model on least restriction. */
export type ProportionalityCheck = `P${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`;

/** How a measure stands to what the law asks. Present where a measure or an age check is judged, or a rule fixes one. */
export interface Proportionality {
  /** Whether the measure judged goes beyond what rules ask and a lower one would do; absent where risks are given and a search must tell. */
  readonly overRestriction?: boolean;
  /** The rule that fixes the measure: its own proportionality is not assessed here. */
  readonly mandated?: RuleId;
  readonly lowerMeasures: readonly (MeasureId | AssuranceMethod)[];
  /** Checks that the answer rests on. */
  readonly checks: readonly ProportionalityCheck[];
}

/** The answer to a question. Plain JSON; the same question gives the same bytes; lists are sorted by id. */
export interface Outcome {
  readonly decision: Decision;
  /** The answer by age, when the age is not one number. */
  readonly byAge?: readonly { readonly min: number; readonly max: number; readonly decision: Decision }[];
  readonly requiredSafeguards: readonly RequiredSafeguard[];
  readonly recommendedSafeguards: readonly SafeguardId[];
  readonly consent?: Consent;
  /** Records that apply, or may apply where facts are left open. */
  readonly applied: readonly RuleId[];
  readonly notApplied: readonly { readonly rule: RuleId; readonly reason: NotAppliedReason }[];
  readonly upcoming: readonly { readonly rule: RuleId; readonly date: string | null; readonly status: Status }[];
  readonly proportionality?: Proportionality;
  /** Lowest rating that the feature sets, where content ratings are asked for. */
  readonly minRating?: { readonly scheme: string; readonly min: number };
  /** The band of the age in each scheme valid on the day, where bands are asked for. */
  readonly bands?: BandsOfAge;
  /** Codes of {@link notices}, in their order. */
  readonly warnings: readonly string[];
  /** What a reader must know, what is not covered first; texts in six languages in `@cop-sdk/age/messages`. */
  readonly notices: readonly Notice[];
  /** Facts that would settle the answer. */
  readonly needsFact: readonly string[];
  /** Both sides of the facts that were left out and matter. */
  readonly branches: readonly Branch[];
  readonly because: readonly Because[];
  readonly coverage: readonly Coverage[];
  /** The day up to which the records were checked. */
  readonly asOf: string;
  readonly citations: readonly Source[];
  /** The lowest among the records applied, or, when none applies, among those that were near; `null` when nothing is recorded. */
  readonly confidence: OutcomeConfidence | null;
  readonly provenance: readonly PackIdentity[];
}
