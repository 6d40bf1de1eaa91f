import type { Law } from "../record.js";

/** Law of US-VA on digital consent, minimum ages and what stands beside them. */
export const usVa = {
  place: "US-VA",
  records: [
    {
      id: "us-va-sb854",
      topic: "social-media-minimum",
      effect: "time-limit-one-hour-default-below",
      acts: [{ act: "time-limit", ages: { below: 16 } }],
      scope: "social-media",
      window: { from: "2026-01-01" },
      status: "in-force",
      enforceability: [
        { from: "2026-01-01", below: "2026-02-27", state: "uncertain" },
        { from: "2026-02-27", state: "enjoined" },
      ],
      accepted: "courts or sources leave it open on every day recorded",
      instrument: "Virginia SB 854, Code s.59.1-577.1",
      confidence: "S",
      sources: ["S-VA"],
      notes: "Preliminary injunction reported 2026-02-28 (exact order day not verified); enforcement in the first weeks of 2026 not verified.",
    },
  ],
} as const satisfies Law;
