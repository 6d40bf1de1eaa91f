import type { EvidenceOf, OwnEvidence } from "../documents/evidence.js";
import type { CopDocument } from "../documents/index.js";
import { ownEvidence } from "../documents/registered/evidence.js";
import type { Attribution, Count, MultilingualText, Period } from "../values/index.js";
import type { ItuRole, RegionScope } from "../vocabularies/index.js";

/** A document that is evidence itself, read the same way whatever its type: what a report prints and counts of it. */
export interface DocumentEvidence {
  /** What is done at a place within days, what is done over time, or a text. */
  readonly nature: OwnEvidence["nature"];
  readonly title: MultilingualText;
  /** When the thing took place, was signed, decided or published; absent when that is not known. */
  readonly date?: Period;
  /** State of it, in the code of its type. */
  readonly status?: string;
  readonly countries: readonly string[];
  readonly regions: readonly RegionScope[];
  readonly place?: string;
  readonly ituRole?: ItuRole;
  /** People counted in it. Targets and running totals are among them, under their kind. */
  readonly counts: readonly Count[];
  readonly serves: readonly Attribution[];
  /** Activities in other documents that tell of the same thing: they count once. */
  readonly sameAs: readonly string[];
}

/** Types that {@link documentEvidenceOf} reads: those that tell of one thing each, and so have a reader of evidence in their folder. */
export type EvidentType = keyof typeof ownEvidence;

type Evident = Extract<CopDocument, { readonly type: EvidentType }>;

/**
 * Reads a document that tells of one thing, such as a campaign, a partnership or a guideline, as evidence. `undefined` for documents that tell of many (logs,
 * returns, quarterly reports), for strategies, whose adoption and launch are told apart, and for those that no clause asks for.
 */
export function documentEvidenceOf(document: CopDocument): DocumentEvidence | undefined {
  if (!isEvident(document)) return undefined;
  const read: EvidenceOf<never> = ownEvidence[document.type];
  const { date, status, place, ...own } = read(document as never);
  const { title, ituRole, serves = [] } = document;
  return {
    title,
    ...own,
    serves,
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
    ...(place === undefined ? {} : { place }),
    ...(ituRole === undefined ? {} : { ituRole }),
  };
}

const isEvident = (document: CopDocument): document is Evident => Object.hasOwn(ownEvidence, document.type);
