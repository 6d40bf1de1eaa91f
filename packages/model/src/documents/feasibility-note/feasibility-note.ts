import type { CalendarDate, Missing, MultilingualText, Organization } from "../../values/index.js";
import type { FeasibilityFinding, OfficeId, Region } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/**
 * Finding on whether to form a regional working group for guiding principles (`res67-2014/instructs/6`). The duty is to look into it, so any finding fulfils it.
 * No real one was seen: every member is our design.
 *
 * @example
 * ```ts
 * import { type FeasibilityNote, parseFeasibilityNote } from "@cop-sdk/model";
 *
 * const note: FeasibilityNote = {
 *   type: "feasibility-note",
 *   modelVersion: "1",
 *   id: "feasibility-arb",
 *   language: "en",
 *   title: { en: "A regional working group for the Arab States" },
 *   region: "ARB",
 *   decidedOn: "2015-11",
 *   finding: "form",
 *   reasons: ["The administrations asked for it."],
 * };
 * parseFeasibilityNote(note).ok; // true
 * ```
 */
export interface FeasibilityNote extends DocumentBase<"feasibility-note">, EvidenceBase {
  /** Title by language. Must. */
  readonly title: MultilingualText;
  /** Region that it is about. Must. */
  readonly region: Region;
  /** Date of the finding. Must, or why not. */
  readonly decidedOn: CalendarDate | Missing;
  /** What it led to. Must, or why not. */
  readonly finding: FeasibilityFinding | Missing;
  /** Why. Must; may be empty in a draft. */
  readonly reasons: readonly string[];
  /** Offices of ITU that looked into it; the clause names the regional offices. Should. */
  readonly offices?: readonly OfficeId[];
  /** Bodies that were asked. Should. */
  readonly consulted?: readonly Organization[];
  /** Bodies that are proposed as members. Should. */
  readonly proposedMembers?: readonly Organization[];
  /** Mandate that is proposed. Should. */
  readonly proposedMandate?: string;
}
