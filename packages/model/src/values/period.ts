import { type CalendarDate, type Day, firstDay, lastDay } from "./calendar-date.js";

/** A length of time as stated, when a document gives a length beside or instead of an end. */
export interface Duration {
  /** Whole years. May. */
  readonly years?: number;
  /** Whole months. May. */
  readonly months?: number;
  /** Whole days. May. */
  readonly days?: number;
}

/**
 * A stretch of time at the precision in which it is known. Both ends count. An absent end means that it is not known;
 * `open: true` means that the document says there is none.
 */
export interface Period {
  /** First day, month, quarter or year. Should. */
  readonly start?: CalendarDate;
  /** Last day, month, quarter or year; absent when not known. Should. */
  readonly end?: CalendarDate;
  /** Set when the document says that there is no end. May. */
  readonly open?: boolean;
  /** Length as stated. May. */
  readonly duration?: Duration;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Ids of entries in the document's `sources`. May. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** A stretch of whole days; both ends count. */
export interface DayPeriod {
  /** First day. Must. */
  readonly start: Day;
  /** Last day. Must. */
  readonly end: Day;
}

/** Whether a period surely ends before it starts: no reading of its dates puts them in order. */
export const isReversed = ({ start, end }: Period): boolean => start !== undefined && end !== undefined && lastDay(end) < firstDay(start);

/** How a period lies to a stretch of days. */
export type Placement = "inside" | "partly" | "outside" | "undecidable";

/**
 * How a period lies to a stretch of days: wholly inside, partly, wholly outside, or undecidable because its dates are not precise enough.
 * A period with one end is taken as that date alone.
 */
export function placeIn(period: Period, within: DayPeriod): Placement {
  const start = period.start ?? period.end;
  const end = period.end ?? period.start;
  if (start === undefined || end === undefined) return "undecidable";
  if (lastDay(end) < within.start || firstDay(start) > within.end) return "outside";
  if (firstDay(start) >= within.start && lastDay(end) <= within.end) return "inside";
  const surelyStartsBefore = lastDay(start) < within.start;
  const surelyEndsAfter = firstDay(end) > within.end;
  const surelyTouches = lastDay(start) <= within.end && firstDay(end) >= within.start;
  return surelyTouches && (surelyStartsBefore || surelyEndsAfter) ? "partly" : "undecidable";
}
