import type { MultilingualText, Organization } from "../../values/index.js";
import type { Region, TextStatus } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/** One guiding principle. */
export interface Principle {
  /** Id inside the document. Must. */
  readonly id: string;
  /** What it is about: `reporting of illegal content`. Must. */
  readonly topic: string;
  /** The principle. Must. */
  readonly text: string;
  /** Why. Should. */
  readonly rationale?: string;
  /** Laws and treaties that it rests on, as printed. Should. */
  readonly legalBasis?: readonly string[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}

/**
 * Guiding principles for legal and regulatory frameworks, of a regional working group (`res67-2014/instructs/6`). No real one was seen: every member is our design.
 *
 * @example
 * ```ts
 * import { type GuidingPrinciples, parseGuidingPrinciples } from "@cop-sdk/model";
 *
 * const principles: GuidingPrinciples = {
 *   type: "guiding-principles",
 *   modelVersion: "1",
 *   id: "principles-arb",
 *   language: "en",
 *   title: { en: "Guiding principles for the Arab States" },
 *   region: "ARB",
 *   status: "drafting",
 *   principles: [{ id: "P1", topic: "reporting", text: "Every country has a place to report illegal content." }],
 * };
 * parseGuidingPrinciples(principles).ok; // true
 * ```
 */
export interface GuidingPrinciples extends DocumentBase<"guiding-principles">, EvidenceBase {
  /** Title by language; the original first. Must. */
  readonly title: MultilingualText;
  /** Region for which they are. Must. */
  readonly region: Region;
  /** Group that wrote them. Should. */
  readonly workingGroup?: string;
  /** How far they have come. Must. */
  readonly status: TextStatus;
  /** The principles. Must; may be empty in a draft. */
  readonly principles: readonly Principle[];
  /** Bodies that agreed to them. Should. */
  readonly endorsedBy?: readonly Organization[];
  /** What is particular to the region; the clause asks for principles that fit each region (SEED). Should. */
  readonly regionalCharacteristics?: string;
}
