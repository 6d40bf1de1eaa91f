import type { Risk } from "./risk.js";

/** Risks with an AI system as the other side. */
export const aiRisks: readonly Risk[] = [
  {
    id: "cop-risk:ai-companion-dependency",
    label: "Dependency on AI companions",
    definition: "Attachment or overuse fostered by the design of an AI system.",
    kinds: ["values"],
    childRoles: ["user"],
    counterparts: ["ai-system"],
    legality: "emerging",
    source: "ESAFETY-AI; TAXILA26",
    marks: { label: "D", definition: "D" },
  },
  {
    id: "cop-risk:ai-sexualised-interaction",
    label: "Sexualised AI interaction",
    definition: "AI systems that engage a child sexually.",
    kinds: ["sexual"],
    childRoles: ["recipient", "user"],
    counterparts: ["ai-system"],
    legality: "emerging",
    source: "ESAFETY-AI; OECD-AIM26",
    marks: { label: "D", definition: "D" },
  },
  {
    id: "cop-risk:ai-harmful-advice",
    label: "Harmful AI advice",
    definition: "AI output that encourages dangerous acts or makes false claims about health.",
    kinds: ["values"],
    childRoles: ["recipient", "user"],
    counterparts: ["ai-system"],
    legality: "emerging",
    source: "ESAFETY-AI",
    marks: { label: "D", definition: "D" },
  },
  {
    id: "cop-risk:ai-undisclosed",
    label: "Undisclosed or human-like AI",
    definition: "A system taken for, or presented as, a person.",
    kinds: ["values"],
    childRoles: ["user"],
    counterparts: ["ai-system"],
    legality: "regulated",
    source: "TAXILA26; SRL4C",
    marks: { label: "D", definition: "D" },
  },
];
