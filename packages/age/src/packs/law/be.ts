import type { Law } from "../record.js";

/** Law of BE on digital consent, minimum ages and what stands beside them. */
export const be = {
  place: "BE",
  records: [
    {
      id: "be-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2018-09-05" },
      status: "in-force",
      instrument: "Act of 30 July 2018 Art. 7",
      confidence: "S/K",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "Before that date GDPR default 16. Day from memory.",
    },
  ],
} as const satisfies Law;
