import { allEntries, askedPlace, entriesIn, placeOfEntry } from "../check/record-line.js";
import type { Entry } from "../decide/engines.js";
import { isSubdivision } from "../packs/place.js";
import { type Place, recordedSubdivisions } from "../vocabulary/places.js";

/** Rule makers for more than one state that have a page of their own. */
const wider = ["EU", "EUR", "INT"] as const;

type Wider = (typeof wider)[number];

const isWider = (place: string): place is Wider => (wider as readonly string[]).includes(place);

/** Places that have a page: those whose rule makers said something that is on record; in the order of their codes. */
export const pagedPlaces = (): readonly string[] => [...new Set(allEntries().map((entry) => pageOf(placeOfEntry(entry))))].sort();

/** The page that a rule maker's records stand on. */
export const pageOf = (maker: Place): string => (maker === "EEA" ? "EU" : maker);

/** Everything that belongs on a page: for a state what its wider rule makers say too, for those only what they say. */
export function entriesOn(place: string): readonly Entry[] {
  return isWider(place) ? allEntries().filter((entry) => pageOf(placeOfEntry(entry)) === place) : entriesIn(askedPlace(place));
}

/** Parts of a state that have pages of their own. */
export const partsOf = (place: string): readonly string[] =>
  isSubdivision(place as Place) ? [] : recordedSubdivisions.filter((part) => part.startsWith(`${place}-`));
