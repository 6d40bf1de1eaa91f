import type { Code } from "../record.js";

/** Online Safety Code Part B. Requirements are paraphrased; never quote them as the text. */
export const ieOsc = {
  id: "ie-osc",
  name: "Online Safety Code Part B",
  issuer: "Coimisiun na Mean",
  place: "IE",
  bindingness: "law",
  binds: "designated video-sharing platforms established in Ireland (ten named)",
  scope: "designated-video-any",
  requirements: [
    {
      id: "ie-osc:aa",
      ref: "Part B",
      title: "Effective age assurance for adult video",
      requirement: "Children cannot normally see adult-only video; self-declaration alone is not effective.",
      appliesTo: ["content-adult", "content-violent", "age-assurance"],
      safeguards: ["aa-not-self-declared-only", "aa-any"],
      ages: { below: 18 },
      strength: "must",
      scope: "designated-video",
      window: { from: "2025-07-21" },
      status: "in-force",
      confidence: "S",
      sources: ["S-IE-OSC"],
    },
    {
      id: "ie-osc:pc",
      ref: "Part B",
      title: "Parental controls under 16",
      requirement: "Controls for content that may impair under-16s.",
      appliesTo: ["parental-controls"],
      safeguards: ["guardian-tools"],
      ages: { below: 16 },
      strength: "must",
      window: { from: "2025-07-21" },
      status: "in-force",
      confidence: "S",
      sources: ["S-IE-OSC2"],
    },
  ],
} as const satisfies Code;
