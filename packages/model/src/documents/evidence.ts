import { type CalendarDate, type Count, type MeetingReference, type Missing, type Period, present } from "../values/index.js";
import { cwgCopMeeting, type RegionScope } from "../vocabularies/index.js";
import type { HeldRecord, RecordBase } from "./record-base.js";

/** What a document that is evidence itself says in the members of its type. */
export interface OwnEvidence {
  /** What is done at a place within days, what is done over time, or a text. */
  readonly nature: "event" | "deed" | "text";
  /** When the thing took place, was signed, decided or published. */
  readonly date: Period | undefined;
  /** State of it, in the code of its type. */
  readonly status?: string | undefined;
  readonly countries: readonly string[];
  readonly regions: readonly RegionScope[];
  readonly place?: string | undefined;
  readonly counts: readonly Count[];
  readonly sameAs: readonly string[];
}

/** Reads what a document of one type tells as evidence. */
export type EvidenceOf<Document> = (document: Document) => OwnEvidence;

/** For types that name neither countries, regions nor counts. */
export const nothing = { countries: [], regions: [], counts: [], sameAs: [] } as const;

/** A period of one day. */
export const on = (date: CalendarDate | Missing | undefined): Period | undefined => {
  const day = present(date);
  return day === undefined ? undefined : { start: day, end: day };
};

/** Days of a meeting: those that the document gives, else those that were seen. */
export const daysOf = ({ body, number, dates }: MeetingReference): Period | undefined => {
  if (dates) return dates;
  const seen = body === "cwg-cop" && number !== undefined ? cwgCopMeeting(number) : undefined;
  return seen?.start === undefined ? undefined : { start: seen.start, ...(seen.end === undefined ? {} : { end: seen.end }) };
};

/** Members that every record has. */
export const recordOf = ({ countries = [], regions = [], sameAs = [] }: Pick<RecordBase<string>, "countries" | "regions" | "sameAs">) => ({
  countries,
  regions,
  sameAs,
  counts: [],
});

/** Members of a record of something that takes place. */
export const heldOf = (document: HeldRecord<string>): Omit<OwnEvidence, "nature"> => ({
  ...recordOf(document),
  date: present(document.period),
  status: document.status,
  place: document.place,
});
