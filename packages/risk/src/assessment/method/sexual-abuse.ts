import type { RiskModel } from "./method.js";

/** How the method reads the risks of one field; a design of ours. */
export const sexualAbuseModels: Readonly<
  Record<
    | "cop-risk:grooming-sexual"
    | "cop-risk:sexual-extortion"
    | "cop-risk:csam-production-circulation"
    | "cop-risk:livestreamed-abuse"
    | "cop-risk:trafficking-exploitation"
    | "cop-risk:sexual-harassment"
    | "cop-risk:nonconsensual-intimate-images"
    | "cop-risk:sexual-peer-pressure"
    | "cop-risk:harmful-sexual-behaviour"
    | "cop-risk:self-generated-sexual-material"
    | "cop-risk:ai-generated-csam",
    RiskModel
  >
> = {
  "cop-risk:grooming-sexual": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["livestream-host"], likelihood: "possible" },
      { all: ["direct-messaging", "stranger-contact"], likelihood: "likely" },
      { all: ["text-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["voice-video-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["group-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["livestream-host", "stranger-contact"], likelihood: "likely" },
      { all: ["livestream-host", "comments"], likelihood: "likely" },
      { all: ["friend-suggestions", "direct-messaging"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["contacts-only-dm", "adult-minor-limits", "moderation", "staff-vetting"],
      partial: [
        "block-mute",
        "child-reporting",
        "chat-filter",
        "default-private",
        "not-discoverable",
        "law-csea",
        "law-enforcement-unit",
        "hotline",
        "victim-support",
        "digital-literacy",
        "design-duties",
      ],
    },
  },
  "cop-risk:sexual-extortion": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["text-chat", "image-sharing"], likelihood: "possible" },
      { all: ["direct-messaging", "image-sharing", "stranger-contact"], likelihood: "likely" },
      { all: ["voice-video-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["direct-messaging", "ephemeral-content", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["contacts-only-dm", "adult-minor-limits", "image-nudity-warning"],
      partial: [
        "block-mute",
        "child-reporting",
        "crisis-support",
        "law-csea",
        "law-enforcement-unit",
        "hotline",
        "victim-support",
        "digital-literacy",
        "design-duties",
      ],
    },
  },
  "cop-risk:csam-production-circulation": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["livestream-host"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["direct-messaging", "image-sharing"], likelihood: "likely" },
      { all: ["image-sharing", "end-to-end-encryption"], likelihood: "likely" },
      { all: ["ugc-posting", "image-sharing"], likelihood: "likely" },
      { all: ["livestream-host", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["known-content-detection", "moderation"],
      partial: [
        "child-reporting",
        "image-nudity-warning",
        "law-csea",
        "law-enforcement-unit",
        "hotline",
        "victim-support",
        "digital-literacy",
        "design-duties",
      ],
    },
  },
  "cop-risk:livestreamed-abuse": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["livestream-host"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["livestream-host", "virtual-currency"], likelihood: "likely" },
      { all: ["livestream-host", "in-app-purchase"], likelihood: "likely" },
      { all: ["livestream-host", "stranger-contact"], likelihood: "likely" },
      { all: ["voice-video-chat", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["livestream-off", "livestream-guarded", "moderation"],
      partial: [
        "child-reporting",
        "known-content-detection",
        "law-csea",
        "law-enforcement-unit",
        "hotline",
        "victim-support",
        "digital-literacy",
        "design-duties",
      ],
    },
  },
  "cop-risk:trafficking-exploitation": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["direct-messaging", "stranger-contact"], likelihood: "possible" },
      { all: ["group-chat", "stranger-contact"], likelihood: "possible" },
      { all: ["user-listings"], likelihood: "possible" },
      { all: ["user-listings", "direct-messaging", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["contacts-only-dm", "moderation"],
      partial: ["block-mute", "child-reporting", "law-csea", "law-enforcement-unit", "hotline", "victim-support", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:sexual-harassment": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["comments"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["direct-messaging", "stranger-contact"], likelihood: "likely" },
      { all: ["text-chat", "stranger-contact"], likelihood: "likely" },
      { all: ["voice-video-chat", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["contacts-only-dm", "moderation"],
      partial: ["block-mute", "child-reporting", "chat-filter", "comment-control", "hotline", "helpline", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:nonconsensual-intimate-images": {
    gravity: ["serious", "serious", "severe", "severe", "severe"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["ai-image-generation"], likelihood: "possible" },
      { all: ["image-sharing", "resharing-download"], likelihood: "likely" },
      { all: ["image-sharing", "group-chat"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["no-reshare", "image-nudity-warning", "known-content-detection"],
      partial: ["child-reporting", "moderation", "law-csea", "law-enforcement-unit", "hotline", "victim-support", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:sexual-peer-pressure": {
    gravity: ["moderate", "moderate", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["group-chat"], likelihood: "possible" },
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["direct-messaging", "image-sharing", "ephemeral-content"], likelihood: "likely" },
    ],
    safeguards: { strong: ["image-nudity-warning"], partial: ["block-mute", "child-reporting", "hotline", "helpline", "digital-literacy", "design-duties"] },
  },
  "cop-risk:harmful-sexual-behaviour": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["direct-messaging"], likelihood: "possible" },
      { all: ["text-chat"], likelihood: "possible" },
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["direct-messaging", "image-sharing"], likelihood: "likely" },
    ],
    safeguards: { strong: ["moderation"], partial: ["child-reporting", "crisis-support", "hotline", "helpline", "digital-literacy", "design-duties"] },
  },
  "cop-risk:self-generated-sexual-material": {
    gravity: ["serious", "serious", "severe", "severe", "serious"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["livestream-host"], likelihood: "possible" },
      { all: ["voice-video-chat"], likelihood: "possible" },
      { all: ["direct-messaging", "image-sharing"], likelihood: "likely" },
      { all: ["livestream-host", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["image-nudity-warning", "known-content-detection"],
      partial: [
        "child-reporting",
        "no-reshare",
        "contacts-only-dm",
        "law-csea",
        "law-enforcement-unit",
        "hotline",
        "victim-support",
        "digital-literacy",
        "design-duties",
      ],
    },
  },
  "cop-risk:ai-generated-csam": {
    gravity: ["severe", "severe", "severe", "severe", "severe"],
    remediable: "no",
    sexualAbuse: true,
    factors: [
      { all: ["image-sharing"], likelihood: "possible" },
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["ai-image-generation"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["output-filter", "known-content-detection"],
      partial: ["moderation", "child-reporting", "law-csea", "law-enforcement-unit", "hotline", "victim-support", "digital-literacy", "design-duties"],
    },
  },
};
