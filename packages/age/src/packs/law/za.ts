import type { Law } from "../record.js";

/** Law of ZA on digital consent, minimum ages and what stands beside them. */
export const za = {
  place: "ZA",
  records: [
    {
      id: "za-popia",
      topic: "data-consent",
      effect: "competent-person-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      window: { from: "2021-07-01" },
      status: "in-force",
      caveats: ["scope-unclear"],
      instrument: "POPIA 2013 ss.34-35",
      confidence: "S/K",
      sources: ["S-ZA"],
      conditions: "child not legally competent",
    },
  ],
} as const satisfies Law;
