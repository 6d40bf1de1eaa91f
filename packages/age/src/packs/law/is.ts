import type { Law } from "../record.js";

/** Law of IS on digital consent, minimum ages and what stands beside them. */
export const iceland = {
  place: "IS",
  records: [
    {
      id: "is-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2018-07-15" },
      status: "in-force",
      instrument: "Act 90/2018 Art. 10",
      confidence: "S/K",
      sources: ["S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
