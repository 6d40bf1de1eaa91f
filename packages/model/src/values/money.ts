import type { Qualifier } from "../vocabularies/index.js";

/** An amount of money. Amounts of different currencies or years never add up. */
export interface Money {
  /** In units of the currency, not in thousands. Must. */
  readonly amount: number;
  /** ISO 4217 code. Must. */
  readonly currency: string;
  /** Why this currency, when the source has only a sign or a word: `country` for the currency of the country. Should. */
  readonly currencyBasis?: "stated" | "country" | "assumed";
  /** Year of the prices. Should. */
  readonly year?: number;
  /** How exact it is. May. */
  readonly qualifier?: Qualifier;
  /** The text as printed. May. */
  readonly statedAs?: string;
  /** Where the money comes from. Should. */
  readonly fundedBy?: readonly string[];
  /** Ids of entries in the document's `sources`. Should. */
  readonly sources?: readonly string[];
  /** Remark of the recorder. May. */
  readonly note?: string;
}
