/**
 * How far a fact can be trusted: `S` seen in a source, `K` known from memory and not checked, `I` worked out from seen facts,
 * `D` our own design, `S/K` core seen and detail from memory.
 */
export const marks = ["S", "K", "I", "D", "S/K"] as const;

/** Confidence mark of a fact; see {@link marks}. */
export type Mark = (typeof marks)[number];
