import type { RiskModel } from "./method.js";

/** How the method reads the risks of one field; a design of ours. */
export const privacyModels: Readonly<
  Record<
    | "cop-risk:unwanted-surveillance"
    | "cop-risk:commercial-profiling"
    | "cop-risk:privacy-interpersonal"
    | "cop-risk:privacy-institutional"
    | "cop-risk:privacy-commercial"
    | "cop-risk:algorithmic-bias",
    RiskModel
  >
> = {
  "cop-risk:unwanted-surveillance": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["location-sharing"], likelihood: "possible" },
      { all: ["parental-monitoring"], likelihood: "possible" },
      { all: ["institutional-monitoring"], likelihood: "possible" },
      { all: ["connected-device"], likelihood: "possible" },
      { all: ["institutional-monitoring", "parental-monitoring"], likelihood: "likely" },
      { all: ["institutional-monitoring", "profiling"], likelihood: "likely" },
      { all: ["connected-device", "data-sharing"], likelihood: "likely" },
    ],
    safeguards: { strong: ["monitor-sign", "location-share-off"], partial: ["dpia", "minimise", "data-protection-law", "digital-literacy", "design-duties"] },
  },
  "cop-risk:commercial-profiling": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["profiling"], likelihood: "possible" },
      { all: ["ads-contextual", "data-collection"], likelihood: "possible" },
      { all: ["ads-profiled"], likelihood: "likely" },
      { all: ["profiling", "data-sharing"], likelihood: "likely" },
      { all: ["recommender-profiling", "data-sharing"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["no-profiled-ads", "profiling-off"],
      partial: ["minimise", "no-share", "dpia", "data-protection-law", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:privacy-interpersonal": {
    gravity: ["moderate", "moderate", "moderate", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["profile-visibility"], likelihood: "possible" },
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["image-sharing", "resharing-download"], likelihood: "likely" },
      { all: ["location-sharing"], likelihood: "likely" },
      { all: ["profile-visibility", "discoverability"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["default-private", "no-reshare", "location-share-off"],
      partial: ["not-discoverable", "child-reporting", "block-mute", "data-protection-law", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:privacy-institutional": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["institutional-monitoring"], likelihood: "possible" },
      { all: ["automated-decisions"], likelihood: "possible" },
      { all: ["institutional-monitoring", "data-collection"], likelihood: "likely" },
      { all: ["institutional-monitoring", "profiling"], likelihood: "likely" },
      { all: ["institutional-monitoring", "biometric-data"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["dpia", "minimise"],
      partial: ["retention-limit", "monitor-sign", "rights-tools", "data-protection-law", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:privacy-commercial": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["data-collection"], likelihood: "possible" },
      { all: ["data-collection", "profiling"], likelihood: "likely" },
      { all: ["data-collection", "data-sharing"], likelihood: "likely" },
      { all: ["data-collection", "ai-memory"], likelihood: "likely" },
      { all: ["data-collection", "connected-device"], likelihood: "likely" },
      { all: ["data-collection", "geolocation"], likelihood: "likely" },
      { all: ["biometric-data"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["minimise", "no-share"],
      partial: ["retention-limit", "dpia", "rights-tools", "ai-memory-off", "data-protection-law", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:algorithmic-bias": {
    gravity: ["moderate", "moderate", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["automated-decisions"], likelihood: "possible" },
      { all: ["automated-decisions", "profiling"], likelihood: "likely" },
      { all: ["automated-decisions", "biometric-data"], likelihood: "likely" },
    ],
    safeguards: { strong: ["bias-audit"], partial: ["dpia", "redress", "rights-tools", "data-protection-law", "digital-literacy", "design-duties"] },
  },
};
