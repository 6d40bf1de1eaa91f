import { type Confidence, confidences, type Relation, relations } from "./mapping.js";

/** A relation seen from the other side. */
export const inverseOf = (relation: Relation): Relation => (relation === "broad" ? "narrow" : relation === "narrow" ? "broad" : relation);

/** The less sure of two. */
export const lessSure = (a: Confidence, b: Confidence): Confidence => (confidences.indexOf(a) > confidences.indexOf(b) ? a : b);

/** How weak a relation is, for comparisons: 0 is the strongest. `broad` and `narrow` are equally weak. */
export const weaknessOf = (relation: Relation): number => relations.indexOf(relation === "narrow" ? "broad" : relation);

/** What the steps of a path say together so far. */
export interface Chained {
  readonly relation: Relation;
  /** How many of the steps were `close`. */
  readonly closes: number;
}

/**
 * What a path says after one more step, or `undefined` when nothing follows. It is never stronger than its weakest step, and the order of the steps does not
 * matter.
 *
 * `exact` changes nothing. `related` joins with nothing else. Two `close` steps leave only `related`, since closeness does not carry over (SKOS Reference,
 * section 10). A step up and a step down lead to neighbours, of which nothing follows.
 */
export function chain({ relation, closes }: Chained, next: Relation): Chained | undefined {
  if (next === "exact") return { relation, closes };
  const seen = closes + (next === "close" ? 1 : 0);
  if (relation === "exact") return { relation: next, closes: seen };
  if (relation === "related" || next === "related") return undefined;
  if (seen > 1) return relation === "close" && next === "close" ? { relation: "related", closes: seen } : undefined;
  if (relation === "close") return { relation: next, closes: seen };
  return next === "close" || next === relation ? { relation, closes: seen } : undefined;
}
