import type { Law } from "../record.js";

/** Law of NO on digital consent, minimum ages and what stands beside them. */
export const no = {
  place: "NO",
  records: [
    {
      id: "no-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2018-07-20" },
      status: "in-force",
      instrument: "personopplysningsloven s.5",
      confidence: "S/K",
      sources: ["S-NO-DIGI", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "Government announced a raise to 15 in 2024; enactment not found.",
    },
    {
      id: "no-smm",
      topic: "social-media-minimum",
      effect: "account-prohibited-below",
      acts: [{ act: "no-account", ages: { below: 15 } }],
      scope: "social-media",
      window: { from: null },
      status: "proposed",
      instrument: "Draft act on a minimum age for social media (hearing to 2025-10-07)",
      confidence: "S",
      sources: ["S-NO-HEARING"],
      conditions: "exempts trade, housing/job ads, games, closed groups, messaging",
    },
  ],
} as const satisfies Law;
