import type { Law } from "../record.js";

/** Law of MY on digital consent, minimum ages and what stands beside them. */
export const my = {
  place: "MY",
  records: [
    {
      id: "my-cpc",
      topic: "social-media-minimum",
      effect: "account-prohibited-below",
      acts: [{ act: "no-account", ages: { below: 16 } }],
      scope: "my-licensed",
      window: { from: "2026-06-01" },
      status: "in-force",
      caveats: ["grace-period-unknown"],
      instrument: "Child Protection Code under s.80 (duty s.18) Online Safety Act 2025 (Act 866)",
      confidence: "S",
      sources: ["S-MY", "S-MY2", "S-MY3"],
      conditions: "licensed social media provider with at least 8 million users in Malaysia",
      notes: "A grace period of unstated length was announced. Verification against government-issued documents. ONSA in force 2026-01-01.",
    },
  ],
} as const satisfies Law;
