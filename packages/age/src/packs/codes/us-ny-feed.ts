import type { Code } from "../record.js";

/** SAFE for Kids Act rules. Requirements are paraphrased; never quote them as the text. */
export const usNyFeed = {
  id: "us-ny-feed",
  name: "SAFE for Kids Act rules",
  issuer: "New York",
  place: "US-NY",
  bindingness: "law",
  binds: "addictive feeds and night-time notifications",
  requirements: [
    {
      id: "us-ny-feed:1",
      ref: "whole",
      title: "SAFE for Kids Act rules",
      requirement: "Addictive feeds and night notifications to minors need verifiable parental consent.",
      appliesTo: ["recommender-feed", "push-notifications"],
      safeguards: ["parental-consent", "push-night-off"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2027-01-25" },
      status: "enacted-not-in-force",
      confidence: "S",
      sources: ["S-TRACKER"],
    },
  ],
} as const satisfies Code;
