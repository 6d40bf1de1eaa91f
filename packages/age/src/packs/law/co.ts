import type { Law } from "../record.js";

/** Law of CO on digital consent, minimum ages and what stands beside them. */
export const co = {
  place: "CO",
  records: [
    {
      id: "co-1581",
      topic: "data-consent",
      effect: "guardian-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      window: { from: "2012-10-18" },
      status: "in-force",
      caveats: ["exception-possible"],
      instrument: "Ley 1581/2012 Art. 7 as read by the Constitutional Court (C-748/2011)",
      confidence: "S/K",
      sources: ["S-CO"],
      notes: "14-17 treated case by case; the child must be heard.",
    },
  ],
} as const satisfies Law;
