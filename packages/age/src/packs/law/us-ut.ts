import type { Law } from "../record.js";

/** Law of US-UT on digital consent, minimum ages and what stands beside them. */
export const usUt = {
  place: "US-UT",
  records: [
    {
      id: "us-ut-sb142",
      topic: "app-store",
      effect: "parental-consent-below",
      acts: [{ act: "store-consent", ages: { below: 18 } }],
      window: { from: "2027-05-06" },
      status: "enacted-not-in-force",
      instrument: "Utah SB 142 (2025) as amended by HB 498 (2026)",
      confidence: "S",
      sources: ["S-TRACKER", "S-TRACKER-DISC"],
      conditions: "app store account of a minor",
      notes: "HB 498 moved every substantive duty to 2027-05-06. Older pages (and Apple) give 2026-05-06.",
    },
    {
      id: "us-ut194-sm",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      scope: "social-media",
      window: { from: null },
      status: "enjoined",
      instrument: "Utah SB 194 (2024)",
      confidence: "S/K",
      sources: ["S-USSM"],
      notes: "enjoined 2024-09-11. Age from memory.",
    },
  ],
} as const satisfies Law;
