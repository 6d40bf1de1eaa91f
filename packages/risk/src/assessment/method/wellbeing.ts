import type { RiskModel } from "./method.js";

/** How the method reads the risks of one field; a design of ours. */
export const wellbeingModels: Readonly<Record<"cop-risk:excessive-use" | "cop-risk:psychological-distress" | "cop-risk:exclusion-discrimination", RiskModel>> =
  {
    "cop-risk:excessive-use": {
      gravity: ["moderate", "moderate", "moderate", "moderate", "minimal"],
      remediable: "partly",
      factors: [
        { all: ["push-notifications"], likelihood: "possible" },
        { all: ["engagement-metrics"], likelihood: "possible" },
        { all: ["autoplay"], likelihood: "possible" },
        { all: ["infinite-scroll"], likelihood: "possible" },
        { all: ["streaks"], likelihood: "possible" },
        { all: ["ai-companion"], likelihood: "possible" },
        { all: ["streaks", "push-notifications"], likelihood: "likely" },
        { all: ["random-reward-free", "push-notifications"], likelihood: "likely" },
        { all: ["autoplay", "infinite-scroll"], likelihood: "likely" },
        { all: ["recommender-feed", "infinite-scroll"], likelihood: "likely" },
      ],
      safeguards: {
        strong: ["scroll-stop", "streak-off", "minor-mode-time"],
        partial: ["autoplay-off", "push-night-off", "time-tools", "helpline", "digital-literacy", "parent-education", "design-duties"],
      },
    },
    "cop-risk:psychological-distress": {
      gravity: ["moderate", "moderate", "serious", "serious", "serious"],
      remediable: "partly",
      factors: [
        { all: ["engagement-metrics"], likelihood: "possible" },
        { all: ["comments"], likelihood: "possible" },
        { all: ["group-chat"], likelihood: "possible" },
        { all: ["ugc-posting"], likelihood: "possible" },
        { all: ["ai-companion"], likelihood: "possible" },
        { all: ["engagement-metrics", "recommender-feed"], likelihood: "likely" },
        { all: ["ai-companion", "ai-memory"], likelihood: "likely" },
      ],
      safeguards: {
        strong: ["metrics-hidden", "crisis-support"],
        partial: ["time-tools", "human-support", "helpline", "digital-literacy", "parent-education", "design-duties"],
      },
    },
    "cop-risk:exclusion-discrimination": {
      gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
      remediable: "partly",
      factors: [
        { all: ["account"], likelihood: "possible" },
        { all: ["automated-decisions"], likelihood: "possible" },
        { all: ["exclusion"], likelihood: "likely" },
      ],
      safeguards: {
        strong: ["equal-service", "alternative-access"],
        partial: ["redress", "rights-tools", "helpline", "digital-literacy", "parent-education", "design-duties"],
      },
    },
  };
