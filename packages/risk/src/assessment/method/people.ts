import type { RiskModel } from "./method.js";

/** How the method reads the risks of one field; a design of ours. */
export const peopleModels: Readonly<
  Record<
    | "cop-risk:cyberbullying"
    | "cop-risk:hostile-peer-activity"
    | "cop-risk:adult-harassment-stalking"
    | "cop-risk:radicalisation-recruitment"
    | "cop-risk:criminal-recruitment"
    | "cop-risk:harmful-communities"
    | "cop-risk:child-in-conflict-with-law",
    RiskModel
  >
> = {
  "cop-risk:cyberbullying": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["comments", "ugc-posting"], likelihood: "likely" },
      { all: ["comments", "anonymity"], likelihood: "likely" },
      { all: ["text-chat", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["block-mute", "comment-control", "moderation"],
      partial: ["child-reporting", "group-invite-accept", "chat-filter", "helpline", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:hostile-peer-activity": {
    gravity: ["moderate", "moderate", "moderate", "minimal", "minimal"],
    remediable: "yes",
    factors: [
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["text-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["comments", "ugc-posting"], likelihood: "likely" },
      { all: ["voice-video-chat", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["block-mute", "comment-control"],
      partial: ["chat-filter", "moderation", "child-reporting", "helpline", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:adult-harassment-stalking": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["direct-messaging", "stranger-contact"], likelihood: "likely" },
      { all: ["text-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["comments", "anonymity"], likelihood: "likely" },
      { all: ["location-sharing", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["contacts-only-dm", "block-mute"],
      partial: ["moderation", "child-reporting", "location-share-off", "default-private", "helpline", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:radicalisation-recruitment": {
    gravity: ["serious", "serious", "severe", "severe", "severe"],
    remediable: "no",
    factors: [
      { all: ["direct-messaging", "stranger-contact"], likelihood: "possible" },
      { all: ["text-chat", "stranger-contact"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["group-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["ugc-posting", "recommender-feed", "direct-messaging"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["moderation", "contacts-only-dm"],
      partial: ["child-reporting", "block-mute", "helpline", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:criminal-recruitment": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["direct-messaging", "stranger-contact"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["text-chat", "stranger-contact"], likelihood: "possible" },
      { all: ["direct-messaging", "stranger-contact", "ephemeral-content"], likelihood: "likely" },
      { all: ["user-listings", "direct-messaging"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["moderation", "contacts-only-dm"],
      partial: ["child-reporting", "block-mute", "helpline", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:harmful-communities": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["ugc-posting", "recommender-feed"], likelihood: "likely" },
      { all: ["group-chat", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["moderation"],
      partial: ["child-reporting", "crisis-support", "recommender-reset", "helpline", "digital-literacy", "parent-education", "design-duties"],
    },
  },
  "cop-risk:child-in-conflict-with-law": {
    gravity: ["moderate", "moderate", "moderate", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["stranger-contact"], likelihood: "possible" },
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
    ],
    safeguards: { strong: ["moderation"], partial: ["child-notice", "helpline", "digital-literacy", "parent-education", "design-duties"] },
  },
};
