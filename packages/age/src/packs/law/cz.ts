import type { Law } from "../record.js";

/** Law of CZ on digital consent, minimum ages and what stands beside them. */
export const cz = {
  place: "CZ",
  records: [
    {
      id: "cz-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 15 } }],
      scope: "gdpr8",
      window: { from: "2019-04-24" },
      status: "in-force",
      instrument: "Act 110/2019 s.7",
      confidence: "S/K",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "Some compilations wrongly show 13 (the first draft). Day from memory.",
    },
  ],
} as const satisfies Law;
