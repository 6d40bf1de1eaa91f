import type { Activity, Figure } from "../../records/index.js";
import type { DayPeriod, MultilingualText, Organization, Quarter } from "../../values/index.js";
import type { Region } from "../../vocabularies/index.js";
import type { DocumentBase } from "../base.js";

/** Progress on a topic of law or regulation that the region drafts guiding principles for (`res67-2014/instructs/6`). */
export interface RegulatoryProgress {
  readonly topic: string;
  readonly text: string;
  readonly stage?: "not-started" | "drafting" | "consultation" | "agreed";
}

/** News of one country of the region. */
export interface NationalUpdate {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly text: string;
  /** Id of the national return that it was taken from. */
  readonly nationalReturn?: string;
}

/**
 * Quarterly report of a regional working group to the Council working group (`res67-2014/instructs/7`). The resolution gives no form and
 * no real report was seen: every field is our design.
 */
export interface QuarterlyReport extends DocumentBase<"quarterly-report"> {
  readonly title?: MultilingualText;
  /** Must. */
  readonly region: Region;
  /** Must. */
  readonly quarter: Quarter;
  /** Name of the group. Must. */
  readonly workingGroup: string;
  /** Must; equal to the quarter. */
  readonly period: DayPeriod;
  /** Meeting of the Council working group at which it will be read. Should. */
  readonly targetMeeting?: string;
  /** Says that there is nothing to report. May. */
  readonly nil?: boolean;
  /** Should. */
  readonly membersActive?: readonly Organization[];
  /** Must; may be empty. */
  readonly activities: readonly Activity[];
  /** Must; may be empty. */
  readonly regulatoryProgress: readonly RegulatoryProgress[];
  /** Should. */
  readonly nationalUpdates?: readonly NationalUpdate[];
  /** Should. */
  readonly figures?: readonly Figure[];
  /** Proposals on how to develop work: what the resolution asks these reports for. Must; may be empty. */
  readonly proposals: readonly string[];
  /** Should. */
  readonly challenges?: readonly string[];
  /** Must; may be empty. */
  readonly planNextQuarter: readonly string[];
}
