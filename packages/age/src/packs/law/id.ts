import type { Law } from "../record.js";

/** Law of ID on digital consent, minimum ages and what stands beside them. */
export const id = {
  place: "ID",
  records: [
    {
      id: "id-tunas-u13",
      topic: "account-tier",
      effect: "account-only-on-low-risk-child-services-with-parental-consent",
      acts: [
        { act: "guardian-consent", ages: { below: 13 }, when: { riskClass: ["low"], directed: true } },
        { act: "low-risk-only", ages: { below: 13 }, when: { riskClass: ["low"], directed: false } },
        { act: "low-risk-only", ages: { below: 13 }, when: { riskClass: ["medium", "high"] } },
      ],
      window: { from: "2026-03-28" },
      status: "in-force",
      instrument: "PP 17/2025 Art. 21(1)(a); Ministerial Regulation 9/2026",
      confidence: "S",
      sources: ["S-ID-ART21", "S-ID-MR9", "S-ID-TMI"],
      conditions: "electronic system operator",
      notes: "PP in force 2025-04-01 with transition; account limits applied from 2026-03-28.",
    },
    {
      id: "id-tunas-1315",
      topic: "account-tier",
      effect: "account-with-parental-consent-on-low-risk-only",
      acts: [
        { act: "guardian-consent", ages: { from: 13, below: 16 }, when: { riskClass: ["low"] } },
        { act: "low-risk-only", ages: { from: 13, below: 16 }, when: { riskClass: ["medium", "high"] } },
      ],
      window: { from: "2026-03-28" },
      status: "in-force",
      caveats: ["sources-differ"],
      instrument: "PP 17/2025 Art. 21(1)(b)",
      confidence: "S",
      sources: ["S-ID-ART21", "S-ID-MR9"],
      conditions: "ages 13-15",
      notes: 'Sources differ: "low risk" or "low to medium". High-risk (social networks) not allowed under 16.',
    },
    {
      id: "id-tunas-1617",
      topic: "account-tier",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { from: 16, below: 18 }, when: { riskClass: ["high"] } }],
      window: { from: "2026-03-28" },
      status: "in-force",
      instrument: "PP 17/2025 Art. 21(1)(c)",
      confidence: "S",
      sources: ["S-ID-ART21", "S-ID-MR9"],
      conditions: "ages 16-17: high-risk services, e.g. social networks",
    },
  ],
} as const satisfies Law;
