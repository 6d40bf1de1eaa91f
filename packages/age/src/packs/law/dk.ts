import type { Law } from "../record.js";

/** Law of DK on digital consent, minimum ages and what stands beside them. */
export const dk = {
  place: "DK",
  records: [
    {
      id: "dk-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25", below: "2024-01-01" },
      status: "superseded",
      instrument: "Databeskyttelsesloven s.6(2)-(3) as enacted 2018",
      confidence: "S",
      sources: ["S-TWOBIRDS", "S-DK-GAP"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
    {
      id: "dk-gdpr8-2024",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 15 } }],
      scope: "gdpr8",
      window: { from: "2024-01-01" },
      status: "in-force",
      instrument: "Databeskyttelsesloven s.6 as amended December 2023",
      confidence: "S",
      sources: ["S-DK-GAP", "S-DK-NRK"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "Many 2025-26 compilations still show 13. Two independent sources seen for 15 from 2024-01-01.",
    },
    {
      id: "dk-smm",
      topic: "social-media-minimum",
      effect: "account-prohibited-below (13-14 with parental opt-in)",
      acts: [
        { act: "no-account", ages: { below: 13 } },
        { act: "guardian-consent", ages: { from: 13, below: 15 } },
      ],
      scope: "social-media",
      window: { from: null },
      status: "announced",
      instrument: "Political agreement of 2025-11-07; bill expected early 2027, in force 2027-07-01",
      confidence: "S",
      sources: ["S-DK-SM", "S-AGEBORN"],
    },
  ],
} as const satisfies Law;
