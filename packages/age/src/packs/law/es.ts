import type { Law } from "../record.js";

/** Law of ES on digital consent, minimum ages and what stands beside them. */
export const es = {
  place: "ES",
  records: [
    {
      id: "es-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      scope: "gdpr8",
      window: { from: "2018-12-07" },
      status: "in-force",
      instrument: "LO 3/2018 (LOPDGDD) Art. 7",
      confidence: "S",
      sources: ["S-TWOBIRDS", "S-DOSSIER"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "General rule on minors consent, not only ISS. Bill 121/000052 would raise to 16: not in force on 2026-08-02 and no enactment found since.",
    },
    {
      id: "es-menores",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "gdpr8",
      window: { from: null },
      status: "proposed",
      instrument: "Bill 121/000052 (would amend LOPDGDD Art. 7)",
      confidence: "S",
      sources: ["S-ES", "S-DOSSIER"],
    },
  ],
} as const satisfies Law;
