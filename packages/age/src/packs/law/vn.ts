import type { Law } from "../record.js";

/** Law of VN on digital consent, minimum ages and what stands beside them. */
export const vn = {
  place: "VN",
  records: [
    {
      id: "vn-decree13",
      topic: "data-consent",
      effect: "child-and-parent-consent-below",
      acts: [
        { act: "guardian-consent", ages: { below: 7 } },
        { act: "joint-consent", ages: { from: 7, below: 16 } },
      ],
      window: { from: "2023-07-01", below: "2026-01-01" },
      status: "superseded",
      instrument: "Decree 13/2023 Art. 20: parent consent for every child (under 16, Law on Children 2016), plus the child's own from age 7",
      confidence: "S",
      sources: ["S-VN", "S-VN-CHILD"],
      notes:
        "Personal Data Protection Law 91/2025 in force 2026-01-01, from memory; its rule on children was not seen. From 2026-01-01 nothing is recorded on this topic.",
    },
    {
      id: "vn-decree147",
      topic: "social-media-minimum",
      effect: "parent-registers-account-below",
      acts: [{ act: "guardian-registers", ages: { below: 16 } }],
      scope: "social-media",
      window: { from: "2024-12-25" },
      status: "in-force",
      instrument: "Decree 147/2024",
      confidence: "K",
      sources: ["S-TRACKER"],
    },
  ],
} as const satisfies Law;
