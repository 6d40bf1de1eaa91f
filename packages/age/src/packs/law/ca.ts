import type { Law } from "../record.js";

/** Law of CA on digital consent, minimum ages and what stands beside them. */
export const ca = {
  place: "CA",
  records: [
    {
      id: "ca-pipeda",
      topic: "data-consent",
      effect: "meaningful-consent-unlikely-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      window: { from: "2018-05-24" },
      status: "guidance",
      instrument: "OPC guidelines for meaningful consent",
      confidence: "K",
      sources: ["S-TRACKER"],
      notes: "No statutory age federally. Bills S-209 (age verification) and C-34 (online harms) pending on 2026-09-05.",
    },
  ],
} as const satisfies Law;
