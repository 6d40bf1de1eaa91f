import type { CalendarDate, MeetingReference, Missing, Organization } from "../../values/index.js";
import type { RecordBase } from "../record-base.js";

/**
 * Record of one act of coordination with the working group, to avoid doing things twice (`res67-2014/instructs/2`). No real one was seen: every member is our design.
 *
 * @example
 * ```ts
 * import { type CoordinationRecord, parseCoordinationRecord } from "@cop-sdk/model";
 *
 * const record: CoordinationRecord = {
 *   type: "coordination-record",
 *   modelVersion: "1",
 *   id: "coordination-2016-03",
 *   language: "en",
 *   title: { en: "One survey instead of two" },
 *   heldOn: "2016-03-01",
 *   parties: [{ name: "Telecommunication Development Bureau" }, { name: "CWG-COP" }],
 *   subject: "Questionnaires to Member States",
 *   result: "The two questionnaires were joined.",
 * };
 * parseCoordinationRecord(record).ok; // true
 * ```
 */
export interface CoordinationRecord extends RecordBase<"coordination-record"> {
  /** When it took place. Must, or why not. */
  readonly heldOn: CalendarDate | Missing;
  /** Bodies that coordinated. Must; may be empty in a draft. */
  readonly parties: readonly Organization[];
  /** What it was about. Must. */
  readonly subject: string;
  /** What was decided. Must, or why not. */
  readonly result: string | Missing;
  /** Work that would have been done twice. Should. */
  readonly overlapAvoided?: string;
  /** Meeting at which it took place or was told. May. */
  readonly meeting?: MeetingReference;
  /** Page on the web, `http` or `https`. May. */
  readonly link?: string;
}
