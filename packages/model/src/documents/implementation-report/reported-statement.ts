import type { CalendarDate, DayPeriod } from "../../values/index.js";
import type { Region } from "../../vocabularies/index.js";
import type { Origin } from "../base.js";
import type { DocumentType } from "../registry.js";
import type { LocalText } from "./reported-record.js";

/** A document that went into the report. */
export interface ReportInput {
  /** Id of the document. Must. */
  readonly id: string;
  /** Must. */
  readonly type: DocumentType;
  /** Must. */
  readonly language: string;
  /** Title, where it has one. Should. */
  readonly title?: LocalText;
  /** ISO 3166-1 alpha-2. May. */
  readonly country?: string;
  /** May. */
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
  /** Must. */
  readonly kind: StatementKind;
  /** Id of the document. Must. */
  readonly document: string;
  /** Must. */
  readonly text: LocalText;
  /** ISO 3166-1 alpha-2. May. */
  readonly country?: string;
  /** May. */
  readonly region?: Region;
  /** Topic of regulatory progress, or code of the kind of a national change. May. */
  readonly topic?: string;
  /** Code of the stage of regulatory progress or of a national change, or of the kind of a request. May. */
  readonly detail?: string;
}

/** A place where sources disagree; nothing was chosen for the reader. */
export interface ReportedConflict {
  /** Id of the document. Must. */
  readonly document: string;
  /** Id of the record, when the conflict is in one. May. */
  readonly record?: string;
  /** JSON Pointer of the disputed member, or the name of the topic. Must. */
  readonly about: string;
  /** Must. */
  readonly values: readonly { readonly value: string | number | boolean; readonly citations: readonly number[] }[];
  /** May. */
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
  /** Must. */
  readonly kind: EvidenceGapKind;
  /** Ids of the clauses, regions or records. Must; never empty. */
  readonly ids: readonly string[];
  /** How many there are in all of what `ids` are some of. Must. */
  readonly of: number;
}
