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
  readonly id: string;
  readonly kind: NationalChangeKind;
  readonly title: string;
  readonly description?: string;
  readonly date?: CalendarDate;
  /** How far it has come: a draft is never told as law. */
  readonly stage: "proposed" | "adopted" | "in-force" | "repealed";
  readonly sources?: readonly string[];
}

/** A request for assistance, addressed to the region or to ITU. */
export interface AssistanceRequest {
  readonly id: string;
  readonly text: string;
  readonly kind?: "expertise" | "training" | "material" | "funding" | "other";
}

/** Clearance of a return inside the administration. */
export interface Clearance {
  /** Office that cleared it, never a person's name. */
  readonly role: string;
  readonly date: CalendarDate;
}

/**
 * What a ministry sends to its region: changes, activities, figures, challenges and requests of a period. It merges into the regional
 * quarterly report. The form is our design; no return of this kind was seen.
 */
export interface NationalReturn extends DocumentBase<"national-return"> {
  /** ISO 3166-1 alpha-2 code. Must. */
  readonly country: string;
  readonly title?: MultilingualText;
  /** Must. */
  readonly periodKind: ReturnPeriodKind;
  /** Must. */
  readonly period: DayPeriod;
  /** The meeting since which it speaks, for `since-last-meeting`. */
  readonly sinceMeeting?: string;
  /** Must; may be empty. */
  readonly changes: readonly NationalChange[];
  /** Must; may be empty. */
  readonly activities: readonly Activity[];
  /** Should. */
  readonly figures?: readonly Figure[];
  /** Should. */
  readonly challenges?: readonly string[];
  /** Should. */
  readonly requests?: readonly AssistanceRequest[];
  /** Must, or why not. */
  readonly clearance: Clearance | Missing;
  /** Whether others than the region and ITU may read it. Must. */
  readonly releasable: boolean;
}
