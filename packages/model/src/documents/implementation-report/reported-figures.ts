import type { CalendarDate, Mark } from "../../values/index.js";
import type { CountKind, Qualifier, RegionScope, StatusOnDay } from "../../vocabularies/index.js";

/** Activities of one region that began in one year. */
export interface RegionYear {
  /** Absent for activities whose region is not known. May. */
  readonly region?: RegionScope;
  /** Year in which they began; absent where the dates leave it open. May. */
  readonly year?: number;
  /** Ids of the activities; their number is the count. Must. */
  readonly records: readonly string[];
}

/** Whether a country belonged to a group on a day; `unknown` where the dated list cannot tell. */
export const groupStandings = ["member", "not-member", "unknown"] as const;

/** One of {@link groupStandings}. */
export type GroupStanding = (typeof groupStandings)[number];

/** Standing of a country in one group, with the confidence of the fact. */
export interface DatedStanding {
  /** Whether it belonged to the group. Must. */
  readonly standing: GroupStanding;
  /** Whether the list is dated, or one list answers for every day. Must. */
  readonly basis: StatusOnDay["basis"];
  /** Confidence of the list. Must. */
  readonly mark: Mark;
}

/**
 * A country in which ITU had a part in a record of the period. A country whose standing changed within the period stands here once for
 * each standing.
 */
export interface CountryAssisted {
  /** ISO 3166-1 alpha-2. Must. */
  readonly country: string;
  /** Date on which the standing was looked up: that of the earliest of the records. Must. */
  readonly statusOn: CalendarDate;
  /** Least developed countries. Must. */
  readonly ldc: DatedStanding;
  /** Landlocked developing countries. Must. */
  readonly lldc: DatedStanding;
  /** Small island developing States. Must. */
  readonly sids: DatedStanding;
  /** Ids of the records. Must. */
  readonly records: readonly string[];
  /** Set when every record is regional or global: the country was the host. May. */
  readonly hostOnly?: boolean;
}

/** A count that is part of a total. */
export interface CountedPart {
  /** Id of the record. Must. */
  readonly record: string;
  /** The number, as in the record. Must. */
  readonly value: number;
  /** How exact the record says it is: `about`, `at-least` and so on. May. */
  readonly qualifier?: Qualifier;
}

/** People or things of one kind and one unit, added up. Kinds and units never mix. */
export interface CountTotal {
  /** What was done by those counted; never `target` or `running-total`, which do not add up. Must. */
  readonly kind: Exclude<CountKind, "target" | "running-total">;
  /** What is counted, as in the records: `people`, `teachers`. Must. */
  readonly unit: string;
  /** Sum of the parts. Must. */
  readonly value: number;
  /** `about` when a part carries any qualifier. May. */
  readonly qualifier?: "about";
  /** Set when parts of it may have been counted twice; see `possibleDoubleCounting`. May. */
  readonly mayCountTwice?: boolean;
  /** The counts that were added, one for each record. Must. */
  readonly parts: readonly CountedPart[];
}

/** Why a count is not in a total. */
export const countOmissions = ["target", "running-total", "contains-other-records", "may-contain-other-records", "partly-in-period"] as const;

/** One of {@link countOmissions}. */
export type CountOmission = (typeof countOmissions)[number];

/** A count that is shown and not added. */
export interface CountNotAdded extends CountedPart {
  /** What was done by those counted, or that it is a target or a running total. Must. */
  readonly kind: CountKind;
  /** What is counted, as in the record. Must. */
  readonly unit: string;
  /** Up to when a running total counts. May. */
  readonly asOf?: CalendarDate;
  /** Why it is in no total. Must. */
  readonly why: CountOmission;
}

/** Why records may tell of the same people or the same event. */
export const overlapReasons = ["stated-contains", "stated-may-contain", "part-of", "same-place-and-days"] as const;

/** One of {@link overlapReasons}. */
export type OverlapReason = (typeof overlapReasons)[number];

/** Records that may tell of the same people or the same event. They are named, never joined. */
export interface PossibleDoubleCounting {
  /** Id of a record. Must. */
  readonly record: string;
  /** Ids of records that it contains, may contain, or may be the same as. Must. */
  readonly mayInclude: readonly string[];
  /** What makes it possible. Must. */
  readonly why: OverlapReason;
}

/** Why a record is listed and not counted. */
export const notCountedReasons = [
  "out-of-period",
  "no-date",
  "date-not-precise-enough",
  "announced-only",
  "postponed",
  "cancelled",
  "not-adopted",
  "partly-in-period",
  "clause-unknown",
  "clause-of-other-revision",
  "no-clause",
] as const;

/**
 * One of {@link notCountedReasons}. The first seven leave a record out of everything; `partly-in-period` leaves it out of years and
 * totals; the last three leave it out of the answers to clauses.
 */
export type NotCountedReason = (typeof notCountedReasons)[number];

/** A record that is listed and not counted. */
export interface NotCounted {
  /** Id of the record. Must. */
  readonly record: string;
  /** Why it is not counted. Must. */
  readonly reason: NotCountedReason;
}
