import type { Code } from "../record.js";

/** Online Safety Act 2023. Requirements are paraphrased; never quote them as the text. */
export const ukOsa = {
  id: "uk-osa",
  name: "Online Safety Act 2023",
  issuer: "UK Parliament",
  place: "GB",
  bindingness: "law",
  binds: "user-to-user, search, pornography providers",
  scope: "likely-accessed",
  requirements: [
    {
      id: "uk-osa:s11",
      ref: "s.11 and s.12",
      title: "Children's risk assessment and safety duties",
      requirement:
        "Assess risk to children by age group; use proportionate measures; prevent children of any age from meeting primary priority content, protect judged age groups from the rest.",
      appliesTo: ["risk-assessment", "content-adult", "content-self-harm", "content-violent"],
      safeguards: ["cria", "aa-highly-effective"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2025-07-25" },
      status: "in-force",
      confidence: "S/K",
      sources: ["S-OFCOM-MISH"],
    },
    {
      id: "uk-osa:s22",
      ref: "s.22",
      title: "Freedom of expression and privacy",
      requirement: "When choosing safety measures, have particular regard to freedom of expression and privacy.",
      appliesTo: ["exclusion", "age-assurance"],
      safeguards: ["aa-privacy", "redress"],
      ages: { below: 18 },
      strength: "must",
      window: { from: "2025-07-25" },
      status: "in-force",
      confidence: "K",
    },
  ],
} as const satisfies Code;
