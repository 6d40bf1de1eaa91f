import type { Code } from "../record.js";

/** UK under-16 package (announced 2026-06-15). Requirements are paraphrased; never quote them as the text. */
export const ukU16 = {
  id: "uk-u16",
  name: "UK under-16 package (announced 2026-06-15)",
  issuer: "UK Government",
  place: "GB",
  bindingness: "announced",
  binds: "user-to-user social platforms, games, AI companions",
  requirements: [
    {
      id: "uk-u16:1617",
      ref: "announcement",
      title: "16-17 defaults",
      requirement: "Livestreaming and stranger contact off by default, notifications off 00:00-06:00, autoplay and personalised feed off by default.",
      appliesTo: ["livestream-host", "stranger-contact", "push-notifications", "autoplay", "recommender-profiling"],
      safeguards: ["livestream-off", "contacts-only-dm", "push-night-off", "autoplay-off", "profiling-off"],
      ages: { from: 16, below: 18 },
      strength: "must",
      window: { from: null },
      status: "announced",
      confidence: "S",
      sources: ["S-TRACKER"],
    },
    {
      id: "uk-u16:ai",
      ref: "announcement",
      title: "Romantic AI companions 18+",
      requirement: "Minimum age 18.",
      appliesTo: ["ai-chat"],
      safeguards: ["feature-off"],
      ages: { below: 18 },
      strength: "must",
      window: { from: null },
      status: "announced",
      confidence: "S",
      sources: ["S-TRACKER", "S-UK-U16"],
    },
  ],
} as const satisfies Code;
