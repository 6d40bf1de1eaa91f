import type { Law } from "../record.js";

/** Law of TH on digital consent, minimum ages and what stands beside them. */
export const th = {
  place: "TH",
  records: [
    {
      id: "th-pdpa",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [
        { act: "guardian-consent", ages: { below: 10 } },
        { act: "conditional-consent", ages: { from: 10, below: 20 } },
      ],
      window: { from: "2022-06-01" },
      status: "in-force",
      caveats: ["conditional-consent"],
      instrument: "PDPA s.20 (10 to under 20: parental consent for acts a minor cannot do alone)",
      confidence: "K",
      notes: "From 10 to under 20 consent is conditional.",
    },
  ],
} as const satisfies Law;
