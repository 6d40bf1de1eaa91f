import type { Code } from "../record.js";

/** Child Protection Code (ONSA). Requirements are paraphrased; never quote them as the text. */
export const myCpc = {
  id: "my-cpc",
  name: "Child Protection Code (ONSA)",
  issuer: "MCMC Malaysia",
  place: "MY",
  bindingness: "law",
  binds: "licensed services with 8 million users or more",
  scope: "my-large",
  requirements: [
    {
      id: "my-cpc:set",
      ref: "CPC",
      title: "Child safety settings",
      requirement: "Age verification, privacy and safety settings, moderation, recommender limits, parental tools, limits on exploitative contact.",
      appliesTo: ["default-settings", "recommender-feed", "parental-controls", "stranger-contact", "age-assurance"],
      safeguards: ["aa-verification", "default-private", "guardian-tools", "aa-data-deleted"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2026-06-01" },
      status: "in-force",
      confidence: "S",
      sources: ["S-MY"],
    },
  ],
} as const satisfies Code;
