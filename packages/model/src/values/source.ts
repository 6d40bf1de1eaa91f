import type { CalendarDate } from "./calendar-date.js";

/** A source that a document rests on. An `address` that is not known is left out, with the reason in `note`. */
export interface Source {
  /** Id by which the document's `sources` lists name it. Must. */
  readonly id: string;
  /** Title, as a reader can find it. Must. */
  readonly title: string;
  /** Who published it. Should. */
  readonly publisher?: string;
  /** Date of the publication. Should. */
  readonly date?: CalendarDate;
  /** Address on the web, `http` or `https`. Should. */
  readonly url?: string;
  /** Language of it (BCP 47). Should. */
  readonly language?: string;
  /** `news`, `legal text`, `organisation page` … May. */
  readonly kind?: string;
  /** Day on which it was read. Should. */
  readonly accessed?: CalendarDate;
  /** What a reader should know, such as why there is no address. May. */
  readonly note?: string;
}
