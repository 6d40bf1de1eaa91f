import type { Law } from "../record.js";

/** Law of GH on digital consent, minimum ages and what stands beside them. */
export const gh = {
  place: "GH",
  records: [
    {
      id: "gh-dpa",
      topic: "data-consent",
      effect: "guardian-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      window: { from: "2012-10-16" },
      status: "in-force",
      instrument: "Data Protection Act 2012 (Act 843) s.37",
      confidence: "K",
      notes: "Data on a child under parental control are special personal data; no digital age.",
    },
  ],
} as const satisfies Law;
