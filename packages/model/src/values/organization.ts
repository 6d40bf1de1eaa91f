import type { CalendarDate } from "./calendar-date.js";

/** A name that a body carried for a time. */
export interface DatedName {
  readonly name: string;
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
}

/** A body: a ministry, regulator, company, non-governmental or international organization. Never a private person. */
export interface Organization {
  /** Id inside the document, for lists that name it. */
  readonly id?: string;
  /** In the language of the source. */
  readonly name: string;
  readonly acronym?: string;
  /** Part it plays, such as `lead`, `coordination` or free words. */
  readonly role?: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Other names of the same body, with the time in which each was used. */
  readonly otherNames?: readonly DatedName[];
  readonly sources?: readonly string[];
  readonly note?: string;
}
