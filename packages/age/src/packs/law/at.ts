import type { Law } from "../record.js";

/** Law of AT on digital consent, minimum ages and what stands beside them. */
export const at = {
  place: "AT",
  records: [
    {
      id: "at-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25" },
      status: "in-force",
      instrument: "DSG s.4(4)",
      confidence: "S",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
