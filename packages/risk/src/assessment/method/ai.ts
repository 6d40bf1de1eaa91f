import type { RiskModel } from "./method.js";

/** How the method reads the risks of one field; a design of ours. */
export const aiModels: Readonly<
  Record<"cop-risk:ai-companion-dependency" | "cop-risk:ai-sexualised-interaction" | "cop-risk:ai-harmful-advice" | "cop-risk:ai-undisclosed", RiskModel>
> = {
  "cop-risk:ai-companion-dependency": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["ai-chat"], likelihood: "possible" },
      { all: ["ai-companion"], likelihood: "likely" },
      { all: ["ai-chat", "ai-memory"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["ai-no-dependency"],
      partial: ["human-support", "time-tools", "streak-off", "ai-memory-off", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:ai-sexualised-interaction": {
    gravity: ["severe", "severe", "severe", "severe", "serious"],
    remediable: "no",
    factors: [
      { all: ["ai-chat"], likelihood: "possible" },
      { all: ["ai-companion"], likelihood: "likely" },
      { all: ["ai-image-generation"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["output-filter", "aa-verification", "aa-highly-effective"],
      partial: ["aa-estimation", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:ai-harmful-advice": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    factors: [
      { all: ["ai-chat"], likelihood: "possible" },
      { all: ["ai-companion"], likelihood: "likely" },
      { all: ["ai-chat", "ai-memory"], likelihood: "likely" },
    ],
    safeguards: { strong: ["output-filter"], partial: ["crisis-support", "human-support", "digital-literacy", "parent-education", "design-duties"] },
  },
  "cop-risk:ai-undisclosed": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "yes",
    factors: [
      { all: ["ai-chat"], likelihood: "possible" },
      { all: ["ai-companion"], likelihood: "likely" },
    ],
    safeguards: { strong: ["ai-label"], partial: ["child-notice", "digital-literacy", "parent-education", "design-duties"] },
  },
};
