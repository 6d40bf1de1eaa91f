import type { Law } from "../record.js";

/** Law of RW on digital consent, minimum ages and what stands beside them. */
export const rw = {
  place: "RW",
  records: [
    {
      id: "rw-dpp9",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "knows-age",
      window: { from: "2021-10-15" },
      status: "in-force",
      instrument: "Law 058/2021 Art. 9",
      confidence: "S",
      sources: ["S-RW"],
      conditions: "controller KNOWS the data belong to a child under 16",
      notes: "Consent valid only in the child's interest; not needed for vital interests. Two-year transition to October 2023 (from memory).",
    },
  ],
} as const satisfies Law;
