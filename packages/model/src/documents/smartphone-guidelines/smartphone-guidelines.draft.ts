import { type Draft, titled } from "../drafting.js";
import type { SmartphoneGuidelines } from "./smartphone-guidelines.js";

/** A fresh one. */
export const draft: Draft<SmartphoneGuidelines, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("smartphone-guidelines", facts),
    origin: "sector-member",
    status: "drafting",
    authors: [],
    scope: [],
    audiences: [],
    ageBands: [],
    recommendations: [],
    keyAreas: [],
    serves: [],
  }),
};
