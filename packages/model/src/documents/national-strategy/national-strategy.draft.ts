import { type Draft, header, toWrite, unknown } from "../drafting.js";
import type { NationalStrategy } from "./national-strategy.js";

/** A fresh one. */
export const draft: Draft<NationalStrategy, "country"> = {
  needs: ["country"],
  make: (facts) => ({
    ...header("national-strategy", facts),
    origin: "administration",
    country: facts.country,
    title: { [facts.language]: toWrite },
    kind: "strategy",
    languages: [facts.language],
    status: "drafting",
    period: unknown,
    adoption: { missing: "not-applicable" },
    organizations: [],
    lead: unknown,
    coordination: unknown,
    vision: unknown,
    goals: [],
    targets: [],
    actions: [],
    budget: unknown,
    reportingChannels: [],
    monitoring: unknown,
    childParticipation: unknown,
    sources: [],
  }),
};
