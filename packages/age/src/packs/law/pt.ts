import type { Law } from "../record.js";

/** Law of PT on digital consent, minimum ages and what stands beside them. */
export const pt = {
  place: "PT",
  records: [
    {
      id: "pt-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2019-08-09" },
      status: "in-force",
      instrument: "Law 58/2019 Art. 16",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "A 2026 bill would change access to platforms (see pt-smm-2026).",
    },
    {
      id: "pt-smm-2026",
      topic: "social-media-minimum",
      effect: "parental-consent-below (none under 13)",
      acts: [
        { act: "no-account", ages: { below: 13 } },
        { act: "guardian-consent", ages: { from: 13, below: 16 } },
      ],
      scope: "social-media",
      window: { from: null },
      status: "proposed",
      instrument: "Bill passed first vote February 2026",
      confidence: "S",
      sources: ["S-PT"],
    },
  ],
} as const satisfies Law;
