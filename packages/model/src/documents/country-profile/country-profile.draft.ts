import { type Draft, header, unknown } from "../drafting.js";
import type { CountryProfile } from "./country-profile.js";

/** A fresh one. */
export const draft: Draft<CountryProfile, "country"> = {
  needs: ["country"],
  make: (facts) => ({
    ...header("country-profile", facts),
    country: facts.country,
    legislation: [],
    strategies: [],
    institutions: [],
    reportingChannels: [],
    validatedByCountry: false,
    validation: unknown,
  }),
};
