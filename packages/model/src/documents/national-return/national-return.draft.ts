import { type Draft, daysOf, header, unknown } from "../drafting.js";
import type { NationalReturn } from "./national-return.js";

/** A fresh one. */
export const draft: Draft<NationalReturn, "country" | "quarter"> = {
  needs: ["country", "quarter"],
  make: (facts) => ({
    ...header("national-return", facts),
    origin: "administration",
    country: facts.country,
    periodKind: "quarter",
    period: daysOf(facts.quarter),
    changes: [],
    activities: [],
    figures: [],
    challenges: [],
    requests: [],
    clearance: unknown,
    releasable: false,
  }),
};
