import type { Code } from "../record.js";

/** Law 7578 amending Law 5651. Requirements are paraphrased; never quote them as the text. */
export const tr7578 = {
  id: "tr-7578",
  name: "Law 7578 amending Law 5651",
  issuer: "Türkiye",
  place: "TR",
  bindingness: "law",
  binds: "social network providers; games have a separate framework",
  scope: "social-media-service",
  requirements: [
    {
      id: "tr-7578:u15",
      ref: "additional Art. 4",
      title: "No service under 15",
      requirement: "Do not serve under-15s; take measures including age verification.",
      appliesTo: ["account", "age-assurance"],
      safeguards: ["no-account", "aa-verification"],
      ages: { below: 15 },
      strength: "must",
      window: { from: "2026-11-01" },
      status: "in-force",
      confidence: "S",
      sources: ["S-TR3", "S-TR2"],
    },
    {
      id: "tr-7578:1517",
      ref: "additional Art. 4",
      title: "Differentiated service 15-17",
      requirement: "Age-appropriate service and parental control over settings, paid transactions and time.",
      appliesTo: ["parental-controls", "in-app-purchase", "time-tools"],
      safeguards: ["guardian-tools", "purchase-guard", "time-tools"],
      ages: { from: 15, below: 18 },
      strength: "must",
      window: { from: "2026-11-01" },
      status: "in-force",
      confidence: "S",
      sources: ["S-TR2"],
    },
  ],
} as const satisfies Code;
