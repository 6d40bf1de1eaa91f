import type { Law } from "../record.js";

/** Law of PH on digital consent, minimum ages and what stands beside them. */
export const ph = {
  place: "PH",
  records: [
    {
      id: "ph-dpa",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      window: { from: "2012-09-08" },
      status: "in-force",
      instrument: "Data Privacy Act of 2012 and civil law minority; NPC Advisory 2024-03 on child-oriented transparency",
      confidence: "K",
      notes: "No digital consent age in the statute.",
    },
  ],
} as const satisfies Law;
