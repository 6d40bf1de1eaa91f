import type { JsonPointer } from "@cop-sdk/diagnostics";
import type { Finding } from "../rule.js";

/** Most places that one finding points to. */
const mostRelated = 20;

/**
 * One finding for all entries of a list that lack something, so that a plan of fifty actions does not give fifty findings: with the number that lack it,
 * the number of all, and the places of the first.
 */
export function summed<Entry>(
  pointer: JsonPointer,
  entries: readonly Entry[],
  lacks: (entry: Entry) => boolean,
  placeOf: (index: number) => JsonPointer,
): Finding | undefined {
  const lacking = entries.flatMap((entry, index) => (lacks(entry) ? [index] : []));
  if (lacking.length === 0) return undefined;
  return { pointer, params: { count: lacking.length, total: entries.length }, related: lacking.slice(0, mostRelated).map(placeOf) };
}
