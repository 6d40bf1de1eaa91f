import type { Law } from "../record.js";

/** Law of CL on digital consent, minimum ages and what stands beside them. */
export const cl = {
  place: "CL",
  records: [
    {
      id: "cl-21719",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [
        { act: "guardian-consent", ages: { below: 14 } },
        { act: "sensitive-data-consent", ages: { from: 14, below: 16 } },
      ],
      window: { from: "2026-12-01" },
      status: "enacted-not-in-force",
      instrument: "Ley 21.719 (14-15: parental consent for sensitive data)",
      confidence: "K",
      notes: "Due within days of the last check: verify.",
    },
  ],
} as const satisfies Law;
