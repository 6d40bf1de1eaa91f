import type { Law } from "../record.js";

/** Law of GB on digital consent, minimum ages and what stands beside them. */
export const gb = {
  place: "GB",
  records: [
    {
      id: "gb-ukgdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 13 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25" },
      status: "in-force",
      instrument: "UK GDPR Art. 8(1); Data Protection Act 2018 s.9",
      confidence: "S/K",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions:
        "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a)); not a preventive or counselling service (DPA 2018 s.9) (from memory)",
      notes: "Raising the digital age of consent was part of the consultation closed 2026-05-26; no change found.",
    },
    {
      id: "gb-osa-adult",
      topic: "adult-content",
      effect: "highly-effective-age-assurance",
      acts: [{ act: "highly-effective-gate", ages: { below: 18 } }],
      scope: "primary-priority",
      window: { from: "2025-07-25" },
      status: "in-force",
      instrument: "Online Safety Act 2023 s.12 (user-to-user), s.81 (Part 5 providers); Ofcom codes and HEAA guidance",
      confidence: "S/K",
      sources: ["S-OFCOM-MISH", "S-OFCOM-SUM", "S-TRACKER"],
      conditions: "pornography and other primary priority content",
      notes: "Part 5 duty dates from 2025-01-17 (from memory). Self-declaration is not highly effective.",
    },
    {
      id: "gb-u16",
      topic: "social-media-minimum",
      effect: "account-prohibited-below",
      acts: [{ act: "no-account", ages: { below: 16 } }],
      scope: "social-media",
      window: { from: null },
      status: "announced",
      instrument:
        "Regulations to be made under the Children's Wellbeing and Schools Act: announced 2026-06-15, to be laid before end 2026, in force spring 2027",
      confidence: "S",
      sources: ["S-UK-U16", "S-TRACKER", "S-TRACKER-DISC"],
      conditions: "user-to-user social platforms (messaging out)",
      notes:
        "For 16-17: livestreaming and stranger contact off by default, notifications off 00:00-06:00, autoplay and personalised feeds off by default; romantic AI companions 18+. No text seen.",
    },
    {
      id: "gb-gambling",
      topic: "gambling",
      effect: "prohibited-below",
      acts: [{ act: "no-gambling", ages: { below: 18 } }],
      scope: "gambling",
      window: { from: "2007-09-01" },
      status: "in-force",
      instrument: "Gambling Act 2005 ss.45-46",
      confidence: "K",
    },
  ],
} as const satisfies Law;
