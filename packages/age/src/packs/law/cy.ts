import type { Law } from "../record.js";

/** Law of CY on digital consent, minimum ages and what stands beside them. */
export const cy = {
  place: "CY",
  records: [
    {
      id: "cy-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      scope: "gdpr8",
      window: { from: "2018-07-31" },
      status: "in-force",
      instrument: "Law 125(I)/2018 s.8",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
