import type { Law } from "../record.js";

/** Law of FI on digital consent, minimum ages and what stands beside them. */
export const fi = {
  place: "FI",
  records: [
    {
      id: "fi-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2019-01-01" },
      status: "in-force",
      instrument: "Data Protection Act 1050/2018 s.5",
      confidence: "S/K",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
