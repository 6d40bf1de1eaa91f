import type { Law } from "../record.js";

/** Law of CA-QC on digital consent, minimum ages and what stands beside them. */
export const caQc = {
  place: "CA-QC",
  records: [
    {
      id: "ca-qc-25",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 14 } }],
      window: { from: "2023-09-22" },
      status: "in-force",
      caveats: ["exception-possible"],
      instrument: "Quebec Act respecting the protection of personal information in the private sector s.4.1 (Law 25)",
      confidence: "S/K",
      sources: ["S-QC"],
      conditions: "unless collection is clearly for the minor's benefit",
      notes: "Start day from memory.",
    },
  ],
} as const satisfies Law;
