import type { CalendarDate, Count, DocumentLink, MeetingReference, Missing, Money, Organization } from "../../values/index.js";
import type { AudienceCategory, SessionModality } from "../../vocabularies/index.js";
import type { HeldRecord } from "../record-base.js";

/** A module or item of the agenda of a session. */
export interface SessionModule {
  /** What it is about. Must. */
  readonly title: string;
  /** Length in hours. May. */
  readonly hours?: number;
}

/** A meeting right before or after which a session was held. */
export interface BackToBack extends MeetingReference {
  /** Whether the session came before or after the meeting. Should. */
  readonly relation?: "before" | "after";
}

/**
 * Record of one training, workshop or course (`res67-2014/instructs/8` when it is held next to a meeting of the working group). Members follow the catalogue of
 * the ITU Academy and workshops that were seen (ACAD-POL, ACAD-MT, WS-PACIFIC); what each needs is our design.
 *
 * @example
 * ```ts
 * import { type CapacityBuildingSessionRecord, parseCapacityBuildingSessionRecord } from "@cop-sdk/model";
 *
 * const session: CapacityBuildingSessionRecord = {
 *   type: "capacity-building-session-record",
 *   modelVersion: "1",
 *   id: "training-cwg-cop-15",
 *   language: "en",
 *   title: { en: "Expert training on hotlines" },
 *   status: "held",
 *   period: { start: "2019-09-25" },
 *   modality: "workshop",
 *   languages: ["en", "fr"],
 *   audiences: ["regulators"],
 *   learningObjectives: ["Set up a hotline"],
 *   backToBackWith: { body: "cwg-cop", number: 15, relation: "before" },
 * };
 * parseCapacityBuildingSessionRecord(session).ok; // true
 * ```
 */
export interface CapacityBuildingSessionRecord extends HeldRecord<"capacity-building-session-record"> {
  /** Code of the course: `23OS100122MUL-E` (ACAD-POL). Should. */
  readonly code?: string;
  /** How it was held (ACAD-POL, ACAD-MT, WS-PACIFIC). Must. */
  readonly modality: SessionModality;
  /** Length in hours: `3.5` (ACAD-POL). Should. */
  readonly hours?: number;
  /** Last day to register (ACAD-POL). May. */
  readonly registrationDeadline?: CalendarDate;
  /** Set when nothing was charged (ACAD-POL). May. */
  readonly free?: boolean;
  /** What was charged. May. */
  readonly fee?: Money;
  /** Languages of it (BCP 47) (ACAD-POL). Must; may be empty in a draft. */
  readonly languages: readonly string[];
  /** Body at whose place it was held (WS-PACIFIC). Should. */
  readonly host?: Organization;
  /** For whom it was (ACAD-POL). Must; may be empty in a draft. */
  readonly audiences: readonly AudienceCategory[];
  /** Level: `introductory` (ACAD-POL). May. */
  readonly level?: string;
  /** What people can do afterwards (ACAD-POL). Must; may be empty in a draft. */
  readonly learningObjectives: readonly string[];
  /** Modules, or items of the agenda (ACAD-POL, WS-PACIFIC). Should. */
  readonly modules?: readonly SessionModule[];
  /** How what was learned is tested (ACAD-POL). May. */
  readonly assessment?: string;
  /** Result needed to pass, in percent (ACAD-POL). May. */
  readonly passMark?: number;
  /** People who came or completed it, by category, country and sex. Should, or why not. */
  readonly attendance?: readonly Count[] | Missing;
  /** Meeting of the working group next to which it was held; must as evidence for `res67-2014/instructs/8`. May. */
  readonly backToBackWith?: BackToBack;
  /** Report on its outcome (WS-PACIFIC). Should. */
  readonly outcomeReport?: DocumentLink;
  /** What followed from it (WS-PACIFIC). Should. */
  readonly followUp?: readonly string[];
}
