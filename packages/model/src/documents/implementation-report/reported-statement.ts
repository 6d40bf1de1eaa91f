import type { CalendarDate, DayPeriod } from "../../values/index.js";
import type { Region } from "../../vocabularies/index.js";
import type { Origin } from "../base.js";
import type { DocumentType } from "../registry.js";
import type { LocalText } from "./reported-record.js";

/** A document that went into the report. */
export interface ReportInput {
  /** Id of the document. Must. */
  readonly id: string;
  /** Type of the document. Must. */
  readonly type: DocumentType;
  /** Language of its free texts (BCP 47). Must. */
  readonly language: string;
  /** Title, where it has one. Should. */
  readonly title?: LocalText;
  /** Country that it is of (ISO 3166-1 alpha-2). May. */
  readonly country?: string;
  /** Region that it is of. May. */
  readonly region?: Region;
  /** Who stands behind it. Should. */
  readonly origin?: Origin;
  /** Date of the document. Should. */
  readonly date?: CalendarDate;
  /** Time that it speaks of, for returns and quarterly reports. May. */
  readonly period?: DayPeriod;
  /** Set when it says that there is nothing to report. May. */
  readonly nil?: boolean;
  /** What its makers looked for and did not find. May. */
  readonly notSeen?: readonly LocalText[];
}

/** What countries and regional groups say besides their activities. */
export const statementKinds = ["challenge", "proposal", "request", "regulatory-progress", "national-change", "national-update"] as const;

/** One of {@link statementKinds}. */
export type StatementKind = (typeof statementKinds)[number];

/** A challenge, proposal, request or piece of news from a national return or a quarterly report, in its own words. */
export interface ReportedStatement {
  /** What is said: a challenge, a proposal, a request or news. Must. */
  readonly kind: StatementKind;
  /** Id of the document. Must. */
  readonly document: string;
  /** What is said, in its own words. Must. */
  readonly text: LocalText;
  /** Country that says it (ISO 3166-1 alpha-2). May. */
  readonly country?: string;
  /** Region whose group says it. May. */
  readonly region?: Region;
  /** Topic of regulatory progress, or code of the kind of a national change. May. */
  readonly topic?: string;
  /** Code of the stage of regulatory progress or of a national change, or of the kind of a request. May. */
  readonly detail?: string;
}

/** One of the values that sources give. */
export interface DisputedValue {
  /** The value, as the source gives it. Must. */
  readonly value: string | number | boolean;
  /** Numbers of entries in the report's `sources`. Must; may be empty. */
  readonly citations: readonly number[];
}

/** A place where sources disagree; nothing was chosen for the reader. */
export interface ReportedConflict {
  /** Id of the document. Must. */
  readonly document: string;
  /** Id of the record, when the conflict is in one. May. */
  readonly record?: string;
  /** JSON Pointer of the disputed member, or the name of the topic. Must. */
  readonly about: string;
  /** The values, each with its sources. Must. */
  readonly values: readonly DisputedValue[];
  /** What the recorder says about it. May. */
  readonly note?: LocalText;
}

/** What evidence lacks, as far as a machine can see. */
export const evidenceGapKinds = [
  "clause-without-information",
  "clause-without-itu-role",
  "region-without-activity",
  "record-without-source",
  "record-without-validation",
  "record-without-precise-date",
  "record-without-region",
  "activity-without-participants",
] as const;

/** One of {@link evidenceGapKinds}. */
export type EvidenceGapKind = (typeof evidenceGapKinds)[number];

/** One thing that the evidence lacks. */
export interface EvidenceGap {
  /** What is lacking. Must. */
  readonly kind: EvidenceGapKind;
  /** Ids of the clauses, regions or records. Must; never empty. */
  readonly ids: readonly string[];
  /** How many there are in all of what `ids` are some of. Must. */
  readonly of: number;
}
