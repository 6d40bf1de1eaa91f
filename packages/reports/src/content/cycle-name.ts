import { type ConferenceId, type CycleId, conferences, cycles } from "@cop-sdk/model";
import { fill } from "../phrases/fill.js";
import type { Phrases } from "../phrases/index.js";

/** The two conferences of a cycle, by names that `nameConference` gives. */
export function nameCycle(cycle: CycleId, phrases: Phrases, nameConference: (id: ConferenceId) => string): string {
  const { from, to } = cycles[cycle] as { readonly from: ConferenceId; readonly to?: ConferenceId };
  return fill(phrases.cycleName, { from: nameConference(from), to: to === undefined ? phrases.nextConference : nameConference(to) });
}

/** Short name of a cycle, such as `WTDC-14 to WTDC-17`. */
export const shortCycleName = (cycle: CycleId, phrases: Phrases): string =>
  nameCycle(cycle, phrases, (id) => conferences[id].shortName.replace("WTDC", phrases.wtdc));
