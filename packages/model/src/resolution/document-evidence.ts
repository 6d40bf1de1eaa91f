import type { CopDocument, DocumentType } from "../documents/index.js";
import {
  type Attribution,
  type CalendarDate,
  type Count,
  type MeetingReference,
  type Missing,
  type MultilingualText,
  type Period,
  present,
} from "../values/index.js";
import { cwgCopMeeting, type ItuRole, type RegionScope } from "../vocabularies/index.js";

/** A document that is evidence itself, read the same way whatever its type: what a report prints and counts of it. */
export interface DocumentEvidence {
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

/** Types that {@link documentEvidenceOf} reads: those that tell of one thing each. */
export type EvidentType = Exclude<
  DocumentType,
  "activity-log" | "chair-report" | "country-profile" | "implementation-report" | "national-return" | "national-strategy" | "quarterly-report"
>;

type Evident = Extract<CopDocument, { readonly type: EvidentType }>;

/** What one type says in its own members. */
type Own = Pick<DocumentEvidence, "countries" | "regions" | "counts" | "sameAs"> & {
  readonly date: Period | undefined;
  readonly status?: string | undefined;
  readonly place?: string | undefined;
};

const nothing = { countries: [], regions: [], counts: [], sameAs: [] } as const;
const on = (date: CalendarDate | Missing | undefined): Period | undefined => {
  const day = present(date);
  return day === undefined ? undefined : { start: day, end: day };
};

/** Days of a meeting: those that the document gives, else those that were seen. */
const daysOf = ({ body, number, dates }: MeetingReference): Period | undefined => {
  if (dates) return dates;
  const seen = body === "cwg-cop" && number !== undefined ? cwgCopMeeting(number) : undefined;
  return seen?.start === undefined ? undefined : { start: seen.start, ...(seen.end === undefined ? {} : { end: seen.end }) };
};

function ownOf(document: Evident): Own {
  switch (document.type) {
    case "awareness-campaign-record":
      return { ...heldOf(document), counts: present(document.reach) ?? [] };
    case "capacity-building-session-record":
      return { ...heldOf(document), counts: present(document.attendance) ?? [] };
    case "project-record":
      return { ...heldOf(document), counts: present(document.results) ?? [] };
    case "participation-measure-record":
      return heldOf(document);
    case "partnership-record":
      return { ...recordOf(document), date: on(document.signedOn) ?? present(document.term), status: document.status };
    case "coordination-record":
      return { ...recordOf(document), date: on(document.heldOn) };
    case "contribution":
      return { ...nothing, date: daysOf(document.meeting) ?? on(document.date), countries: document.submittedBy.flatMap(({ country }) => country ?? []) };
    case "feasibility-note":
      return { ...nothing, date: on(document.decidedOn), regions: [document.region] };
    case "guiding-principles":
      return { ...nothing, date: on(document.date), regions: [document.region], status: document.status };
    case "smartphone-guidelines":
      return { ...nothing, date: on(document.date), status: document.status };
    case "guideline-document":
      return { ...nothing, date: on(document.publishedOn ?? document.date), status: document.status };
    case "guidance-material":
      return { ...nothing, date: on(document.publishedOn) };
  }
}

type Recorded = Extract<Evident, { readonly type: "partnership-record" | "coordination-record" }>;
type Held = Extract<Evident, { readonly period: Period | Missing }>;

const recordOf = ({ countries = [], regions = [], sameAs = [] }: Recorded | Held) => ({ countries, regions, sameAs, counts: [] });
const heldOf = (document: Held): Own => ({ ...recordOf(document), date: present(document.period), status: document.status, place: document.place });

/**
 * Reads a document that tells of one thing, such as a campaign, a partnership or a guideline, as evidence. `undefined` for documents that tell of many (logs,
 * returns, quarterly reports), for strategies, whose adoption and launch are told apart, and for those that no clause asks for.
 */
export function documentEvidenceOf(document: CopDocument): DocumentEvidence | undefined {
  if (!isEvident(document)) return undefined;
  const { date, status, place, ...own } = ownOf(document);
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

const tellOfMany: ReadonlySet<DocumentType> = new Set([
  "activity-log",
  "chair-report",
  "country-profile",
  "implementation-report",
  "national-return",
  "national-strategy",
  "quarterly-report",
] satisfies readonly Exclude<DocumentType, EvidentType>[]);

const isEvident = (document: CopDocument): document is Evident => !tellOfMany.has(document.type);
