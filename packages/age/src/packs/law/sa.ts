import type { Law } from "../record.js";

/** Law of SA on digital consent, minimum ages and what stands beside them. */
export const sa = {
  place: "SA",
  records: [
    {
      id: "sa-pdpl",
      topic: "data-consent",
      effect: "guardian-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      window: { from: "2024-09-14" },
      status: "in-force",
      instrument: "PDPL and Implementing Regulation (legal guardian)",
      confidence: "K",
    },
  ],
} as const satisfies Law;
