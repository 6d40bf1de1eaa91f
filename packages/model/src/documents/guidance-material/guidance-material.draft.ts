import { type Draft, titled, unknown } from "../drafting.js";
import type { GuidanceMaterial } from "./guidance-material.js";

/** A fresh one. */
export const draft: Draft<GuidanceMaterial, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("guidance-material", facts),
    subjects: [],
    publishedOn: unknown,
    languages: [],
    audiences: [],
    link: unknown,
    serves: [],
  }),
};
