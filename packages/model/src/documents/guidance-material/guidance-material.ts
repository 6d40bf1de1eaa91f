import type { CalendarDate, Missing, MultilingualText, Organization } from "../../values/index.js";
import type { AudienceCategory, GuidanceSubject } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/**
 * Guidance to Member States other than guidelines (`res67-2014/instructs/1`). The three subjects are named by the clause (SEED, seen); the form is our design.
 *
 * @example
 * ```ts
 * import { type GuidanceMaterial, parseGuidanceMaterial } from "@cop-sdk/model";
 *
 * const guidance: GuidanceMaterial = {
 *   type: "guidance-material",
 *   modelVersion: "1",
 *   id: "national-strategy-guide",
 *   language: "en",
 *   title: { en: "How to write a national strategy" },
 *   subjects: ["strategies"],
 *   publishedOn: "2016",
 *   languages: ["en"],
 *   audiences: ["policy-makers"],
 *   link: { missing: "not-known" },
 * };
 * parseGuidanceMaterial(guidance).ok; // true
 * ```
 */
export interface GuidanceMaterial extends DocumentBase<"guidance-material">, EvidenceBase {
  /** Title by language; the original first. Must. */
  readonly title: MultilingualText;
  /** What it guides in: strategies, best practices, joint work (SEED). Must; may be empty in a draft. */
  readonly subjects: readonly GuidanceSubject[];
  /** Edition, as printed. Should. */
  readonly edition?: string;
  /** When it came out. Must, or why not. */
  readonly publishedOn: CalendarDate | Missing;
  /** Languages in which it is there (BCP 47). Must; may be empty in a draft. */
  readonly languages: readonly string[];
  /** For whom it is. Must; may be empty in a draft. */
  readonly audiences: readonly AudienceCategory[];
  /** Page on the web, `http` or `https`. Must, or why not. */
  readonly link: string | Missing;
  /** Bodies that published it. Should. */
  readonly publishers?: readonly Organization[];
  /** Study Questions that it comes from: `Question 3/2` (SEED). May. */
  readonly questions?: readonly string[];
}
