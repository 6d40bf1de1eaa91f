import type { CheckOptions, Finding } from "../../rule.js";
import type { Place } from "../../walk/walk.js";
import { isExempt } from "./exempt.js";
import type { TermEntry } from "./term-entry.js";

/** Most places of a term in one text that are looked at. */
const mostMatches = 100;

/** Whether a term stands in a text where it should not. */
function standsIn(text: string, { seed, pattern }: TermEntry, steps: readonly (string | number)[]): boolean {
  if (!seed.test(text)) return false;
  let looked = 0;
  for (const match of text.matchAll(pattern)) {
    if (++looked > mostMatches) return false;
    if (!isExempt(text, match.index, match.index + match[0].length, steps)) return true;
  }
  return false;
}

/** One finding for each term of a list that stands in a text where it should not; terms of the house only where they are wanted. */
export const findTerms = ({ value, steps }: Place<"prose">, entries: readonly TermEntry[], { settings }: CheckOptions): readonly Finding[] =>
  entries
    .filter((entry) => (entry.scope === "guidelines" || settings?.houseTerms !== false) && standsIn(value, entry, steps))
    .map(({ id }) => ({ params: { preferred: { term: `preferred/${id}` } }, detail: id }));
