import type { Law } from "../record.js";

/** Law of JP on digital consent, minimum ages and what stands beside them. */
export const jp = {
  place: "JP",
  records: [
    {
      id: "jp-appi-2026",
      topic: "data-consent",
      effect: "guardian-is-counterparty-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      window: { from: null },
      status: "enacted-not-in-force",
      accepted: "its first day is not known, so it never applies",
      instrument: "APPI amendment passed 2026-07-10, promulgated 2026-07-17; effective by 2028-07-16 (cabinet order)",
      confidence: "S",
      sources: ["S-TRACKER"],
    },
    {
      id: "jp-appi",
      topic: "data-consent",
      effect: "no-fixed-age",
      acts: [{ act: "no-fixed-age" }],
      window: { from: "2005-04-01" },
      status: "in-force",
      caveats: ["no-fixed-age"],
      instrument: "APPI; PPC Q&A: roughly 12 to 15, case by case",
      confidence: "K",
    },
  ],
} as const satisfies Law;
