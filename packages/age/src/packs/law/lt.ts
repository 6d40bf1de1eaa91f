import type { Law } from "../record.js";

/** Law of LT on digital consent, minimum ages and what stands beside them. */
export const lt = {
  place: "LT",
  records: [
    {
      id: "lt-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      scope: "gdpr8",
      window: { from: "2018-07-16" },
      status: "in-force",
      instrument: "Law on Legal Protection of Personal Data Art. 6",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
