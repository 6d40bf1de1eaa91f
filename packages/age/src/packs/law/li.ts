import type { Law } from "../record.js";

/** Law of LI on digital consent, minimum ages and what stands beside them. */
export const li = {
  place: "LI",
  records: [
    {
      id: "li-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "gdpr8",
      window: { from: "2018-07-20" },
      status: "in-force",
      instrument: "no derogation; GDPR default (EEA)",
      confidence: "S/K",
      sources: ["S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
