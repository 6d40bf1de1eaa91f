import type { Code } from "../record.js";

/** Code of Practice for Online Safety (social media). Requirements are paraphrased; never quote them as the text. */
export const sgCop = {
  id: "sg-cop",
  name: "Code of Practice for Online Safety (social media)",
  issuer: "IMDA",
  place: "SG",
  bindingness: "registered-code",
  binds: "designated social media services",
  scope: "designated-social",
  requirements: [
    {
      id: "sg-cop:child",
      ref: "child user safety",
      title: "Restrictive defaults and tools for children",
      requirement: "Separate, more restrictive default account settings; tools for parents; less exposure to six harm groups; easy reporting.",
      appliesTo: ["default-settings", "parental-controls", "reporting", "stranger-contact"],
      safeguards: ["default-private", "guardian-tools", "child-reporting"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2023-07-18" },
      status: "in-force",
      confidence: "S/K",
      sources: ["S-SG-BM"],
    },
  ],
} as const satisfies Code;
