import type { Law } from "../record.js";

/** Law of US-NY on digital consent, minimum ages and what stands beside them. */
export const usNy = {
  place: "US-NY",
  records: [
    {
      id: "us-ny-safe",
      topic: "addictive-feed",
      effect: "parental-consent-below",
      acts: [{ act: "feed-consent", ages: { below: 18 } }],
      window: { from: "2027-01-25" },
      status: "enacted-not-in-force",
      caveats: ["scope-unclear"],
      instrument: "New York SAFE for Kids Act; final rules published 2026-07-29",
      confidence: "S",
      sources: ["S-TRACKER"],
      conditions: "addictive feeds and night-time notifications",
    },
  ],
} as const satisfies Law;
