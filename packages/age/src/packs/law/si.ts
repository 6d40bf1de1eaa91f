import type { Law } from "../record.js";

/** Law of SI on digital consent, minimum ages and what stands beside them. */
export const si = {
  place: "SI",
  records: [
    {
      id: "si-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25", below: "2023-01-26" },
      status: "superseded",
      instrument: "no derogation before ZVOP-2",
      confidence: "K",
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
    {
      id: "si-gdpr8-2023",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 15 } }],
      scope: "gdpr8",
      window: { from: "2023-01-26" },
      status: "in-force",
      instrument: "ZVOP-2 Art. 8",
      confidence: "S/K",
      sources: ["S-TSTABLE", "S-DOSSIER"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "Article and day from memory.",
    },
  ],
} as const satisfies Law;
