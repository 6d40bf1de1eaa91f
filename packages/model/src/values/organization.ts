import type { CalendarDate } from "./calendar-date.js";

/** A name that a body carried for a time. */
export interface DatedName {
  /** The name. Must. */
  readonly name: string;
  /** From when it was used. Should. */
  readonly validFrom?: CalendarDate;
  /** Until when it was used. Should. */
  readonly validTo?: CalendarDate;
}

/** A body: a ministry, regulator, company, non-governmental or international organization. Never a private person. */
export interface Organization {
  /** Id inside the document, for lists that name it. Should. */
  readonly id?: string;
  /** In the language of the source. Must. */
  readonly name: string;
  /** Its short name. May. */
  readonly acronym?: string;
  /** Part it plays, such as `lead`, `coordination` or free words. Should. */
  readonly role?: string;
  /** ISO 3166-1 alpha-2 code. Should. */
  readonly country?: string;
  /** Other names of the same body, with the time in which each was used. May. */
  readonly otherNames?: readonly DatedName[];
  /** Ids of entries in the document's `sources`. May. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}
