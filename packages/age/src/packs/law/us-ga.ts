import type { Law } from "../record.js";

/** Law of US-GA on digital consent, minimum ages and what stands beside them. */
export const usGa = {
  place: "US-GA",
  records: [
    {
      id: "us-ga-sm",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "social-media",
      window: { from: null },
      status: "enjoined",
      instrument: "Georgia SB 351 (2024)",
      confidence: "S/K",
      sources: ["S-USSM"],
      notes: "blocked June 2025. Age from memory.",
    },
  ],
} as const satisfies Law;
