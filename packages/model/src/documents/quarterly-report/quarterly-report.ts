import type { Activity, Figure } from "../../records/index.js";
import type { DayPeriod, MultilingualText, Organization, Quarter } from "../../values/index.js";
import type { Region } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/** Progress on a topic of law or regulation that the region drafts guiding principles for (`res67-2014/instructs/6`). */
export interface RegulatoryProgress {
  /** Topic of the guiding principles. Must. */
  readonly topic: string;
  /** What was reached. Must. */
  readonly text: string;
  /** How far the principles have come. Should. */
  readonly stage?: "not-started" | "drafting" | "consultation" | "agreed";
}

/** News of one country of the region. */
export interface NationalUpdate {
  /** ISO 3166-1 alpha-2 code. Must. */
  readonly country: string;
  /** The news. Must. */
  readonly text: string;
  /** Id of the national return that it was taken from. Should. */
  readonly nationalReturn?: string;
}

/**
 * Quarterly report of a regional working group to the Council working group (`res67-2014/instructs/7`). The resolution gives no form and
 * no real report was seen: every field is our design.
 *
 * @example
 * ```ts
 * import { parseQuarterlyReport, type QuarterlyReport } from "@cop-sdk/model";
 *
 * const report: QuarterlyReport = {
 *   type: "quarterly-report",
 *   modelVersion: "1",
 *   id: "arb-2016-q2",
 *   language: "en",
 *   region: "ARB",
 *   quarter: "2016-Q2",
 *   workingGroup: "Arab regional working group",
 *   period: { start: "2016-04-01", end: "2016-06-30" },
 *   activities: [],
 *   regulatoryProgress: [{ topic: "reporting", text: "A first draft was discussed.", stage: "drafting" }],
 *   proposals: ["Share drafts between regions."],
 *   planNextQuarter: [],
 * };
 * parseQuarterlyReport(report).ok; // true
 * ```
 */
export interface QuarterlyReport extends DocumentBase<"quarterly-report">, EvidenceBase {
  /** Title by language. May. */
  readonly title?: MultilingualText;
  /** Region of the group. Must. */
  readonly region: Region;
  /** Calendar quarter: `2016-Q2`. Must. */
  readonly quarter: Quarter;
  /** Name of the group. Must. */
  readonly workingGroup: string;
  /** First and last day; equal to the quarter. Must. */
  readonly period: DayPeriod;
  /** Meeting of the Council working group at which it will be read. Should. */
  readonly targetMeeting?: string;
  /** Says that there is nothing to report. May. */
  readonly nil?: boolean;
  /** Member States and others that took part. Should. */
  readonly membersActive?: readonly Organization[];
  /** What was done. Must; may be empty. */
  readonly activities: readonly Activity[];
  /** Guiding principles by topic, and how far they have come. Must; may be empty. */
  readonly regulatoryProgress: readonly RegulatoryProgress[];
  /** News by country. Should. */
  readonly nationalUpdates?: readonly NationalUpdate[];
  /** Figures of the quarter. Should. */
  readonly figures?: readonly Figure[];
  /** Proposals on how to develop work: what the resolution asks these reports for. Must; may be empty. */
  readonly proposals: readonly string[];
  /** What stands in the way. Should. */
  readonly challenges?: readonly string[];
  /** What is planned for the next quarter. Must; may be empty. */
  readonly planNextQuarter: readonly string[];
}
