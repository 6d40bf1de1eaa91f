import type { CountKind, Qualifier } from "../vocabularies/index.js";
import type { CalendarDate } from "./calendar-date.js";

/** A part of a count, such as the girls among the pupils. Its kind is that of the whole unless it says otherwise. */
export interface CountPart {
  /** Who is counted: `girls`. Must. */
  readonly group: string;
  /** How many, in the unit of the whole. Must. */
  readonly value: number;
  /** What the number counts, where it is not that of the whole. May. */
  readonly kind?: CountKind;
  /** How exact it is. May. */
  readonly qualifier?: Qualifier;
  /** The text as printed. May. */
  readonly statedAs?: string;
}

/** A number of people or things with what it counts. */
export interface Count {
  /** How many, in `unit`: a whole number from 0. Must. */
  readonly value: number;
  /** What the number counts; counts of different kinds never add up. Must. */
  readonly kind: CountKind;
  /** What is counted: `persons`, `children`, `teachers` … Must. */
  readonly unit: string;
  /** How exact it is. May. */
  readonly qualifier?: Qualifier;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Day or month up to which a running total counts. May. */
  readonly asOf?: CalendarDate;
  /** Parts of it, such as the girls among the pupils. Should. */
  readonly breakdown?: readonly CountPart[];
  /** Ids of records whose people this count surely contains. May. */
  readonly includes?: readonly string[];
  /** Ids of records whose people this count may contain. May. */
  readonly mayInclude?: readonly string[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}
