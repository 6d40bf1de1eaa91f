import type { Law } from "../record.js";

/** Law of NL on digital consent, minimum ages and what stands beside them. */
export const nl = {
  place: "NL",
  records: [
    {
      id: "nl-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25" },
      status: "in-force",
      instrument: "UAVG Art. 5",
      confidence: "S/K",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
