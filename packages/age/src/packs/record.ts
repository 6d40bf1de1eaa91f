import type { Confidence, EnforceabilityWindow, Status, Strength, When, Window } from "@cop-sdk/rules";
import type { AgeColumns } from "../vocabulary/facts.js";
import type { Place } from "../vocabulary/places.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { FeatureId } from "../vocabulary/services.js";
import type { LawTopic } from "../vocabulary/topics.js";
import type { ActId } from "./acts.js";
import type { ScopeId } from "./scopes.js";

/** A condition on the facts of a question. */
export type Box = When<AgeColumns>;

/** Completed years: `from` inclusive, `below` exclusive. */
export interface Ages {
  readonly from?: number;
  readonly below?: number;
}

/** What a record brings about, for which ages, under which further condition. */
export interface Act {
  readonly act: ActId;
  readonly ages?: Ages;
  readonly when?: Box;
}

/** Something that a reader of an answer must know where the record counts; a message code `age/<caveat>`. */
export type Caveat =
  | "amendment-not-seen"
  | "grace-period-unknown"
  | "exception-possible"
  | "scope-unclear"
  | "sources-differ"
  | "merits-pending"
  | "conditional-consent"
  | "no-fixed-age";

/** What every record has. */
export interface DatedRecord {
  /** As in the reference: stable, never reused. */
  readonly id: string;
  readonly window: Window;
  readonly status: Status;
  readonly enforceability?: readonly EnforceabilityWindow[];
  readonly confidence: Confidence;
  /** Ids of {@link sources}. */
  readonly sources?: readonly string[];
  readonly caveats?: readonly Caveat[];
  /** Days for which sources differ on whether it holds: first day, and first day after. */
  readonly disputed?: { readonly from: string; readonly below: string };
  /** Ages just outside its line for which sources differ on whether it binds: first age, and first age after. */
  readonly unclearAges?: { readonly from: number; readonly below: number };
  /** Why it is right that the record never applies, or that other records bring about the same. Checked against what the analysis finds. */
  readonly accepted?: string;
  readonly notes?: string;
}

/** A record of law: one rule of one place about one topic. */
export interface LawRecord extends DatedRecord {
  /** Where it holds, where that is not the place of the whole file. */
  readonly place?: Place;
  readonly topic: LawTopic;
  /** The effect in the reference's words. */
  readonly effect: string;
  readonly acts: readonly Act[];
  readonly scope?: ScopeId;
  readonly instrument: string;
  /** Whom it binds, in words. */
  readonly conditions?: string;
}

/** The law of a place. */
export interface Law {
  readonly place: Place;
  readonly records: readonly LawRecord[];
}

/** How binding a code is. `law`, `statutory-code` and `registered-code` may decide; all others recommend. */
export type Bindingness =
  | "law"
  | "statutory-code"
  | "registered-code"
  | "regulator-guidance"
  | "authoritative-interpretation"
  | "guidelines"
  | "standard"
  | "industry-code"
  | "proposed-law"
  | "announced";

/** One requirement of a code, paraphrased in our own words. */
export interface Requirement extends DatedRecord {
  readonly ref: string;
  readonly title: string;
  readonly requirement: string;
  readonly appliesTo: readonly FeatureId[];
  readonly safeguards: readonly SafeguardId[];
  readonly ages: Ages;
  readonly strength: Strength;
  /** Narrower than the code's own scope. */
  readonly scope?: ScopeId;
  readonly conditions?: string;
  /** Lowest age of a content rating that the requirement sets. */
  readonly minRating?: number;
}

/** A design code or standard with its requirements. */
export interface Code {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly place: Place;
  readonly bindingness: Bindingness;
  /** Who is bound, in words. */
  readonly binds: string;
  readonly scope?: ScopeId;
  readonly requirements: readonly Requirement[];
  readonly note?: string;
}

/** A record of the reference that is no rule, and why. */
export interface NotExpressed {
  readonly id: string;
  readonly place: Place;
  readonly reason: string;
}
