import type { Code } from "../record.js";

/** Age-Appropriate Design Code Act. Requirements are paraphrased; never quote them as the text. */
export const usVtAadc = {
  id: "us-vt-aadc",
  name: "Age-Appropriate Design Code Act",
  issuer: "Vermont",
  place: "US-VT",
  bindingness: "law",
  binds: "covered businesses",
  requirements: [
    {
      id: "us-vt-aadc:1",
      ref: "whole",
      title: "Age-Appropriate Design Code Act",
      requirement: "Design duties for covered businesses.",
      appliesTo: ["default-settings"],
      safeguards: ["default-private"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2027-01-01" },
      status: "enacted-not-in-force",
      confidence: "S",
      sources: ["S-TRACKER"],
    },
  ],
} as const satisfies Code;
