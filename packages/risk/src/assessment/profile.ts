import type { CanonicalRiskId } from "../canonical/ids.js";
import type { FunctionalityId } from "./functionalities.js";
import type { GroupAtRiskId } from "./groups.js";
import type { Reach } from "./levels.js";
import type { SafeguardId } from "./safeguards.js";

/** Ages in completed years, both ends included, within 0 to 17. */
export type AgeRange = readonly [number, number];

/** How reach is known. A declared age never shows that children are absent. */
export const reachBases = ["survey", "age-assurance", "register", "self-declared", "unknown"] as const;

/** How reach is known; see {@link reachBases}. */
export type ReachBasis = (typeof reachBases)[number];

/** What evidence says about a risk, from the least to the most. */
export const evidenceFindings = ["not-found", "rare", "occurs", "frequent"] as const;

/** What evidence says; see {@link evidenceFindings}. */
export type EvidenceFinding = (typeof evidenceFindings)[number];

/** How good evidence is. Poor evidence never lowers anything; only comprehensive evidence of absence goes below what the functions suggest. */
export const evidenceQualities = ["poor", "good", "comprehensive"] as const;

/** How good evidence is; see {@link evidenceQualities}. */
export type EvidenceQuality = (typeof evidenceQualities)[number];

/** What shows that a safeguard works: a test of its effect, a description of what it does and how, or nothing. */
export const safeguardEvidences = ["none", "described", "tested"] as const;

/** What shows that a safeguard works; see {@link safeguardEvidences}. */
export type SafeguardEvidence = (typeof safeguardEvidences)[number];

/** A function that a service has, or (`presence: "unknown"`) may have: then it counts as there. */
export interface ProfileFunctionality {
  readonly id: FunctionalityId;
  /** Ages for which it is open; all, when absent. */
  readonly ages?: AgeRange;
  readonly presence?: "present" | "unknown";
}

/** How many children of an age are reached. Ages that no entry names are unknown. */
export interface ProfileReach {
  readonly ages: AgeRange;
  readonly children: Reach;
  readonly basis: ReachBasis;
}

/** One piece of evidence about one risk. */
export interface ProfileEvidence {
  readonly risk: CanonicalRiskId;
  readonly ages?: AgeRange;
  readonly finding: EvidenceFinding;
  readonly quality: EvidenceQuality;
  readonly source: string;
  readonly date?: string;
}

/** One safeguard in place. */
export interface ProfileSafeguard {
  readonly id: SafeguardId;
  readonly ages?: AgeRange;
  readonly evidence: SafeguardEvidence;
}

/**
 * What an assessment starts from: a service, or the services that children of one country use together. The list of functionalities is taken as complete;
 * what is doubtful is listed with `presence: "unknown"`.
 */
export interface AssessmentProfile {
  readonly id: string;
  readonly subject: "service" | "country";
  readonly title?: string;
  readonly functionalities: readonly ProfileFunctionality[];
  readonly reach?: readonly ProfileReach[];
  readonly evidence?: readonly ProfileEvidence[];
  readonly safeguards?: readonly ProfileSafeguard[];
  /** Situations of children at greater risk that matter here. They raise flags only. */
  readonly groups?: readonly GroupAtRiskId[];
}
