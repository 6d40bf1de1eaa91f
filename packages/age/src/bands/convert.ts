import type { Band, BandAges, BandScheme } from "./scheme.js";

/** How a band stands to one of another scheme: the same ages, inside it, around it, or partly over it. */
export type BandRelation = "equal" | "inside" | "contains" | "partial";

/** Ages that two bands have in common. */
export interface BandOverlap {
  readonly band: string;
  readonly ages: BandAges;
  readonly relation: BandRelation;
}

/** What a conversion gives, and what it loses. */
export interface BandConversion {
  readonly overlaps: readonly BandOverlap[];
  readonly exact: boolean;
  /** Ages of the band that the other scheme has no band for. */
  readonly uncovered: readonly BandAges[];
  /** Ages that the bands of the other scheme bring in beside those of the band. */
  readonly added: readonly BandAges[];
}

const end = ({ below = Number.POSITIVE_INFINITY }: BandAges): number => below;
const agesOf = (from: number, below: number): BandAges => (below === Number.POSITIVE_INFINITY ? { from } : { from, below });

function relationOf(a: BandAges, b: BandAges): BandRelation {
  if (a.from === b.from && end(a) === end(b)) return "equal";
  if (a.from >= b.from && end(a) <= end(b)) return "inside";
  return a.from <= b.from && end(a) >= end(b) ? "contains" : "partial";
}

/** The bands of a scheme that share ages with a band. Bands never line up by name: what counts are the ages. */
export const overlapsOf = ({ ages }: Band, scheme: BandScheme): readonly BandOverlap[] =>
  scheme.bands.flatMap((other) => {
    const [from, below] = [Math.max(ages.from, other.ages.from), Math.min(end(ages), end(other.ages))];
    return from < below ? [{ band: other.id, ages: agesOf(from, below), relation: relationOf(ages, other.ages) }] : [];
  });

/**
 * Converts a band into a scheme of bands, with what is lost named: ages without a band, and ages that come in beside. Levels of ratings nest and are no bands: use `bandsFor` by age.
 *
 * @example
 * ```ts
 * import { bandScheme, convertBand } from "@cop-sdk/age/bands";
 *
 * const itu = bandScheme("itu-cop-2020");
 * const ico = bandScheme("ico-aadc");
 * const band = itu?.bands.find(({ id }) => id === "9-12");
 * const converted = band && ico && convertBand(band, ico);
 * converted?.overlaps.map(({ band: id }) => id); // ["6-9", "10-12"]
 * converted?.added; // [{ from: 6, below: 9 }]
 * ```
 */
export function convertBand(band: Band, scheme: BandScheme): BandConversion {
  const overlaps = overlapsOf(band, scheme);
  const others = overlaps.flatMap((overlap) => scheme.bands.find(({ id }) => id === overlap.band)?.ages ?? []);
  const uncovered = without([band.ages], others);
  const added = without(others, [band.ages]);
  return { overlaps, exact: overlaps.length === 1 && uncovered.length === 0 && added.length === 0, uncovered, added };
}

/** What is left of some ages when others are taken away. */
function without(ages: readonly BandAges[], taken: readonly BandAges[]): readonly BandAges[] {
  let left = ages;
  for (const cut of taken) {
    left = left.flatMap((part) => {
      const before = agesOf(part.from, Math.min(end(part), cut.from));
      const after = agesOf(Math.max(part.from, end(cut)), end(part));
      return [before, after].filter((piece) => piece.from < end(piece));
    });
  }
  return left;
}
