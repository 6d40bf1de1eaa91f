import type { Law } from "../record.js";

/** Law of US-TN on digital consent, minimum ages and what stands beside them. */
export const usTn = {
  place: "US-TN",
  records: [
    {
      id: "us-tn-sm",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      scope: "social-media",
      window: { from: "2025-01-01" },
      status: "in-force",
      instrument: "Protecting Children from Social Media Act (TN)",
      confidence: "S/K",
      sources: ["S-USSM"],
      notes: "Challenged January 2025; not known to be blocked.",
    },
  ],
} as const satisfies Law;
