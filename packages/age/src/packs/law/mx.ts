import type { Law } from "../record.js";

/** Law of MX on digital consent, minimum ages and what stands beside them. */
export const mx = {
  place: "MX",
  records: [
    {
      id: "mx-lfpd",
      topic: "data-consent",
      effect: "guardian-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      window: { from: "2025-03-21" },
      status: "in-force",
      instrument: "LFPDPPP 2025 with civil-law representation",
      confidence: "K",
    },
  ],
} as const satisfies Law;
