import type { Law } from "../record.js";

/** Law of IN on digital consent, minimum ages and what stands beside them. */
export const india = {
  place: "IN",
  records: [
    {
      id: "in-dpdp9",
      topic: "data-consent",
      effect: "verifiable-parental-consent-below",
      acts: [{ act: "verifiable-consent", ages: { below: 18 } }],
      scope: "unless-protected",
      window: { from: "2027-05-13" },
      status: "enacted-not-in-force",
      disputed: { from: "2027-05-12", below: "2027-05-15" },
      caveats: ["exception-possible"],
      instrument: "DPDP Act 2023 s.9(1); DPDP Rules 2025 rules 10-12 (notified 2025-11-13, 18-month commencement)",
      confidence: "S",
      sources: ["S-IN-AZB", "S-IN-OBHAN", "S-IN-R10", "S-IN-R12", "S-TRACKER"],
      conditions: "any processing of a child's personal data; Fourth Schedule exemptions (health, education, creche, safety)",
      notes: "Sources give 12, 13 or 14 May 2027.",
    },
    {
      id: "in-dpdp9-track",
      topic: "profiled-ads",
      effect: "feature-prohibited-below",
      acts: [{ act: "no-profiled-ads", ages: { below: 18 } }],
      window: { from: "2027-05-13" },
      status: "enacted-not-in-force",
      disputed: { from: "2027-05-12", below: "2027-05-15" },
      instrument: "DPDP Act 2023 s.9(3): no tracking, behavioural monitoring or targeted advertising to children",
      confidence: "S",
      sources: ["S-IN-R12", "S-TRACKER"],
    },
  ],
} as const satisfies Law;
