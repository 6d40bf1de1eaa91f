/** A stretch of ages in whole years; both ends count. */
export interface AgeRange {
  /** Youngest age, in years. Must. */
  readonly from: number;
  /** Oldest age, in years; absent when there is no upper end. May. */
  readonly to?: number;
  /** Name of the band as printed: `9-12`. May. */
  readonly label?: string;
}
