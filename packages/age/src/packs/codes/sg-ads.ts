import type { Code } from "../record.js";

/** Code of Practice for Online Safety for App Distribution Services. Requirements are paraphrased; never quote them as the text. */
export const sgAds = {
  id: "sg-ads",
  name: "Code of Practice for Online Safety for App Distribution Services",
  issuer: "IMDA",
  place: "SG",
  bindingness: "registered-code",
  binds: "designated app stores",
  scope: "designated-store",
  requirements: [
    {
      id: "sg-ads:aa",
      ref: "age assurance",
      title: "Stop under-18s getting 18+ apps",
      requirement: "Age assurance with reasonable accuracy; then lower ratings.",
      appliesTo: ["app-download", "age-assurance"],
      safeguards: ["aa-any", "aa-data-deleted", "rating-display"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2026-04-01" },
      status: "in-force",
      confidence: "S",
      sources: ["S-SG-AG", "S-SG-DPA", "S-TRACKER"],
    },
  ],
} as const satisfies Code;
