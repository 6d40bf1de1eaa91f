import type { Count, MeetingReference, Missing, Money } from "../../values/index.js";
import type { ParticipationMeasure, StatusGroup } from "../../vocabularies/index.js";
import type { HeldRecord } from "../record-base.js";

/** How many of a group of countries took part, before and after a measure. */
export interface ParticipationChange {
  /** Group of countries, with the status that each had on the day of the meeting; `developing` by the list that the record names. Must. */
  readonly group: StatusGroup | "developing" | "all";
  /** Before the measure. Should. */
  readonly before?: Count;
  /** At the meeting. Should. */
  readonly after?: Count;
}

/**
 * Record of a measure that brings developing and least developed countries to the working group (`res67-2014/instructs/8bis`). No real one was seen: every member is
 * our design. `countries` are those that it reached; their status is never written down but asked for the day of the meeting (`standingsAtMeeting`).
 *
 * @example
 * ```ts
 * import { type ParticipationMeasureRecord, parseParticipationMeasureRecord } from "@cop-sdk/model";
 *
 * const record: ParticipationMeasureRecord = {
 *   type: "participation-measure-record",
 *   modelVersion: "1",
 *   id: "fellowships-cwg-cop-15",
 *   language: "en",
 *   title: { en: "Fellowships for the 15th meeting" },
 *   status: "held",
 *   period: { start: "2019-09-26" },
 *   measure: "fellowship",
 *   meeting: { body: "cwg-cop", number: 15 },
 *   countries: ["VU", "NP"],
 * };
 * parseParticipationMeasureRecord(record).ok; // true
 * ```
 */
export interface ParticipationMeasureRecord extends HeldRecord<"participation-measure-record"> {
  /** What was done. Must. */
  readonly measure: ParticipationMeasure;
  /** More about it. Should. */
  readonly description?: string;
  /** Meeting for which it was done; its day is the day of the status. Must. */
  readonly meeting: MeetingReference;
  /** Countries that it reached (ISO 3166-1 alpha-2). Must; may be empty. */
  readonly countries: readonly string[];
  /** List by which countries count as developing: there is no fixed list of the United Nations, so the author names one. Should. */
  readonly developingBy?: string;
  /** Participants before and after, by group. Should. */
  readonly participation?: readonly ParticipationChange[];
  /** What it cost. May. */
  readonly cost?: Money | Missing;
}
