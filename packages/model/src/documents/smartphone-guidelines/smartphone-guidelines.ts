import type { AgeRange, MultilingualText, Organization, Reference } from "../../values/index.js";
import type { AudienceCategory, GuidelineActor, IndustryFeature, IndustryKeyArea, SmartphoneLayer, TextStatus } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/** One recommendation of a guideline. */
export interface Recommendation {
  /** Id inside the document. Must. */
  readonly id: string;
  /** What is recommended. Must. */
  readonly text: string;
  /** Who is to carry it out. Must; may be empty in a draft. */
  readonly actors: readonly GuidelineActor[];
  /** Part of the smartphone that it speaks to. Should. */
  readonly layer?: SmartphoneLayer;
  /** Feature of the industry guidelines that it belongs to. Should. */
  readonly feature?: IndustryFeature;
  /** Key area of the industry guidelines that it serves (COPG-IND). Should. */
  readonly keyArea?: IndustryKeyArea;
  /** Ages for which it holds; absent for all. Should. */
  readonly ageBands?: readonly AgeRange[];
  /** Setting that a device or app should have from the start: `location sharing off`. Should. */
  readonly defaultSetting?: string;
  /** What the recommendation rests on. Should. */
  readonly evidence?: string;
  /** Concept ids of the risk taxonomy that it speaks to: `cop-risk:grooming`. May. */
  readonly risks?: readonly string[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}

/**
 * Guidelines for smartphones, which Sector Members are invited to draft (`res67-2014/invites-sector-members/2`). The resolution gives no scope and no recipient, and no
 * real one was seen: every member is our design.
 *
 * @example
 * ```ts
 * import { parseSmartphoneGuidelines, type SmartphoneGuidelines } from "@cop-sdk/model";
 *
 * const guidelines: SmartphoneGuidelines = {
 *   type: "smartphone-guidelines",
 *   modelVersion: "1",
 *   id: "smartphone-guidelines",
 *   language: "en",
 *   title: { en: "Smartphones for children" },
 *   status: "drafting",
 *   authors: [{ name: "A network operator" }],
 *   scope: ["operating-system"],
 *   audiences: ["industry"],
 *   ageBands: [{ from: 9, to: 12 }],
 *   recommendations: [{ id: "R1", text: "Offer a child account when the phone is set up.", actors: ["os-provider"] }],
 * };
 * parseSmartphoneGuidelines(guidelines).ok; // true
 * ```
 */
export interface SmartphoneGuidelines extends DocumentBase<"smartphone-guidelines">, EvidenceBase {
  /** Title by language. Must. */
  readonly title: MultilingualText;
  /** Version as printed: `0.3`. Should. */
  readonly version?: string;
  /** How far it has come. Must. */
  readonly status: TextStatus;
  /** Bodies that wrote it. Must; may be empty in a draft. */
  readonly authors: readonly Organization[];
  /** Parts of a smartphone that it speaks to. Must; may be empty in a draft. */
  readonly scope: readonly SmartphoneLayer[];
  /** For whom it is. Must; may be empty in a draft. */
  readonly audiences: readonly AudienceCategory[];
  /** Ages that it tells apart, in whole years. Must; may be empty in a draft. */
  readonly ageBands: readonly AgeRange[];
  /** Recommendations. Must; may be empty in a draft. */
  readonly recommendations: readonly Recommendation[];
  /** Key areas of the industry guidelines that it covers (COPG-IND). Should. */
  readonly keyAreas?: readonly IndustryKeyArea[];
  /** How a product can say that it follows the guidelines. May. */
  readonly conformanceStatement?: string;
  /** Texts that it refers to. Should. */
  readonly references?: readonly Reference[];
}
