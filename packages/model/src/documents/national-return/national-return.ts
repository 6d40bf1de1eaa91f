import type { Activity, Figure } from "../../records/index.js";
import type { CalendarDate, DayPeriod, Missing, MultilingualText } from "../../values/index.js";
import type { DocumentBase } from "../base.js";

/** Which stretch of time a return speaks of. */
export type ReturnPeriodKind = "quarter" | "half-year" | "year" | "since-last-meeting";

/** All kinds of period. */
export const returnPeriodKinds = ["quarter", "half-year", "year", "since-last-meeting"] as const satisfies readonly ReturnPeriodKind[];

/** What kind of thing has changed in a country. */
export type NationalChangeKind = "law" | "regulation" | "strategy" | "institution" | "reporting-channel" | "other";

/** All kinds of change. */
export const nationalChangeKinds = [
  "law",
  "regulation",
  "strategy",
  "institution",
  "reporting-channel",
  "other",
] as const satisfies readonly NationalChangeKind[];

/** A change in law, strategy or institutions in the period. */
export interface NationalChange {
  /** Id inside the document. Must. */
  readonly id: string;
  /** What has changed. Must. */
  readonly kind: NationalChangeKind;
  /** Name of it. Must. */
  readonly title: string;
  /** What it brings. Should. */
  readonly description?: string;
  /** When it was made. Should. */
  readonly date?: CalendarDate;
  /** How far it has come: a draft is never told as law. Must. */
  readonly stage: "proposed" | "adopted" | "in-force" | "repealed";
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}

/** A request for assistance, addressed to the region or to ITU. */
export interface AssistanceRequest {
  /** Id inside the document. Must. */
  readonly id: string;
  /** What is asked for. Must. */
  readonly text: string;
  /** Kind of help. Should. */
  readonly kind?: "expertise" | "training" | "material" | "funding" | "other";
}

/** Clearance of a return inside the administration. */
export interface Clearance {
  /** Office that cleared it, never a person's name. Must. */
  readonly role: string;
  /** When. Must. */
  readonly date: CalendarDate;
}

/**
 * What a ministry sends to its region: changes, activities, figures, challenges and requests of a period. It merges into the regional
 * quarterly report. The form is our design; no return of this kind was seen.
 *
 * @example
 * ```ts
 * import { type NationalReturn, parseNationalReturn } from "@cop-sdk/model";
 *
 * const nationalReturn: NationalReturn = {
 *   type: "national-return",
 *   modelVersion: "1",
 *   id: "zm-2026-q1",
 *   language: "en",
 *   country: "ZM",
 *   periodKind: "quarter",
 *   period: { start: "2026-01-01", end: "2026-03-31" },
 *   changes: [{ id: "C1", kind: "law", title: "Bill on reporting", stage: "proposed" }],
 *   activities: [],
 *   clearance: { missing: "not-known" },
 *   releasable: false,
 * };
 * parseNationalReturn(nationalReturn).ok; // true
 * ```
 */
export interface NationalReturn extends DocumentBase<"national-return"> {
  /** ISO 3166-1 alpha-2 code. Must. */
  readonly country: string;
  /** Title by language. May. */
  readonly title?: MultilingualText;
  /** Which stretch of time it speaks of. Must. */
  readonly periodKind: ReturnPeriodKind;
  /** Its first and last day. Must. */
  readonly period: DayPeriod;
  /** The meeting since which it speaks; must for `since-last-meeting`. May. */
  readonly sinceMeeting?: string;
  /** Changes in law, strategy or institutions. Must; may be empty. */
  readonly changes: readonly NationalChange[];
  /** What was done. Must; may be empty. */
  readonly activities: readonly Activity[];
  /** Figures of the period. Should. */
  readonly figures?: readonly Figure[];
  /** What stands in the way. Should. */
  readonly challenges?: readonly string[];
  /** Help that is asked for. Should. */
  readonly requests?: readonly AssistanceRequest[];
  /** Clearance inside the administration. Must, or why not. */
  readonly clearance: Clearance | Missing;
  /** Whether others than the region and ITU may read it. Must. */
  readonly releasable: boolean;
}
