import type { CheckOptions, Finding } from "../../rule.js";
import { firstCueBit, type TextScan, textScan } from "../../run/text-scan.js";
import type { Place } from "../../walk/walk.js";
import { isExempt } from "./exempt.js";
import type { TermEntry } from "./term-entry.js";

/** The entries of a list that have a cue in a text, by one look for all of them. */
export type Candidates = (text: string) => readonly TermEntry[];

/** Prepares the look for a list of at most as many entries as there are bits for groups of cues. */
export function candidatesAmong(entries: readonly TermEntry[]): Candidates {
  let scan: TextScan | undefined;
  return (text) => {
    scan ??= textScan(entries.map(({ cues }) => cues));
    const found = scan(text);
    return entries.filter((_, index) => (found & (firstCueBit << index)) !== 0);
  };
}

/** Most places of a term in one text that are looked at. */
const mostMatches = 100;

/** Whether a term stands in a text where it should not. */
function standsIn(text: string, { pattern }: TermEntry, steps: readonly (string | number)[]): boolean {
  let looked = 0;
  for (const match of text.matchAll(pattern)) {
    if (++looked > mostMatches) return false;
    if (!isExempt(text, match.index, match.index + match[0].length, steps)) return true;
  }
  return false;
}

/** One finding for each term of a list that stands in a text where it should not; terms of the house only where they are wanted. */
export const findTerms = ({ value, steps }: Place<"prose">, among: Candidates, { settings }: CheckOptions): readonly Finding[] =>
  among(value)
    .filter((entry) => (entry.scope === "guidelines" || settings?.houseTerms !== false) && standsIn(value, entry, steps))
    .map(({ id }) => ({ params: { preferred: { term: `preferred/${id}` } }, detail: id }));
