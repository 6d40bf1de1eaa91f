/**
 * Measures by which a service can restrict, from the least to the most on each axis; compared as vectors, never in one line.
 * `limit` is a protective limit that nobody lifts while the feature itself stays: the reference's list does not name it, its worked example needs it [D].
 */
export const measures = [
  "inform",
  "friction",
  "default",
  "default-notify",
  "limit",
  "default-guardian",
  "consent",
  "feature-off",
  "no-account",
  "gate-soft",
  "gate-hard",
] as const;

/** See {@link measures}. */
export type MeasureId = (typeof measures)[number];

/** Ways of finding out an age, in the order of what they take from users. */
export const assuranceMethods = ["none", "declared", "signal", "token", "estimate-device", "estimate-server", "document"] as const;

/** See {@link assuranceMethods}. */
export type AssuranceMethod = (typeof assuranceMethods)[number];
