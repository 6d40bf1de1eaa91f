import type { Qualifier } from "../vocabularies/index.js";

/** An amount of money. Amounts of different currencies or years never add up. */
export interface Money {
  /** In units of the currency, not in thousands. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Why this currency, when the source has only a sign or a word: `country` for the currency of the country. */
  readonly currencyBasis?: "stated" | "country" | "assumed";
  /** Year of the prices. */
  readonly year?: number;
  readonly qualifier?: Qualifier;
  readonly statedAs?: string;
  /** Where the money comes from. */
  readonly fundedBy?: readonly string[];
  readonly sources?: readonly string[];
  readonly note?: string;
}
