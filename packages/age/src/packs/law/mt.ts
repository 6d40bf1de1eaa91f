import type { Law } from "../record.js";

/** Law of MT on digital consent, minimum ages and what stands beside them. */
export const mt = {
  place: "MT",
  records: [
    {
      id: "mt-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25" },
      status: "in-force",
      instrument: "S.L. 586.11 reg. 4",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "One 2026 dossier lists 16: the Commission table is followed here. Day from memory.",
    },
  ],
} as const satisfies Law;
