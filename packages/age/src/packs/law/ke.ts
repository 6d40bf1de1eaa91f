import type { Law } from "../record.js";

/** Law of KE on digital consent, minimum ages and what stands beside them. */
export const ke = {
  place: "KE",
  records: [
    {
      id: "ke-dpa",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      scope: "unless-counselling",
      window: { from: "2019-11-25" },
      status: "in-force",
      instrument: "Data Protection Act 2019 s.33",
      confidence: "S/K",
      sources: ["S-KE"],
      notes: "Section and age from memory; start date seen. Counselling or child-protection services exempt.",
    },
  ],
} as const satisfies Law;
