import { type CalendarDate, firstDay, isCalendarDate, lastDay } from "../values/calendar-date.js";
import type { Mark } from "../values/mark.js";
import type { SourceId } from "./sources.js";

/** A meeting of the Council Working Group on Child Online Protection. */
export interface Meeting {
  /** Number of the meeting, from 1. */
  readonly number: number;
  /** First day, in the precision in which it is known; missing where not seen. */
  readonly start?: CalendarDate;
  /** Last day; missing where not seen. */
  readonly end?: CalendarDate;
  readonly mark: Mark;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

const notSeen = "Date not seen.";

/** The meetings of CWG-COP, 1 to 24. A date that was not seen is missing: a wrong date is worse than none. */
export const cwgCopMeetings: readonly Meeting[] = [
  { number: 1, start: "2010-03-17", end: "2010-03-18", mark: "S", sources: ["COP-M1"] },
  { number: 2, start: "2010-06-11", end: "2010-06-11", mark: "S", sources: ["COP-M2"] },
  { number: 3, mark: "K", note: notSeen, sources: [] },
  { number: 4, mark: "K", note: notSeen, sources: [] },
  { number: 5, mark: "K", note: notSeen, sources: [] },
  { number: 6, start: "2013-02-01", end: "2013-02-01", mark: "S", sources: ["COP-M6"] },
  { number: 7, start: "2013-10-09", end: "2013-10-09", mark: "S", sources: ["CWGCOP-PAGE", "COP-M7"] },
  { number: 8, start: "2014-02-21", end: "2014-02-21", mark: "S", sources: ["CWGCOP-PAGE"] },
  { number: 9, start: "2015-01-23", end: "2015-01-23", mark: "S", sources: ["CWGCOP-PAGE"] },
  { number: 10, start: "2015-09-30", end: "2015-09-30", mark: "S", note: "First meeting open to all stakeholders.", sources: ["COP-M10"] },
  { number: 11, start: "2016-02-16", end: "2016-02-16", mark: "S", sources: ["COP-M11"] },
  { number: 12, start: "2016-10-10", end: "2016-10-10", mark: "S", sources: ["COP-M12"] },
  { number: 13, mark: "I", note: "Between October 2016 and January 2018.", sources: [] },
  { number: 14, start: "2018-01-23", end: "2018-01-23", mark: "S", sources: ["COP-M14"] },
  { number: 15, start: "2019-09-26", end: "2019-09-26", mark: "S", sources: ["COP-M15-16"] },
  { number: 16, start: "2020-02-04", end: "2020-02-04", mark: "S", sources: ["COP-M15-16"] },
  { number: 17, start: "2021-01", mark: "S", note: "Month only, worked out from the news item.", sources: ["COP-M17"] },
  { number: 18, mark: "I", note: "Between January 2021 and 2023.", sources: [] },
  {
    number: 19,
    start: "2023",
    mark: "S",
    note: "Year from the symbol of a document; likely in the cluster of 9 to 20 October 2023.",
    sources: ["COP19-PHL", "CL-WG-2023"],
  },
  { number: 20, mark: "I", note: "Likely in the cluster of 22 January to 2 February 2024.", sources: ["RCC-2023"] },
  {
    number: 21,
    mark: "I",
    note: "Likely in the cluster of 30 September to 11 October 2024, whose page names the group.",
    sources: ["CL-WG-2024"],
  },
  { number: 22, mark: "I", note: "Likely in the cluster of 10 to 21 February 2025.", sources: ["CL-2025"] },
  { number: 23, start: "2025-09-16", end: "2025-09-16", mark: "S", sources: ["COP-M23"] },
  { number: 24, mark: "I", note: "Likely in the only cluster of 2026, 12 to 23 January.", sources: ["CL-WG-2026"] },
];

/** The meeting with a number, or `undefined`. */
export const cwgCopMeeting = (number: number): Meeting | undefined => cwgCopMeetings.find((meeting) => meeting.number === number);

/** The first meeting after a day, as far as dates were seen. */
export type NextMeeting =
  | { readonly kind: "known"; readonly meeting: Meeting }
  /** One of the candidates, or a meeting that is not listed: their dates do not tell. */
  | { readonly kind: "unknown"; readonly candidates: readonly Meeting[] };

/**
 * The first meeting of CWG-COP that began after a day (the last day of a month, quarter or year).
 * Known only where no meeting of unknown date can lie between.
 *
 * @example
 * ```ts
 * import { firstMeetingAfter } from "@cop-sdk/model";
 *
 * const next = firstMeetingAfter("2015-Q2");
 * next.kind === "known" && next.meeting.number; // 10
 * ```
 */
export function firstMeetingAfter(date: CalendarDate): NextMeeting {
  if (!isCalendarDate(date)) return { kind: "unknown", candidates: [] };
  const day = lastDay(date);
  const surelyNotAfter = cwgCopMeetings.findLastIndex(({ start }) => start !== undefined && lastDay(start) <= day);
  const later = cwgCopMeetings.slice(surelyNotAfter + 1);
  const surelyAfter = later.findIndex(({ start }) => start !== undefined && firstDay(start) > day);
  const [first] = later;
  if (first && surelyAfter === 0) return { kind: "known", meeting: first };
  return { kind: "unknown", candidates: surelyAfter < 0 ? later : later.slice(0, surelyAfter + 1) };
}
