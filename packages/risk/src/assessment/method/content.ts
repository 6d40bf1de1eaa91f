import type { RiskModel } from "./method.js";

/** How the method reads the risks of one field; a design of ours. */
export const contentModels: Readonly<
  Record<
    | "cop-risk:violent-content"
    | "cop-risk:hateful-content"
    | "cop-risk:extremist-content"
    | "cop-risk:pornography-exposure"
    | "cop-risk:sexualised-media"
    | "cop-risk:body-image-pressure"
    | "cop-risk:self-harm-suicide-content"
    | "cop-risk:eating-disorder-content"
    | "cop-risk:dangerous-challenges"
    | "cop-risk:harmful-substances-promotion"
    | "cop-risk:misinformation"
    | "cop-risk:algorithmic-amplification",
    RiskModel
  >
> = {
  "cop-risk:violent-content": {
    gravity: ["serious", "serious", "serious", "serious", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["livestream-view"], likelihood: "possible" },
      { all: ["search-suggest"], likelihood: "possible" },
      { all: ["hyperlinks"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["livestream-view", "recommender-feed"], likelihood: "likely" },
      { all: ["content-violent"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["moderation", "reduce-pc"],
      partial: ["child-reporting", "recommender-reset", "rating-display", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:hateful-content": {
    gravity: ["moderate", "moderate", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["comments", "anonymity"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["moderation", "reduce-pc"],
      partial: ["child-reporting", "comment-control", "chat-filter", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:extremist-content": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["hyperlinks"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
    ],
    safeguards: { strong: ["moderation"], partial: ["child-reporting", "reduce-pc", "digital-literacy", "parent-education", "design-duties"] },
  },
  "cop-risk:pornography-exposure": {
    gravity: ["serious", "serious", "serious", "serious", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["search-suggest"], likelihood: "possible" },
      { all: ["livestream-view"], likelihood: "possible" },
      { all: ["hyperlinks"], likelihood: "possible" },
      { all: ["content-adult"], likelihood: "very-likely" },
    ],
    safeguards: {
      strong: ["moderation", "filter-ppc", "aa-verification", "aa-highly-effective"],
      partial: ["aa-estimation", "rating-display", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:sexualised-media": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "minimal"],
    remediable: "yes",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["ads-contextual"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["appearance-filters"], likelihood: "likely" },
    ],
    safeguards: { strong: ["moderation"], partial: ["recommender-reset", "digital-literacy", "parent-education", "design-duties"] },
  },
  "cop-risk:body-image-pressure": {
    gravity: ["moderate", "moderate", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["engagement-metrics"], likelihood: "possible" },
      { all: ["appearance-filters"], likelihood: "likely" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["filters-off", "reduce-pc"],
      partial: ["metrics-hidden", "recommender-reset", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:self-harm-suicide-content": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["search-suggest"], likelihood: "possible" },
      { all: ["hyperlinks"], likelihood: "possible" },
      { all: ["ai-chat"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["content-self-harm"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["filter-ppc", "moderation"],
      partial: ["crisis-support", "recommender-reset", "child-reporting", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:eating-disorder-content": {
    gravity: ["serious", "serious", "severe", "severe", "severe"],
    remediable: "no",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["search-suggest"], likelihood: "possible" },
      { all: ["ai-chat"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["content-self-harm"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["filter-ppc", "moderation"],
      partial: ["crisis-support", "recommender-reset", "child-reporting", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:dangerous-challenges": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "no",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["ugc-posting", "engagement-metrics"], likelihood: "likely" },
    ],
    safeguards: { strong: ["moderation", "reduce-pc"], partial: ["filter-ppc", "child-reporting", "digital-literacy", "parent-education", "design-duties"] },
  },
  "cop-risk:harmful-substances-promotion": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["user-listings"], likelihood: "possible" },
      { all: ["stranger-contact"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["user-listings", "direct-messaging"], likelihood: "likely" },
    ],
    safeguards: { strong: ["moderation", "reduce-pc"], partial: ["filter-ppc", "child-reporting", "digital-literacy", "parent-education", "design-duties"] },
  },
  "cop-risk:misinformation": {
    gravity: ["minimal", "minimal", "minimal", "minimal", "minimal"],
    remediable: "yes",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["search-suggest"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["ai-chat"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
    ],
    safeguards: { strong: ["content-labels"], partial: ["recommender-no-profile-option", "digital-literacy", "parent-education", "design-duties"] },
  },
  "cop-risk:algorithmic-amplification": {
    gravity: ["moderate", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["recommender-feed"], likelihood: "possible" },
      { all: ["recommender-feed", "recommender-profiling"], likelihood: "likely" },
      { all: ["recommender-feed", "infinite-scroll"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["recommender-no-profile-option", "recommender-reset", "recommender-explicit"],
      partial: ["filter-ppc", "reduce-pc", "time-tools", "digital-literacy", "parent-education", "design-duties"],
    },
  },
};
