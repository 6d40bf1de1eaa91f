import {
  type Level,
  type Place,
  placeGroups,
  type RecordedPlace,
  type RecordedSubdivision,
  recordedPlaces,
  recordedSubdivisions,
} from "../vocabulary/index.js";
import type { Box } from "./record.js";

const isOf = <T extends string>(list: readonly T[], word: string): word is T => (list as readonly string[]).includes(word);

/** Whether a place is a part of a federal state. */
export const isSubdivision = (place: Place): place is RecordedSubdivision => isOf(recordedSubdivisions, place);

/** The states that a place stands for; `undefined` for everywhere. */
export function statesOf(place: Place): readonly RecordedPlace[] | undefined {
  if (place === "INT") return undefined;
  if (isSubdivision(place)) return [place.slice(0, 2) as RecordedPlace];
  return isOf(recordedPlaces, place) ? [place] : placeGroups[place];
}

/** The condition that a question is about a place. */
export function boxOfPlace(place: Place): Box {
  const jurisdiction = statesOf(place);
  if (!jurisdiction) return {};
  return isSubdivision(place) ? { jurisdiction, subdivision: [place] } : { jurisdiction };
}

/** The level of a rule maker. */
export function levelOf(place: Place): Level {
  if (place === "INT") return "international";
  if (isSubdivision(place)) return "subdivision";
  return isOf(recordedPlaces, place) ? "country" : "union";
}
