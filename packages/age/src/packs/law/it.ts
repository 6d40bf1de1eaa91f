import type { Law } from "../record.js";

/** Law of IT on digital consent, minimum ages and what stands beside them. */
export const it = {
  place: "IT",
  records: [
    {
      id: "it-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      scope: "gdpr8",
      window: { from: "2018-09-19" },
      status: "in-force",
      instrument: "Codice Privacy Art. 2-quinquies (D.Lgs. 101/2018)",
      confidence: "S/K",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
    {
      id: "it-agcom",
      topic: "adult-content",
      effect: "age-verification-required",
      acts: [{ act: "verification-gate", ages: { below: 18 } }],
      scope: "pornography",
      window: { from: "2025-11-12" },
      status: "in-force",
      instrument: "DL 123/2023 Art. 13-bis; AGCOM regulation of 2025-05-12",
      confidence: "S",
      sources: ["S-IT-AGCOM", "S-IT-AGCOM2"],
      conditions: "pornography; double-anonymity proof, per session",
    },
  ],
} as const satisfies Law;
