import { distance } from "fastest-levenshtein";

const longestWord = 80;

/**
 * The valid word nearest to a misspelt one, or `undefined` when none is near: at most a third of the letters may differ.
 */
export function suggest(word: string, valid: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length / 3) + 1;
  for (const candidate of valid) {
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}
