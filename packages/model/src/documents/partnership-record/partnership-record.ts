import type { CalendarDate, Missing, Organization, Period } from "../../values/index.js";
import type { PartnershipKind, PartnershipStatus } from "../../vocabularies/index.js";
import type { RecordBase } from "../record-base.js";

/** Something that a partnership is to bring. */
export interface Deliverable {
  /** What, in the words of the parties: `at least 50 training programmes in six languages` (PRJ-NCA). Must. */
  readonly text: string;
  /** When it is due. May. */
  readonly due?: CalendarDate;
  /** Whether it has been brought. May. */
  readonly delivered?: boolean;
}

/**
 * Record of a partnership (`res67-2014/instructs/3`). Members follow what was seen of the cooperation with Child Helpline International and of an agreement of 2020
 * (CHI-WSIS, PRJ-NCA); what each needs is our design.
 *
 * @example
 * ```ts
 * import { type PartnershipRecord, parsePartnershipRecord } from "@cop-sdk/model";
 *
 * const partnership: PartnershipRecord = {
 *   type: "partnership-record",
 *   modelVersion: "1",
 *   id: "itu-nca-2020",
 *   language: "en",
 *   title: { en: "ITU and National Cybersecurity Authority, Saudi Arabia" },
 *   parties: [{ name: "ITU" }, { name: "National Cybersecurity Authority", country: "SA" }],
 *   kind: "agreement",
 *   objective: { missing: "not-known" },
 *   areas: [],
 *   signedOn: "2020-12-17",
 *   status: "in-force",
 * };
 * parsePartnershipRecord(partnership).ok; // true
 * ```
 */
export interface PartnershipRecord extends RecordBase<"partnership-record"> {
  /** Bodies that are partners, ITU among them where it is one (CHI-WSIS, PRJ-NCA). Must; may be empty in a draft. */
  readonly parties: readonly Organization[];
  /** On what footing it stands (CHI-WSIS, PRJ-NCA). Must. */
  readonly kind: PartnershipKind;
  /** What it is for (CHI-WSIS). Must, or why not. */
  readonly objective: string | Missing;
  /** Areas of cooperation, as printed (CHI-WSIS). Must; may be empty. */
  readonly areas: readonly string[];
  /** Day of the signature (PRJ-NCA). Should. */
  readonly signedOn?: CalendarDate;
  /** Offices that signed, never a person's name. May. */
  readonly signatories?: readonly string[];
  /** Time for which it holds. Should, or why not. */
  readonly term?: Period | Missing;
  /** What it is to bring (PRJ-NCA). Should. */
  readonly deliverables?: readonly Deliverable[];
  /** State of it. Must. */
  readonly status: PartnershipStatus;
}
