import type { CalendarDate, DocumentLink, MultilingualText, Organization } from "../../values/index.js";
import type { AudienceCategory, IndustryFeature, TextStatus } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/** One item of a checklist. */
export interface ChecklistItem {
  /** Number or letter as printed. May. */
  readonly number?: string;
  /** What is to be checked. Must. */
  readonly text: string;
}

/** A checklist of a guideline, general or for one feature (COPG-IND). */
export interface Checklist {
  /** Heading. Must. */
  readonly title: string;
  /** Feature that it is for; absent for a general one. May. */
  readonly feature?: IndustryFeature;
  /** Items in order. Must; may be empty where their texts are not at hand. */
  readonly items: readonly ChecklistItem[];
}

/**
 * Guidelines of the kind that ITU publishes with partners (`res67-2014/instructs/1`): for children, for parents and educators, for industry, for policy-makers
 * (COPG-IND, COPG-POL, PRJ-ASP, seen). What each member needs is our design.
 *
 * @example
 * ```ts
 * import { type GuidelineDocument, parseGuidelineDocument } from "@cop-sdk/model";
 *
 * const guidelines: GuidelineDocument = {
 *   type: "guideline-document",
 *   modelVersion: "1",
 *   id: "itu-cop-industry-2020",
 *   language: "en",
 *   title: { en: "Guidelines for industry on child online protection" },
 *   status: "published",
 *   edition: "2020",
 *   publishedOn: "2020-06",
 *   audiences: ["industry"],
 *   languages: ["ar", "zh", "en", "fr", "ru", "es"],
 *   isbn: "978-92-61-30081-4",
 *   authors: [{ name: "ITU" }, { name: "UNICEF" }],
 * };
 * parseGuidelineDocument(guidelines).ok; // true
 * ```
 */
export interface GuidelineDocument extends DocumentBase<"guideline-document">, EvidenceBase {
  /** Title by language; the original first. Must. */
  readonly title: MultilingualText;
  /** How far it has come. Must. */
  readonly status: TextStatus;
  /** Edition: `2020` (COPG-IND, COPG-2014). Must. */
  readonly edition: string;
  /** When it came out. Should. */
  readonly publishedOn?: CalendarDate;
  /** For whom it is (COPG-POL, PRJ-ASP). Must; may be empty in a draft. */
  readonly audiences: readonly AudienceCategory[];
  /** Languages in which it is there (BCP 47) (PRJ-ASP). Must; may be empty in a draft. */
  readonly languages: readonly string[];
  /** International standard book number, as printed (COPG-IND). Should. */
  readonly isbn?: string;
  /** Bodies that wrote it (COPG-IND). Must; may be empty in a draft. */
  readonly authors: readonly Organization[];
  /** Group that wrote it and who led it, as bodies (COPG-IND). Should. */
  readonly workingGroup?: string;
  /** Notices and disclaimers, as printed. Should. */
  readonly notices?: readonly string[];
  /** Checklists (COPG-IND). Should. */
  readonly checklists?: readonly Checklist[];
  /** Id or title of the edition that it replaces. May. */
  readonly supersedes?: string;
  /** Where it can be had. Should. */
  readonly copies?: readonly DocumentLink[];
}
