import { hasSubdivisions } from "../decide/coverage.js";
import type { Notice } from "../decide/notice.js";
import { isRecordedSubdivision } from "../vocabulary/places.js";
import { askedPlace } from "./record-line.js";

/**
 * What a list of the records of a place must say of its parts: that nothing is recorded for the part named, or that parts have law of their own and none is named. Nothing where there is nothing to say.
 *
 * @example
 * ```ts
 * import { partNotice } from "@cop-sdk/age/check";
 *
 * partNotice("US-WY")?.code; // "coverage/subdivision-not-recorded"
 * partNotice("IE"); // undefined
 * ```
 */
export function partNotice(place: string): Notice | undefined {
  const { jurisdiction, subdivision } = askedPlace(place);
  if (subdivision === undefined) return hasSubdivisions(jurisdiction) ? { code: "coverage/federal-level-only", params: { place: jurisdiction } } : undefined;
  return isRecordedSubdivision(subdivision) ? undefined : { code: "coverage/subdivision-not-recorded", params: { place: jurisdiction } };
}
