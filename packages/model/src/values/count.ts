import type { CountKind, Qualifier } from "../vocabularies/index.js";
import type { CalendarDate } from "./calendar-date.js";

/** A part of a count, such as the girls among the pupils. Its kind is that of the whole unless it says otherwise. */
export interface CountPart {
  readonly group: string;
  readonly value: number;
  readonly kind?: CountKind;
  readonly qualifier?: Qualifier;
  readonly statedAs?: string;
}

/** A number of people or things with what it counts. */
export interface Count {
  readonly value: number;
  readonly kind: CountKind;
  /** What is counted: `persons`, `children`, `teachers` … */
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly statedAs?: string;
  /** Day or month up to which a running total counts. */
  readonly asOf?: CalendarDate;
  readonly breakdown?: readonly CountPart[];
  /** Ids of records whose people this count surely contains. */
  readonly includes?: readonly string[];
  /** Ids of records whose people this count may contain. */
  readonly mayInclude?: readonly string[];
  readonly sources?: readonly string[];
  readonly note?: string;
}
