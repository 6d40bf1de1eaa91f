import type { AttributedBy } from "../../values/index.js";
import type { OperativeClauseId } from "../../vocabularies/index.js";

/** What a report says to a clause. No answer says that a clause was met or not met. */
export const clauseAnswers = ["evidence", "no-information-received", "this-report"] as const;

/** One of {@link clauseAnswers}. */
export type ClauseAnswerKind = (typeof clauseAnswers)[number];

/** A record that is evidence for a clause. Its ITU role, date and country stand in the record. */
export interface EvidenceLine {
  /** Id of the record. Must. */
  readonly record: string;
  /** Who says that the record serves the clause. Must. */
  readonly attributedBy: AttributedBy;
  /** Set when only a part of its time lies in the period: it is shown, its people and its year are not counted. May. */
  readonly partlyInPeriod?: boolean;
}

/** Answer to one operative clause. */
export interface ClauseAnswer {
  /** The clause, with its revision: `res67-2014/instructs/4`. Must. */
  readonly clause: OperativeClauseId;
  /** Whether there is evidence, none was received, or the report itself is the answer. Must. */
  readonly answer: ClauseAnswerKind;
  /** Evidence, in order of the records' numbers. Must; may be empty. */
  readonly evidence: readonly EvidenceLine[];
  /** For clauses that instruct the Director: records said to serve them in which no part of ITU is known. Not counted. Must; may be empty. */
  readonly withoutItuRole: readonly EvidenceLine[];
}
