import type { Code } from "../record.js";

/** SB 976. Requirements are paraphrased; never quote them as the text. */
export const usCaFeed = {
  id: "us-ca-feed",
  name: "SB 976",
  issuer: "California",
  place: "US-CA",
  bindingness: "law",
  binds: "addictive internet-based service",
  requirements: [
    {
      id: "us-ca-feed:1",
      ref: "whole",
      title: "SB 976",
      requirement: "Treat users as minors unless age assurance says otherwise before addictive feed or notifications midnight-6am and school hours.",
      appliesTo: ["recommender-feed", "push-notifications"],
      safeguards: ["parental-consent", "push-night-off"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2027-01-01" },
      status: "enacted-not-in-force",
      confidence: "S",
      sources: ["S-TRACKER"],
    },
  ],
} as const satisfies Code;
