import type { Law } from "../record.js";

/** Law of US-LA on digital consent, minimum ages and what stands beside them. */
export const usLa = {
  place: "US-LA",
  records: [
    {
      id: "us-la-hb977",
      topic: "app-store",
      effect: "parental-consent-below",
      acts: [{ act: "store-consent", ages: { below: 18 } }],
      window: { from: "2027-07-01" },
      status: "enacted-not-in-force",
      instrument: "Louisiana HB 977 (Act 185 of 2026), re-enacting HB 570 (Act 481 of 2025)",
      confidence: "S",
      sources: ["S-TRACKER"],
      notes: "HB 570 never took effect; Apple storefront date is 2026-07-01.",
    },
    {
      id: "us-la456-sm",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "social-media",
      window: { from: null },
      status: "enjoined",
      instrument: "Louisiana Secure Online Child Interaction and Age Limitation Act",
      confidence: "S/K",
      sources: ["S-USSM"],
      notes: "blocked December 2025. Age from memory.",
    },
  ],
} as const satisfies Law;
