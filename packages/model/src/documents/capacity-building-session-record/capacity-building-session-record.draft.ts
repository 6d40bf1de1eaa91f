import { announced, type Draft, titled, unknown } from "../drafting.js";
import type { CapacityBuildingSessionRecord } from "./capacity-building-session-record.js";

/** A fresh one. */
export const draft: Draft<CapacityBuildingSessionRecord, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("capacity-building-session-record", facts),
    ...announced,
    leads: [],
    modality: "workshop",
    languages: [],
    audiences: [],
    learningObjectives: [],
    modules: [],
    attendance: unknown,
    contacts: [],
    serves: [],
  }),
};
