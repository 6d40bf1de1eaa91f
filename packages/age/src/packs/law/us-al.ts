import type { Law } from "../record.js";

/** Law of US-AL on digital consent, minimum ages and what stands beside them. */
export const usAl = {
  place: "US-AL",
  records: [
    {
      id: "us-al-hb161",
      topic: "app-store",
      effect: "parental-consent-below",
      acts: [{ act: "store-consent", ages: { below: 18 } }],
      window: { from: "2027-01-01" },
      status: "enacted-not-in-force",
      instrument: "Alabama HB 161 (2026)",
      confidence: "S",
      sources: ["S-AL", "S-TRACKER", "S-TRACKER-DISC"],
      conditions: "also pre-installed apps",
      notes: "Accounts existing on 2026-10-02 must be verified by 2027-10-01.",
    },
  ],
} as const satisfies Law;
