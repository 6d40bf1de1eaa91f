import type { RiskModel } from "./method.js";

/** How the method reads the risks of one field; a design of ours. */
export const economyModels: Readonly<
  Record<
    | "cop-risk:inappropriate-marketing"
    | "cop-risk:identity-theft"
    | "cop-risk:fraud-scams"
    | "cop-risk:account-device-compromise"
    | "cop-risk:gambling-like"
    | "cop-risk:excessive-spending"
    | "cop-risk:dark-patterns"
    | "cop-risk:unfair-terms"
    | "cop-risk:child-labour-creators",
    RiskModel
  >
> = {
  "cop-risk:inappropriate-marketing": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "minimal"],
    remediable: "yes",
    factors: [
      { all: ["ads-contextual"], likelihood: "possible" },
      { all: ["influencer-marketing"], likelihood: "possible" },
      { all: ["ads-profiled"], likelihood: "likely" },
      { all: ["influencer-marketing", "recommender-feed"], likelihood: "likely" },
    ],
    safeguards: { strong: ["ad-labels", "no-exploit-commercial"], partial: ["no-profiled-ads", "consumer-law", "digital-literacy", "design-duties"] },
  },
  "cop-risk:identity-theft": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["account"], likelihood: "possible" },
      { all: ["profile-visibility"], likelihood: "possible" },
      { all: ["data-collection"], likelihood: "possible" },
      { all: ["profile-visibility", "discoverability"], likelihood: "likely" },
      { all: ["data-collection", "data-sharing"], likelihood: "likely" },
    ],
    safeguards: {
      strong: ["default-private", "account-security"],
      partial: ["minimise", "child-reporting", "consumer-law", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:fraud-scams": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "yes",
    factors: [
      { all: ["hyperlinks"], likelihood: "possible" },
      { all: ["stranger-contact"], likelihood: "possible" },
      { all: ["user-trading"], likelihood: "possible" },
      { all: ["ads-contextual"], likelihood: "possible" },
      { all: ["user-listings", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: { strong: ["link-warnings"], partial: ["contacts-only-dm", "moderation", "consumer-law", "digital-literacy", "design-duties"] },
  },
  "cop-risk:account-device-compromise": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "yes",
    factors: [
      { all: ["account"], likelihood: "possible" },
      { all: ["hyperlinks"], likelihood: "possible" },
      { all: ["connected-device"], likelihood: "possible" },
      { all: ["hyperlinks", "direct-messaging", "stranger-contact"], likelihood: "likely" },
    ],
    safeguards: { strong: ["account-security"], partial: ["link-warnings", "consumer-law", "digital-literacy", "design-duties"] },
  },
  "cop-risk:gambling-like": {
    gravity: ["serious", "serious", "serious", "serious", "serious"],
    remediable: "partly",
    factors: [
      { all: ["random-reward-free"], likelihood: "possible" },
      { all: ["nft"], likelihood: "possible" },
      { all: ["loot-box-paid"], likelihood: "likely" },
      { all: ["random-reward-free", "virtual-currency"], likelihood: "likely" },
      { all: ["gambling-real-money"], likelihood: "very-likely" },
      { all: ["loot-box-paid", "virtual-currency"], likelihood: "very-likely" },
    ],
    safeguards: {
      strong: ["no-loot-box", "aa-verification", "aa-highly-effective"],
      partial: ["purchase-guard", "real-price", "spending-limit", "consumer-law", "digital-literacy", "design-duties"],
    },
  },
  "cop-risk:excessive-spending": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "yes",
    factors: [
      { all: ["in-app-purchase"], likelihood: "possible" },
      { all: ["virtual-currency"], likelihood: "possible" },
      { all: ["in-app-purchase", "timed-offer"], likelihood: "likely" },
      { all: ["virtual-currency", "timed-offer"], likelihood: "likely" },
      { all: ["loot-box-paid"], likelihood: "likely" },
    ],
    safeguards: { strong: ["purchase-guard", "spending-limit"], partial: ["real-price", "consumer-law", "digital-literacy", "design-duties"] },
  },
  "cop-risk:dark-patterns": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["nudge"], likelihood: "possible" },
      { all: ["push-notifications"], likelihood: "possible" },
      { all: ["timed-offer"], likelihood: "possible" },
      { all: ["nudge", "timed-offer"], likelihood: "likely" },
      { all: ["nudge", "streaks"], likelihood: "likely" },
      { all: ["infinite-scroll", "autoplay"], likelihood: "likely" },
    ],
    safeguards: { strong: ["no-nudge", "streak-off"], partial: ["time-tools", "autoplay-off", "consumer-law", "digital-literacy", "design-duties"] },
  },
  "cop-risk:unfair-terms": {
    gravity: ["moderate", "moderate", "moderate", "moderate", "minimal"],
    remediable: "yes",
    factors: [
      { all: ["account"], likelihood: "possible" },
      { all: ["in-app-purchase"], likelihood: "possible" },
      { all: ["in-app-purchase", "data-sharing"], likelihood: "likely" },
    ],
    safeguards: { strong: ["child-notice", "rights-tools"], partial: ["terms-notice", "consumer-law", "digital-literacy", "design-duties"] },
  },
  "cop-risk:child-labour-creators": {
    gravity: ["serious", "serious", "serious", "moderate", "moderate"],
    remediable: "partly",
    factors: [
      { all: ["ugc-posting"], likelihood: "possible" },
      { all: ["livestream-host"], likelihood: "possible" },
      { all: ["creator-rewards"], likelihood: "likely" },
      { all: ["livestream-host", "virtual-currency"], likelihood: "likely" },
    ],
    safeguards: { strong: ["creator-protection"], partial: ["moderation", "child-notice", "consumer-law", "digital-literacy", "design-duties"] },
  },
};
