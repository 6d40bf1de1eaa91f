import type { Code } from "../record.js";

/** EDPB Statement 1/2025 on age assurance. Requirements are paraphrased; never quote them as the text. */
export const edpbAa = {
  id: "edpb-aa",
  name: "EDPB Statement 1/2025 on age assurance",
  issuer: "EDPB",
  place: "EU",
  bindingness: "regulator-guidance",
  binds: "processing of personal data for age assurance",
  requirements: [
    {
      id: "edpb-aa:ten",
      ref: "ten principles",
      title: "Age assurance principles",
      requirement:
        "Rights and best interests, risk-based proportionality, minimisation (often only over/under), by design, short retention, accessibility, redress.",
      appliesTo: ["age-assurance"],
      safeguards: ["aa-privacy", "aa-data-deleted", "redress", "alternative-access"],
      ages: { below: 18 },
      strength: "should",
      window: { from: "2025-02-11" },
      status: "in-force",
      confidence: "S",
      sources: ["S-DOSSIER"],
      accepted: "other records ask for the same; each is cited on its own",
    },
  ],
} as const satisfies Code;
