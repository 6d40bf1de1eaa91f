import type { CalendarDate } from "./calendar-date.js";

/** A source that a document rests on. An `address` that is not known is left out, with the reason in `note`. */
export interface Source {
  /** Id by which the document's `sources` lists name it. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: CalendarDate;
  /** Address on the web, `http` or `https`. */
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** `news`, `legal text`, `organisation page` … */
  readonly kind?: string;
  /** Day on which it was read. */
  readonly accessed?: CalendarDate;
  readonly note?: string;
}
