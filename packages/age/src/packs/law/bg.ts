import type { Law } from "../record.js";

/** Law of BG on digital consent, minimum ages and what stands beside them. */
export const bg = {
  place: "BG",
  records: [
    {
      id: "bg-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      scope: "gdpr8",
      window: { from: "2019-03-02" },
      status: "in-force",
      instrument: "Personal Data Protection Act Art. 25c",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
      notes: "Age seen, article and day from memory.",
    },
  ],
} as const satisfies Law;
