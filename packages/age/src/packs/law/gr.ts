import type { Law } from "../record.js";

/** Law of GR on digital consent, minimum ages and what stands beside them. */
export const gr = {
  place: "GR",
  records: [
    {
      id: "gr-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 15 } }],
      scope: "gdpr8",
      window: { from: "2019-08-29" },
      status: "in-force",
      instrument: "Law 4624/2019 Art. 21",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
    {
      id: "gr-smm",
      topic: "social-media-minimum",
      effect: "account-prohibited-below",
      acts: [{ act: "no-account", ages: { below: 15 } }],
      scope: "social-media",
      window: { from: null },
      status: "announced",
      instrument: "Announced 2026-04-08 for 2027-01-01; enactment not verified",
      confidence: "S",
      sources: ["S-GR"],
      notes: "Near-term date: recheck before 2027-01-01.",
    },
  ],
} as const satisfies Law;
