import type { Law } from "../record.js";

/** Law of SG on digital consent, minimum ages and what stands beside them. */
export const sg = {
  place: "SG",
  records: [
    {
      id: "sg-ads",
      topic: "app-store",
      effect: "age-assurance-before-adult-apps",
      acts: [{ act: "adult-app-check", ages: { below: 18 } }],
      scope: "designated-store",
      window: { from: "2026-04-01" },
      status: "in-force",
      instrument:
        "Code of Practice for Online Safety for App Distribution Services (Broadcasting Act s.45L), code from 2025-03-31, age assurance from 2026-04-01",
      confidence: "S",
      sources: ["S-SG-IMDA", "S-SG-AG", "S-SG-DPA", "S-TRACKER"],
      conditions: "designated app stores; 18+ apps first",
    },
    {
      id: "sg-pdpa",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      window: { from: "2024-03-28" },
      status: "guidance",
      instrument: "PDPC Advisory Guidelines on children's personal data",
      confidence: "K",
      notes: "13-17 may consent if they understand.",
    },
  ],
} as const satisfies Law;
