import type { Law } from "../record.js";

/** Law of US-FL on digital consent, minimum ages and what stands beside them. */
export const usFl = {
  place: "US-FL",
  records: [
    {
      id: "us-fl-hb3-u14",
      topic: "social-media-minimum",
      effect: "account-prohibited-below",
      acts: [{ act: "no-account", ages: { below: 14 } }],
      scope: "social-media",
      window: { from: "2025-01-01" },
      status: "in-force",
      enforceability: [
        { from: "2025-01-01", below: "2025-06-03", state: "uncertain" },
        { from: "2025-06-03", below: "2025-11-25", state: "enjoined" },
        { from: "2025-11-25", state: "enforceable" },
      ],
      caveats: ["scope-unclear"],
      instrument: "Florida HB 3 (2024)",
      confidence: "S",
      sources: ["S-FL", "S-FL-PI"],
      conditions: "covered platform (addictive features and usage tests)",
      notes: "Preliminary injunction 2025-06-03; stayed by the 11th Circuit on 2025-11-25.",
    },
    {
      id: "us-fl-hb3-1415",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { from: 14, below: 16 } }],
      scope: "social-media",
      window: { from: "2025-01-01" },
      status: "in-force",
      enforceability: [
        { from: "2025-01-01", below: "2025-06-03", state: "uncertain" },
        { from: "2025-06-03", below: "2025-11-25", state: "enjoined" },
        { from: "2025-11-25", state: "enforceable" },
      ],
      caveats: ["scope-unclear"],
      instrument: "Florida HB 3 (2024)",
      confidence: "S",
      sources: ["S-FL", "S-FL-PI"],
      conditions: "covered platform; ages 14 and 15",
    },
  ],
} as const satisfies Law;
