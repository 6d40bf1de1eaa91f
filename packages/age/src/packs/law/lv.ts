import type { Law } from "../record.js";

/** Law of LV on digital consent, minimum ages and what stands beside them. */
export const lv = {
  place: "LV",
  records: [
    {
      id: "lv-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2018-07-05" },
      status: "in-force",
      instrument: "Personal Data Processing Law s.33",
      confidence: "S/K",
      sources: ["S-SWD2020", "S-TSTABLE"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
  ],
} as const satisfies Law;
