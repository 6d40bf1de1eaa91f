import type { Law } from "../record.js";

/** Law of US-OH on digital consent, minimum ages and what stands beside them. */
export const usOh = {
  place: "US-OH",
  records: [
    {
      id: "us-oh-pna",
      topic: "social-media-minimum",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "social-media",
      window: { from: "2024-01-15" },
      status: "in-force",
      enforceability: [
        { from: "2024-01-15", below: "2026-06-18", state: "enjoined" },
        { from: "2026-06-18", state: "uncertain" },
      ],
      accepted: "courts or sources leave it open on every day recorded",
      instrument: "Ohio Parental Notification by Social Media Operators Act",
      confidence: "S",
      sources: ["S-BRIEF", "S-USSM"],
      notes: "Reported effective 2026-06-18 after years of injunction; single secondary source: uncertain.",
    },
  ],
} as const satisfies Law;
