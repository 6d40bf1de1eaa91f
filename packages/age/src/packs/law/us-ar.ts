import type { Law } from "../record.js";

/** Law of US-AR on digital consent, minimum ages and what stands beside them. */
export const usAr = {
  place: "US-AR",
  records: [
    {
      id: "us-ar-sm",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      scope: "social-media",
      window: { from: null },
      status: "enjoined",
      instrument: "Arkansas SB 396 (2023)",
      confidence: "S/K",
      sources: ["S-USSM"],
      notes: "permanently enjoined March 2025. Age from memory.",
    },
  ],
} as const satisfies Law;
