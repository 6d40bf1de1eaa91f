import type { CalendarDate, Period } from "../values/index.js";
import type { Qualifier } from "../vocabularies/index.js";

/** A figure: one value of one indicator for one population and time. Figures with different definitions are never joined. */
export interface Figure {
  /** Id inside the document. May. */
  readonly id?: string;
  /** What is measured, in words. Must. */
  readonly indicator: string;
  /** The number, in `unit`. Must. */
  readonly value: number;
  /** `percent`, `count`, `persons`, `hours` … Must. */
  readonly unit: string;
  /** Of whom or what: `internet users under 18`. Should. */
  readonly population?: string;
  /** ISO 3166-1 alpha-2. May. */
  readonly country?: string;
  /** Time that the value speaks of. Should. */
  readonly period?: Period;
  /** Day, month or year up to which a total counts. May. */
  readonly asOf?: CalendarDate;
  /** How exact it is. May. */
  readonly qualifier?: Qualifier;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}
