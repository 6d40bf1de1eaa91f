import type { Code } from "../record.js";

/** Child Digital Safety Law (FDL 26/2025). Requirements are paraphrased; never quote them as the text. */
export const aeCds = {
  id: "ae-cds",
  name: "Child Digital Safety Law (FDL 26/2025)",
  issuer: "UAE",
  place: "AE",
  bindingness: "law",
  binds: "platforms and ISPs in or targeting the UAE; comply by 2027-01-01",
  requirements: [
    {
      id: "ae-cds:def",
      ref: "platform duties",
      title: "Privacy default, age check, filters, no targeted ads on children",
      requirement: "Default privacy, age verification fitting platform risk, blocking/filtering/rating tools, limits on targeted advertising.",
      appliesTo: ["default-settings", "age-assurance", "ads-profiled"],
      safeguards: ["default-private", "aa-any", "no-profiled-ads", "rating-display"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2026-01-01" },
      status: "in-force",
      enforceability: [
        { from: "2026-01-01", below: "2027-01-01", state: "transition" },
        { from: "2027-01-01", state: "enforceable" },
      ],
      confidence: "S",
      sources: ["S-AE2", "S-AE"],
    },
  ],
} as const satisfies Code;
