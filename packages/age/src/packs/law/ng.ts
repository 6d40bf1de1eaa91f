import type { Law } from "../record.js";

/** Law of NG on digital consent, minimum ages and what stands beside them. */
export const ng = {
  place: "NG",
  records: [
    {
      id: "ng-ndpa",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      scope: "consent-basis-unless-professional",
      window: { from: "2023-06-12" },
      status: "in-force",
      instrument: "NDPA 2023 s.31 (13+: Commission may regulate services at the child's request, s.31(5))",
      confidence: "S/K",
      sources: ["S-NG"],
      conditions: "consent as basis",
      notes: "Exceptions: vital interests, education/medical/social care by professionals, court proceedings.",
    },
  ],
} as const satisfies Law;
