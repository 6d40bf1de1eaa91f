import type { Law } from "../record.js";

/** Law of RO on digital consent, minimum ages and what stands beside them. */
export const ro = {
  place: "RO",
  records: [
    {
      id: "ro-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25" },
      status: "in-force",
      instrument: "no derogation; GDPR default",
      confidence: "S",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
