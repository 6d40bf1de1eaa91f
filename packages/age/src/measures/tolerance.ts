import type { ByBand } from "./ladder.js";

/** How likely a risk may stay, by how grave it is and by age: places in the orders of `@cop-sdk/risk`, 0 (`remote`) to 3 (`very-likely`). Nothing is multiplied. */
export interface Tolerance {
  readonly id: string;
  readonly version: string;
  /** A choice; no source fixes it. */
  readonly mark: "D";
  readonly basis: string;
  /** By severity 0 (`minimal`) to 3 (`severe`). */
  readonly bySeverity: readonly [ByBand<number>, ByBand<number>, ByBand<number>, ByBand<number>];
}

/** The tolerances of the SDK. They fall with severity and rise with age; a severe risk has none at any age, so that maturity never buys it down. */
export const copTolerance: Tolerance = {
  id: "cop-tolerance",
  version: "1.0.0",
  mark: "D",
  basis: "Choice of the SDK. No law or code fixes tolerances; give your own and say why.",
  bySeverity: [
    [1, 1, 1, 2, 2],
    [0, 0, 0, 1, 1],
    [0, 0, 0, 0, 1],
    [0, 0, 0, 0, 0],
  ],
};
