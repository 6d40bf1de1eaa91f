import { partitions } from "./partitions.js";
import { ratings } from "./ratings.js";
import type { Band, BandAges, BandScheme } from "./scheme.js";

/** The schemes of bands and ratings. */
export const bandSchemes: readonly BandScheme[] = [...partitions, ...ratings];

/** The id of a scheme. */
export type BandSchemeId = (typeof partitions)[number]["id"] | (typeof ratings)[number]["id"];

/** The band of one age by scheme; `null` where the scheme has none for it, or is not in use on the day. */
export type BandsOfAge = Readonly<Record<string, string | null>>;

/** A scheme by its id. */
export const bandScheme = (id: string): BandScheme | undefined => bandSchemes.find((scheme) => scheme.id === id);

/** Whether a scheme is in use on a day. One without a known first day counts as in use; a proposed one never is. */
export const inUse = ({ status, window }: BandScheme, on: string): boolean =>
  status === "in-use" && (window.from === null || on >= window.from) && (window.below === undefined || on < window.below);

const holds = ({ from, below }: BandAges, age: number): boolean => age >= from && (below === undefined || age < below);

/**
 * The band of an age in a scheme. In a rating, the highest level that is suitable; of two levels with the same age, the stricter.
 *
 * @param age - completed years
 */
export function bandOf(scheme: BandScheme, age: number): Band | undefined {
  const found = scheme.bands.filter(({ ages }) => holds(ages, age));
  return scheme.semantics === "partition"
    ? found[0]
    : found.reduce<Band | undefined>((best, band) => (best && best.ages.from > band.ages.from ? best : band), undefined);
}

/**
 * The band of an age in every scheme; `null` in one that is proposed, over or still to come on the day.
 *
 * @param age - completed years
 * @param on - the day, `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { bandsFor } from "@cop-sdk/age/bands";
 *
 * bandsFor(9, "2026-06-01")["itu-cop-2020"]; // "9-12"
 * bandsFor(9, "2026-06-01")["ico-aadc"]; // "6-9"
 * ```
 */
export const bandsFor = (age: number, on: string): BandsOfAge =>
  Object.fromEntries(bandSchemes.map((scheme) => [scheme.id, (inUse(scheme, on) && bandOf(scheme, age)?.id) || null]));
