import type { Code } from "../record.js";

/** IEEE 2089.1-2024 Online Age Verification. Requirements are paraphrased; never quote them as the text. */
export const ieee20891 = {
  id: "ieee-2089-1",
  name: "IEEE 2089.1-2024 Online Age Verification",
  issuer: "IEEE SA",
  place: "INT",
  bindingness: "standard",
  binds: "age verification or estimation",
  note: "Publication month from memory.",
  requirements: [
    {
      id: "ieee-2089-1:conf",
      ref: "six indicators",
      title: "Indicators of confidence",
      requirement: "Rate accuracy, frequency, counter-fraud, authentication and others in levels; choose a proportionate degree.",
      appliesTo: ["age-assurance"],
      safeguards: ["aa-any"],
      ages: { below: 18 },
      strength: "should",
      window: { from: "2024-05-01" },
      status: "in-force",
      confidence: "S/K",
      sources: ["S-IEEE-1"],
      accepted: "other records ask for the same; each is cited on its own",
    },
  ],
} as const satisfies Code;
