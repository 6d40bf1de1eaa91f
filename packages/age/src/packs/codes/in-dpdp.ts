import type { Code } from "../record.js";

/** DPDP Act 2023 s.9. Requirements are paraphrased; never quote them as the text. */
export const inDpdp = {
  id: "in-dpdp",
  name: "DPDP Act 2023 s.9",
  issuer: "India",
  place: "IN",
  bindingness: "law",
  binds: "data fiduciaries",
  requirements: [
    {
      id: "in-dpdp:9-2",
      ref: "s.9(2)",
      title: "No detrimental processing",
      requirement: "No processing likely to harm a child's wellbeing.",
      appliesTo: ["data-collection", "profiling"],
      safeguards: ["minimise"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2027-05-13" },
      status: "enacted-not-in-force",
      confidence: "K",
    },
    {
      id: "in-dpdp:9-3",
      ref: "s.9(3)",
      title: "No tracking or targeted ads",
      requirement: "No tracking, behavioural monitoring or targeted advertising at children.",
      appliesTo: ["ads-profiled", "profiling"],
      safeguards: ["no-profiled-ads", "profiling-off"],
      ages: { below: 18 },
      strength: "must",
      scope: "unless-protected",
      window: { from: "2027-05-13" },
      status: "enacted-not-in-force",
      confidence: "S",
      sources: ["S-IN-R12", "S-TRACKER"],
      conditions: "Fourth Schedule exemptions",
    },
  ],
} as const satisfies Code;
