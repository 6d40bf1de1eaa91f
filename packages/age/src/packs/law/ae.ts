import type { Law } from "../record.js";

/** Law of AE on digital consent, minimum ages and what stands beside them. */
export const ae = {
  place: "AE",
  records: [
    {
      id: "ae-cds",
      topic: "data-consent",
      effect: "processing-prohibited-without-verifiable-parental-consent-below",
      acts: [{ act: "verifiable-consent", ages: { below: 13 } }],
      window: { from: "2026-01-01" },
      status: "in-force",
      enforceability: [
        { from: "2026-01-01", below: "2027-01-01", state: "transition" },
        { from: "2027-01-01", state: "enforceable" },
      ],
      caveats: ["exception-possible"],
      instrument: "Federal Decree-Law 26/2025 on Child Digital Safety Art. 8; compliance by 2027-01-01",
      confidence: "S",
      sources: ["S-AE", "S-AE2"],
      conditions: "platforms operating in or targeting the UAE",
      notes: "Exception for education and health by Cabinet decision.",
    },
    {
      id: "ae-cds-gambling",
      topic: "gambling",
      effect: "prohibited-below",
      acts: [{ act: "no-gambling-account", ages: { below: 18 } }],
      scope: "gambling",
      window: { from: "2026-01-01" },
      status: "in-force",
      enforceability: [
        { from: "2026-01-01", below: "2027-01-01", state: "transition" },
        { from: "2027-01-01", state: "enforceable" },
      ],
      instrument: "Federal Decree-Law 26/2025: no accounts or access to online commercial games with betting",
      confidence: "S",
      sources: ["S-AE"],
    },
  ],
} as const satisfies Law;
