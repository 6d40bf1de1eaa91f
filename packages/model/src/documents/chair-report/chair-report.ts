import type { Count, Missing, MultilingualText, Period, Reference } from "../../values/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/** A meeting on which a chair reports. One report may cover two (COP-M15-16). */
export interface CoveredMeeting {
  /** Number of the meeting of the working group, from 1. Should. */
  readonly number?: number;
  /** Days of the meeting (COP-M11). Must, or why not. */
  readonly dates: Period | Missing;
  /** Place, as printed. Should. */
  readonly place?: string;
  /** Office that held the chair, never a person's name: `vice-chair`. Should. */
  readonly chairedBy?: string;
  /** How many took part (COP-M10, COP-M11). Should, or why not. */
  readonly attendance?: readonly Count[] | Missing;
}

/** One item that a meeting discussed. */
export interface DiscussedItem {
  /** Number of the item, as printed. May. */
  readonly number?: string;
  /** What it was about. Must. */
  readonly heading: string;
  /** What was said and decided. Must. */
  readonly text: string;
  /** Symbols of the papers that it rested on, as printed. May. */
  readonly documents?: readonly string[];
  /** Number of the meeting, where a report covers two. May. */
  readonly meeting?: number;
}

/**
 * Report of the Chair of the Council working group to the Council, on one or two meetings (COP-M11, COP-M12, COP-M15-16, seen). No clause of Resolution 67 asks
 * for it: Council Resolution 1306 does. What each member needs is our design.
 *
 * @example
 * ```ts
 * import { type ChairReport, parseChairReport } from "@cop-sdk/model";
 *
 * const report: ChairReport = {
 *   type: "chair-report",
 *   modelVersion: "1",
 *   id: "chair-2020",
 *   language: "en",
 *   title: { en: "Report on the 15th and 16th meetings" },
 *   meetings: [{ number: 15, dates: { start: "2019-09-26" } }, { number: 16, dates: { start: "2020-02-04" } }],
 *   summary: { missing: "not-known" },
 *   actionRequired: "The Council is invited to note this report.",
 *   references: [{ text: "Resolution 179 (Rev. Dubai, 2018)", instrument: "pp179-2018" }],
 *   agenda: [],
 *   items: [],
 * };
 * parseChairReport(report).ok; // true
 * ```
 */
export interface ChairReport extends DocumentBase<"chair-report">, EvidenceBase {
  /** Title by language; the original first. Must. */
  readonly title: MultilingualText;
  /** Meetings on which it reports (COP-M15-16). Must; never empty. */
  readonly meetings: readonly CoveredMeeting[];
  /** Summary (COP-M15-16). Must, or why not. */
  readonly summary: string | Missing;
  /** What the Council is asked to do; blank in drafts (COP-M12). Must, or why not. */
  readonly actionRequired: string | Missing;
  /** Resolutions and papers that it rests on (COP-M15-16). Must; may be empty. */
  readonly references: readonly Reference[];
  /** Welcoming remarks (COP-M11). Should. */
  readonly welcomingRemarks?: string;
  /** Items of the agenda that was adopted (COP-M11). Must; may be empty in a draft. */
  readonly agenda: readonly string[];
  /** Items discussed (COP-M11). Must; may be empty in a draft. */
  readonly items: readonly DiscussedItem[];
  /** Recommendations. Should. */
  readonly recommendations?: readonly string[];
  /** Next steps. Should. */
  readonly nextSteps?: readonly string[];
}
