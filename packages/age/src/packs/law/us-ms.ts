import type { Law } from "../record.js";

/** Law of US-MS on digital consent, minimum ages and what stands beside them. */
export const usMs = {
  place: "US-MS",
  records: [
    {
      id: "us-ms-hb1126",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      scope: "social-media",
      window: { from: "2024-07-01" },
      status: "in-force",
      enforceability: [
        { from: "2024-07-01", below: "2025-08-14", state: "uncertain" },
        { from: "2025-08-14", state: "enforceable" },
      ],
      caveats: ["merits-pending"],
      instrument: "Mississippi HB 1126 (Walker Montgomery Protecting Children Online Act)",
      confidence: "K",
      notes: "Enforcement was enjoined for parts of 2024-2025; on 2025-08-14 the Supreme Court left it enforceable while the case goes on. Dates from memory.",
    },
  ],
} as const satisfies Law;
