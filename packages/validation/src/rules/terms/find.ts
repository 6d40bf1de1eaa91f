import type { Finding } from "../../rule.js";
import type { Place } from "../../walk/walk.js";
import { isExempt } from "./exempt.js";
import type { TermEntry } from "./vocabulary.js";

/** A piece that every pattern of the vocabulary has; most texts have none, and nothing else is looked at in them. A test holds it to the vocabulary. */
export const termSeed =
  /porn|prostit|sex|predator|danger|dophil|disabled|handicapped|street|self|addict|promiscuous|seductive|consenting|willing|порн|секс|色情|淫秽|妓|童性|إباحي|الجنسية|khiêu/i;

/** Most places of a term in one text that are looked at. */
const mostMatches = 100;

/** One finding for each term of a list that stands in a text where it should not. */
export function findTerms({ value, steps }: Place<"prose">, entries: readonly TermEntry[]): readonly Finding[] {
  return entries.flatMap(({ id, pattern }) => {
    let looked = 0;
    for (const match of value.matchAll(pattern)) {
      if (++looked > mostMatches) break;
      if (!isExempt(value, match.index, match.index + match[0].length, steps)) return [{ params: { preferred: { term: `preferred/${id}` } }, detail: id }];
    }
    return [];
  });
}
