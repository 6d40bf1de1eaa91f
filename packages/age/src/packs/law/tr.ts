import type { Law } from "../record.js";

/** Law of TR on digital consent, minimum ages and what stands beside them. */
export const tr = {
  place: "TR",
  records: [
    {
      id: "tr-smm",
      topic: "social-media-minimum",
      effect: "service-prohibited-below",
      acts: [{ act: "no-account", ages: { below: 15 } }],
      scope: "social-media-service",
      window: { from: "2026-11-01" },
      status: "in-force",
      instrument: "Law 7578 (Resmi Gazete 2026-05-01) amending Law 5651, additional Art. 4",
      confidence: "S",
      sources: ["S-TR3", "S-TR", "S-TR2"],
      conditions: "social network providers",
      notes:
        "Passed 2026-04-22/23; six months after publication gives 2026-11-01 (a public note says the same). A detailed regulation of 2026-10-10 is mentioned in one source only. Differentiated service and parental tools for 15-17. Games have a separate framework.",
    },
  ],
} as const satisfies Law;
