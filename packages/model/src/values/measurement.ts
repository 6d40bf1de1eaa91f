import type { Qualifier } from "../vocabularies/index.js";
import type { CalendarDate } from "./calendar-date.js";

/** A measured or wanted value: a baseline or a target. */
export interface Measurement {
  /** The number. Must. */
  readonly value: number;
  /** Unit of the number: `percent`, `count`, `hours`. Should. */
  readonly unit?: string;
  /** When it was measured or is to be reached. Should. */
  readonly date?: CalendarDate;
  /** How exact it is. May. */
  readonly qualifier?: Qualifier;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}
