import type { Law } from "../record.js";

/** Law of EE on digital consent, minimum ages and what stands beside them. */
export const ee = {
  place: "EE",
  records: [
    {
      id: "ee-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2019-01-15" },
      status: "in-force",
      instrument: "Personal Data Protection Act s.8",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
