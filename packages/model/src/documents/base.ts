import type { Attribution, CalendarDate, Conflict, HeaderBlock, Source } from "../values/index.js";
import type { ItuRole } from "../vocabularies/index.js";

/** Version of the model's documents that this release reads and writes. */
export const modelVersion = "1";

/** Who stands behind the content of a document. */
export type Origin = "administration" | "regional-group" | "itu" | "sector-member" | "public-source";

/** All origins. */
export const origins = ["administration", "regional-group", "itu", "sector-member", "public-source"] as const satisfies readonly Origin[];

/** What every document carries. */
export interface DocumentBase<Type extends string> {
  /** Type of the document. Must. */
  readonly type: Type;
  /** Version of the model; read first. Must. */
  readonly modelVersion: typeof modelVersion;
  /** Stable id of the document; revisions keep it. Must. */
  readonly id: string;
  /** Language of the free texts (BCP 47). Must. */
  readonly language: string;
  /** Who stands behind the content. Should. */
  readonly origin?: Origin;
  /** Date of the document itself. Should. */
  readonly date?: CalendarDate;
  /** 1 for the first revision after the original. May. */
  readonly revision?: number;
  /** Head under which it goes, or went, to a meeting of ITU. May. */
  readonly header?: HeaderBlock;
  /** Sources that the document rests on; `sources` lists inside name them by id. Should. */
  readonly sources?: readonly Source[];
  /** Where sources disagree. May. */
  readonly conflicts?: readonly Conflict[];
  /** What was looked for and not found. May. */
  readonly notSeen?: readonly string[];
  /** Remarks. May. */
  readonly notes?: readonly string[];
}

/** What a document carries that can itself be evidence for a clause. */
export interface EvidenceBase {
  /** Clauses that it is said to serve, and who says so. Should. */
  readonly serves?: readonly Attribution[];
  /** ITU's part in it; evidence for clauses that instruct the Director needs one. Should. */
  readonly ituRole?: ItuRole;
  /** Whether the country's administration has confirmed the content; absent means that it has not. Should. */
  readonly validatedByCountry?: boolean;
}
