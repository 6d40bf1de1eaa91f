import type { CanonicalRiskId } from "../../canonical/ids.js";
import type { FunctionalityId } from "../functionalities.js";
import type { Likelihood, RiskLevel, RiskSeverity } from "../levels.js";
import type { AgeRange } from "../profile.js";
import type { SafeguardId } from "../safeguards.js";

/** How the method reads one risk. */
export interface RiskModel {
  /** How grave the harm is for each age band of the method, if it comes to harm. */
  readonly gravity: readonly RiskSeverity[];
  /** Whether harm can be repaired. What cannot be repaired is a step graver. */
  readonly remediable: "yes" | "partly" | "no";
  /** Unlawful sexual harm to a child. */
  readonly sexualAbuse?: true;
  /** Functions that together make the risk as likely as stated. Without any of them it cannot occur. */
  readonly factors: readonly { readonly all: readonly FunctionalityId[]; readonly likelihood: Likelihood }[];
  /** What lowers likelihood: a strong safeguard by itself, partial ones two by two. */
  readonly safeguards: { readonly strong: readonly SafeguardId[]; readonly partial: readonly SafeguardId[] };
}

/** What a state of evidence does to likelihood: steps, then a lowest value. */
export interface EvidenceEffect {
  readonly steps: number;
  readonly atLeast?: Likelihood;
}

/** A level below which a risk is not put. All stated conditions have to hold; each is "at least". */
export interface Floor {
  readonly id: string;
  readonly level: RiskLevel;
  readonly likelihood?: Likelihood;
  readonly severity?: RiskSeverity;
  readonly wideReach?: true;
  readonly sexualAbuse?: true;
  /** Whether it also holds after safeguards. */
  readonly afterSafeguards: boolean;
}

/** A method of assessment as data. Another one can be given to `assess`; its id and version stand in every outcome. */
export interface Method {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Where it comes from and how far it is anyone's. */
  readonly basis: string;
  /** Id of the band set, and its bands. */
  readonly bandSet: string;
  readonly bands: readonly AgeRange[];
  readonly evidence: Readonly<Record<"unknown" | "frequent" | "occurs" | "rare" | "not-found" | "not-found-comprehensive", EvidenceEffect>>;
  readonly irremediableSteps: number;
  readonly matrix: Readonly<Record<Likelihood, Readonly<Record<RiskSeverity, RiskLevel>>>>;
  readonly floors: readonly Floor[];
  readonly credit: {
    /** How many partial safeguards weigh as much as a strong one. */
    readonly partialsPerStrong: number;
    /** Most steps that safeguards together can lower likelihood. */
    readonly mostSteps: number;
    /** Lowest likelihood after safeguards for a risk shown to occur, since it occurs with what is in place. */
    readonly lowestWhenShown: Likelihood;
  };
  /** How each risk is read; a risk without a model is not assessed. */
  readonly risks: Readonly<Partial<Record<CanonicalRiskId, RiskModel>>>;
}
