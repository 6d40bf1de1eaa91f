import type { CalendarDate, Money, Period } from "../../values/index.js";

/** The legal act by which a strategy was adopted. */
export interface AdoptionInstrument {
  /** Kind of act, in the words of the country: decree, decision, law … Must. */
  readonly kind: string;
  /** Number as printed: `830/QD-TTg` (NS-VNM). Should. */
  readonly number?: string;
  /** Date of the act (NS-MDA). Should. */
  readonly date?: CalendarDate;
  /** Where and when it was published officially (NS-MDA). May. */
  readonly gazette?: string;
  /** Acts that changed it later. May. */
  readonly amendedBy?: readonly string[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}

/** Adoption by the competent authority. It is not the launch. */
export interface Adoption {
  /** Body that adopted it. Should. */
  readonly body?: string;
  /** Date of the adoption (NS-MDA). Should. */
  readonly date?: CalendarDate;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** The act (NS-MDA, NS-VNM). Should. */
  readonly instrument?: AdoptionInstrument;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** Public presentation of the strategy. It is not the adoption. */
export interface Launch {
  /** Date of the presentation (NS-ZMB). Should. */
  readonly date?: CalendarDate;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Town or place, as printed. May. */
  readonly place?: string;
  /** Office that presented it, never a person's name. May. */
  readonly by?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** A law, policy or parent strategy on which this one rests. */
export interface LegalBasis {
  /** Name of it. Must. */
  readonly name: string;
  /** Number as printed. May. */
  readonly number?: string;
  /** Date of it. Should. */
  readonly date?: CalendarDate;
  /** First day on which it applies. May. */
  readonly inForceFrom?: CalendarDate;
  /** What it replaces. May. */
  readonly repeals?: string;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}

/** An earlier or later document of the same line. */
export interface RelatedStrategy {
  /** Title of it. Must. */
  readonly title: string;
  /** Id of the document, when it is at hand. Should. */
  readonly id?: string;
  /** Time for which it holds. Should. */
  readonly period?: Period;
  /** When it was approved. Should. */
  readonly approved?: CalendarDate;
  /** What it costs. May. */
  readonly budget?: Money;
  /** Remark of the recorder. May. */
  readonly note?: string;
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
}
