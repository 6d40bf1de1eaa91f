import type { Count, Mark, Period } from "../../values/index.js";
import type { ActivityScope, ItuRole, RegionScope } from "../../vocabularies/index.js";

/** A text with its language; a report prints it as it was written. */
export interface LocalText {
  /** BCP 47 tag. Must. */
  readonly language: string;
  /** The text, as it was written. Must. */
  readonly text: string;
}

/** What a record of a report stands for: something done, or a `document` that is evidence itself, such as a guideline or a contribution. */
export const reportedRecordKinds = ["activity", "document", "strategy", "quarterly-report", "national-change"] as const;

/** One of {@link reportedRecordKinds}. */
export type ReportedRecordKind = (typeof reportedRecordKinds)[number];

/** Which event the date of a record is that of. A launch is no adoption. */
export const dateEvents = ["activity", "adoption", "launch", "change", "quarter"] as const;

/** One of {@link dateEvents}. */
export type DateEvent = (typeof dateEvents)[number];

/**
 * Who stands behind a record: `validated` by the country's administration, `reported` by a body that answers for it, read in a
 * `public-source` and validated by nobody, or `not-stated`.
 */
export const recordBases = ["validated", "reported", "public-source", "not-stated"] as const;

/** One of {@link recordBases}. */
export type RecordBasis = (typeof recordBases)[number];

/** Region of a record and how it is known. */
export interface RecordRegion {
  /** One of the six regions, or `GLO` for more than one. Must. */
  readonly code: RegionScope;
  /** `membership`: region of the country on the day of the record, from the dated list; `stated`: as the document says. Must. */
  readonly basis: "membership" | "stated";
  /** Confidence of the membership. May. */
  readonly mark?: Mark;
  /** What the document says, where the dated list says something else. May. */
  readonly statedAs?: RegionScope;
}

/** A count with the numbers of its sources. */
export interface ReportedCount extends Omit<Count, "sources" | "includes" | "mayInclude"> {
  /** Numbers of entries in the report's `sources`. Should. */
  readonly citations?: readonly number[];
}

/** A record that the report speaks of; each stands here once, and everything else in the report names it by id. */
export interface ReportedRecord {
  /** Unique in the report: id of the document, `#`, id of the record; for a document that is itself the record, its id. Must. */
  readonly id: string;
  /** Running number in the report, from 1, in order of date. Must. */
  readonly number: number;
  /** What it stands for. Must. */
  readonly kind: ReportedRecordKind;
  /** Id of the document that it comes from. Must. */
  readonly document: string;
  /** Original title. Must. */
  readonly title: LocalText;
  /** English title beside an original in another language. May. */
  readonly englishTitle?: string;
  /** Code of the kind of activity, strategy or change. Should. */
  readonly type?: string;
  /** When it took place, was adopted, launched or published. Must for all but strategies and documents, which may lack one. */
  readonly date?: Period;
  /** Which event the date is that of. Must where there is a date. */
  readonly dateOf?: DateEvent;
  /** The country that it is for or of (ISO 3166-1 alpha-2). Should. */
  readonly country?: string;
  /** The region, and how it is known; absent when neither list nor document tells it. Should. */
  readonly region?: RecordRegion;
  /** Town or place, as printed. May. */
  readonly place?: string;
  /** How wide it reaches. May. */
  readonly scope?: ActivityScope;
  /** ITU's part, where the document says something about it. Should. */
  readonly ituRole?: ItuRole;
  /** State of the activity, strategy or change. Should. */
  readonly status?: string;
  /** Who stands behind it. Must. */
  readonly basis: RecordBasis;
  /** People counted in it; left out for records outside the period. Should. */
  readonly participants?: readonly ReportedCount[];
  /** Numbers of entries in the report's `sources`; empty for records outside the period, whose sources stand in their document. Must. */
  readonly citations: readonly number[];
  /** Concept ids of the risk taxonomy that its document names: `cop-risk:grooming-sexual`. May. */
  readonly risks?: readonly string[];
  /** Remarks of the recorder, in the language of the document. May. */
  readonly notes?: readonly LocalText[];
}
