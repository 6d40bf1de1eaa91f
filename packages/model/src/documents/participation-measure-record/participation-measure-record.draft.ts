import { announced, type Draft, titled } from "../drafting.js";
import type { ParticipationMeasureRecord } from "./participation-measure-record.js";

/** A fresh one. */
export const draft: Draft<ParticipationMeasureRecord, never> = {
  needs: [],
  make: (facts) => ({
    ...titled("participation-measure-record", facts),
    ...announced,
    measure: "other",
    meeting: { body: "cwg-cop" },
    countries: [],
    participation: [],
    serves: [],
  }),
};
