import type { Law } from "../record.js";

/** Law of KR on digital consent, minimum ages and what stands beside them. */
export const kr = {
  place: "KR",
  records: [
    {
      id: "kr-pipa",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      window: { from: "2023-09-15" },
      status: "in-force",
      instrument: "PIPA Art. 22-2 (formerly 22(6))",
      confidence: "S/K",
      sources: ["S-KR"],
    },
  ],
} as const satisfies Law;
