import type { Day, DayPeriod, Source } from "../../values/index.js";
import type { CycleId, RevisionId } from "../../vocabularies/index.js";
import type { DocumentBase } from "../base.js";
import type { ClauseAnswer } from "./clause-answer.js";
import type { CountNotAdded, CountryAssisted, CountTotal, NotCounted, PossibleDoubleCounting, RegionYear } from "./reported-figures.js";
import type { ReportedRecord } from "./reported-record.js";
import type { EvidenceGap, ReportedConflict, ReportedStatement, ReportInput } from "./reported-statement.js";

export type { ClauseAnswer, ClauseAnswerKind, EvidenceLine } from "./clause-answer.js";
export type {
  CountedPart,
  CountNotAdded,
  CountOmission,
  CountryAssisted,
  CountTotal,
  DatedStanding,
  GroupStanding,
  NotCounted,
  NotCountedReason,
  OverlapReason,
  PossibleDoubleCounting,
  RegionYear,
} from "./reported-figures.js";
export type { DateEvent, LocalText, RecordBasis, RecordRegion, ReportedCount, ReportedRecord, ReportedRecordKind } from "./reported-record.js";
export type {
  DisputedValue,
  EvidenceGap,
  EvidenceGapKind,
  ReportedConflict,
  ReportedStatement,
  ReportInput,
  StatementKind,
} from "./reported-statement.js";

/** The text that was in force in the period of a report. */
export interface TextInForce {
  /** The revision, where it is known which one was in force. Should. */
  readonly revision?: RevisionId;
  /** Whether its clauses were at hand; where not, the report is arranged by the text of 2014 and says so. Must. */
  readonly seen: boolean;
}

/** A source of the report, cited by its number. */
export interface CitedSource extends Source {
  /** From 1, in order of first citation. Must. */
  readonly number: number;
}

/**
 * Report to the next World Telecommunication Development Conference on what was done under the resolution (`res67-2014/instructs/5`).
 * It holds codes, ids, counts and dates, and titles in their original language: everything that a page needs in any of the six
 * languages, and nothing that is in one of them.
 *
 * @example
 * ```ts
 * import { parseImplementationReport } from "@cop-sdk/model";
 *
 * const report = parseImplementationReport(JSON.parse('{"type":"implementation-report","modelVersion":"1"}'));
 * if (report.ok)
 *   for (const { clause, answer, evidence } of report.value.clauses) console.log(clause, answer, evidence.map(({ record }) => record));
 * else for (const { code, pointer } of report.diagnostics) console.log(code, pointer);
 * ```
 */
export interface ImplementationReport extends DocumentBase<"implementation-report"> {
  /** The text by which the report is arranged. Must. */
  readonly resolution: RevisionId;
  /** From which conference to which: `wtdc-2014/wtdc-2017`. Must. */
  readonly cycle: CycleId;
  /** Last day of which the report tells. Must. */
  readonly dataCutOff: Day;
  /** From the day after the previous conference closed to the cut-off. Must. */
  readonly period: DayPeriod;
  /** The revision in force in the period, and whether its clauses were at hand. Must. */
  readonly textInForce: TextInForce;
  /** Documents that went into the report, by id. Must; may be empty. */
  readonly inputs: readonly ReportInput[];
  /** Every record that the report speaks of, by number. Must; may be empty. */
  readonly records: readonly ReportedRecord[];
  /** Answers to the 14 operative clauses, in the order of the text. Must. */
  readonly clauses: readonly ClauseAnswer[];
  /** Activities that lie wholly in the period, by region and year of beginning. Must. */
  readonly activitiesByRegionAndYear: readonly RegionYear[];
  /** Countries in which ITU had a part in something, with their standing as LDC, LLDC or SIDS, by country code. Must; may be empty. */
  readonly countriesAssisted: readonly CountryAssisted[];
  /** Sums of people and things, each of one kind and one unit. Must; may be empty. */
  readonly totals: readonly CountTotal[];
  /** Counts that are shown and in no total, with the reason. Must; may be empty. */
  readonly countsNotAdded: readonly CountNotAdded[];
  /** Records that may tell of the same people or event. Must; may be empty. */
  readonly possibleDoubleCounting: readonly PossibleDoubleCounting[];
  /** Records that are listed and not counted, with the reason. Must; may be empty. */
  readonly notCounted: readonly NotCounted[];
  /** Where sources disagree. Must; may be empty. */
  readonly disagreements: readonly ReportedConflict[];
  /** Challenges, proposals, requests and news that countries and groups gave besides their activities. Must; may be empty. */
  readonly statements: readonly ReportedStatement[];
  /** What the evidence lacks. Must; may be empty. */
  readonly gaps: readonly EvidenceGap[];
  /** Every source once. Must; may be empty. */
  readonly sources: readonly CitedSource[];
}
