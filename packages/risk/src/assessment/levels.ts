/** How likely, from the least to the most. Words, not numbers: nothing is multiplied. */
export const likelihoods = ["remote", "possible", "likely", "very-likely"] as const;

/** How likely; see {@link likelihoods}. */
export type Likelihood = (typeof likelihoods)[number];

/** How grave, from the least to the most. */
export const severities = ["minimal", "moderate", "serious", "severe"] as const;

/** How grave; see {@link severities}. */
export type RiskSeverity = (typeof severities)[number];

/** Levels of risk, from the lowest to the highest. */
export const riskLevels = ["negligible", "low", "medium", "high"] as const;

/** A level of risk; see {@link riskLevels}. */
export type RiskLevel = (typeof riskLevels)[number];

/** How many children of an age a service reaches. `unknown` counts as `wide`. */
export const reaches = ["none", "few", "some", "wide", "unknown"] as const;

/** How many children of an age; see {@link reaches}. */
export type Reach = (typeof reaches)[number];

/** The greater of two steps of an order. */
export const greater = <T extends string>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** A step of an order moved up or down, staying within it. */
export function moved<T extends string>(order: readonly T[], from: T, steps: number): T {
  const index = Math.min(order.length - 1, Math.max(0, order.indexOf(from) + steps));
  return order[index] ?? from;
}
