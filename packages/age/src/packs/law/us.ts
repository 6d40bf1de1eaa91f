import type { Law } from "../record.js";

/** Law of US on digital consent, minimum ages and what stands beside them. */
export const us = {
  place: "US",
  records: [
    {
      id: "us-coppa",
      topic: "data-consent",
      effect: "verifiable-parental-consent-below",
      acts: [{ act: "verifiable-consent", ages: { below: 13 } }],
      scope: "coppa",
      window: { from: "2000-04-21" },
      status: "in-force",
      instrument: "COPPA, 15 U.S.C. 6501-6506; 16 CFR Part 312",
      confidence: "S/K",
      sources: ["S-COPPA", "S-COPPA2", "S-TRACKER"],
      conditions:
        "operator of a service directed to children under 13, OR a general-audience operator with actual knowledge that the user is under 13 (asking the date of birth and getting an under-13 answer is actual knowledge)",
      notes: "Start date of the original rule from memory.",
    },
    {
      id: "us-coppa-2025",
      topic: "data-consent",
      effect: "separate-consent-for-third-party-disclosure",
      acts: [{ act: "separate-consent", ages: { below: 13 } }],
      scope: "coppa-disclosure",
      window: { from: "2025-06-23" },
      status: "in-force",
      enforceability: [
        { from: "2025-06-23", below: "2026-04-22", state: "transition" },
        { from: "2026-04-22", state: "enforceable" },
      ],
      instrument: "16 CFR Part 312 as amended, 90 FR 16918 (2025-04-22): effective 2025-06-23, full compliance 2026-04-22",
      confidence: "S",
      sources: ["S-COPPA", "S-COPPA2", "S-TRACKER"],
      conditions: "same scope as us-coppa",
      notes:
        "Adds biometric and government identifiers to personal information; separate opt-in for disclosure not integral to the service; written retention policy (312.10); security programme (312.8).",
    },
    {
      id: "us-ftc-av-2026",
      topic: "age-assurance-policy",
      effect: "enforcement-discretion-for-age-check-data",
      acts: [{ act: "age-check-data" }],
      window: { from: "2026-02-25" },
      status: "guidance",
      instrument: "FTC COPPA enforcement policy statement on age verification, 2026-02-25",
      confidence: "S",
      sources: ["S-TRACKER"],
      conditions: "data used only for age determination, short retention, vetted third parties, notice, security",
    },
  ],
} as const satisfies Law;
