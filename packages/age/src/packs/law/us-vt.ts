import type { Law } from "../record.js";

/** Law of US-VT on digital consent, minimum ages and what stands beside them. */
export const usVt = {
  place: "US-VT",
  records: [
    {
      id: "us-vt-aadc",
      topic: "design-code",
      effect: "design-duties-below",
      acts: [{ act: "protective-defaults", ages: { below: 18 } }],
      scope: "default-settings",
      window: { from: "2027-01-01" },
      status: "enacted-not-in-force",
      instrument: "Vermont Age-Appropriate Design Code Act",
      confidence: "S",
      sources: ["S-TRACKER"],
    },
  ],
} as const satisfies Law;
