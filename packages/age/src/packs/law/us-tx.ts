import type { Law } from "../record.js";

/** Law of US-TX on digital consent, minimum ages and what stands beside them. */
export const usTx = {
  place: "US-TX",
  records: [
    {
      id: "us-tx-sb2420",
      topic: "app-store",
      effect: "parental-consent-below",
      acts: [{ act: "store-consent", ages: { below: 18 } }],
      window: { from: "2026-01-01" },
      status: "in-force",
      enforceability: [
        { from: "2026-01-01", below: "2026-05-28", state: "enjoined" },
        { from: "2026-05-28", below: "2026-06-04", state: "uncertain" },
        { from: "2026-06-04", state: "enforceable" },
      ],
      caveats: ["merits-pending"],
      instrument: "Texas SB 2420, App Store Accountability Act",
      confidence: "S",
      sources: ["S-FPF", "S-TX-PI", "S-TRACKER"],
      conditions: "app store account created by a user in the state; download, purchase or in-app purchase by a minor",
      notes:
        "Enjoined 2025-12-23; the Fifth Circuit lifted the block: FPF says stay on 2026-05-28, tracker and Apple say 2026-06-04; the Supreme Court left it in place on 2026-07-06. Merits pending.",
    },
    {
      id: "us-tx-hb1181",
      topic: "adult-content",
      effect: "age-verification-required",
      acts: [{ act: "verification-gate", ages: { below: 18 } }],
      scope: "pornography",
      window: { from: "2023-09-19" },
      status: "in-force",
      caveats: ["scope-unclear"],
      instrument: "Texas HB 1181; upheld in Free Speech Coalition v. Paxton, 2025-06-27",
      confidence: "S/K",
      sources: ["S-GLOBAL"],
      conditions: "more than one third of content sexual material harmful to minors",
      notes: "Start day from memory. More than 20 states have similar laws: not listed.",
    },
  ],
} as const satisfies Law;
