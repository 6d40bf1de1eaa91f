import type { Activity, Attribution, Conflict, Count, Figure, Money, Organization, Period, Source } from "@cop-sdk/model";

/** What a place can hold, by its kind: the things that rules look at wherever they stand in a document. */
export interface PlaceTypes {
  readonly activity: Activity;
  readonly attribution: Attribution;
  readonly conflict: Conflict;
  readonly count: Count;
  readonly figure: Figure;
  readonly money: Money;
  readonly organization: Organization;
  /** Also a `DayPeriod`, which is one of days. */
  readonly period: Period;
  readonly source: Source;
  /** A date of any precision, a day or a quarter. */
  readonly date: string;
  readonly country: string;
  readonly currency: string;
  readonly identifier: string;
  readonly language: string;
  readonly address: string;
  readonly number: number;
  /** Ids of entries of the document, or ids or names of bodies; the member's name tells of which. */
  readonly reference: string | readonly string[];
  /** A list whose entries have ids. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** A text by language tag. */
  readonly translations: Readonly<Record<string, string>>;
  /** A text in the words of a person: names, titles, narratives; also texts of members that the model does not know. */
  readonly prose: string;
  /** A text kept as others printed it, so that its slips are theirs: `statedAs`, titles of sources. */
  readonly printed: string;
  /** Name of a body, or a text that names one. */
  readonly body: string;
  /** Number or letter of an entry as the official text prints it: `officialRef`. */
  readonly label: string;
  /** Number or address of a service: `contact`. */
  readonly contact: string;
}

/** Kind of a place. */
export type PlaceKind = keyof PlaceTypes;
