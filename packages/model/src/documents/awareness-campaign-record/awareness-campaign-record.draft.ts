import { announced, type Draft, titled, unknown } from "../drafting.js";
import type { AwarenessCampaignRecord } from "./awareness-campaign-record.js";

/** A fresh one. */
export const draft: Draft<AwarenessCampaignRecord, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("awareness-campaign-record", facts),
    ...announced,
    countries: [],
    leads: [],
    audiences: [],
    channels: [],
    languages: [],
    messages: [],
    reach: unknown,
    evaluation: unknown,
    materials: [],
    serves: [],
  }),
};
