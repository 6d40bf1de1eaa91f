import type { Law } from "../record.js";

/** Law of IE on digital consent, minimum ages and what stands beside them. */
export const ie = {
  place: "IE",
  records: [
    {
      id: "ie-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25" },
      status: "in-force",
      instrument: "Data Protection Act 2018 s.31",
      confidence: "S",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
    {
      id: "ie-osc",
      topic: "adult-content",
      effect: "effective-age-assurance",
      acts: [{ act: "no-self-declaration-gate", ages: { below: 18 } }],
      scope: "designated-video",
      window: { from: "2025-07-21" },
      status: "in-force",
      instrument: "Online Safety Code Part B (Coimisiun na Mean), AVMSD Art. 28b",
      confidence: "S",
      sources: ["S-IE-OSC", "S-IE-OSC2"],
      conditions: "designated video-sharing platforms established in Ireland that allow adult-only video",
      notes: "Parental controls for content that may impair under-16s.",
    },
  ],
} as const satisfies Law;
