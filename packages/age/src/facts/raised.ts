import { type FeatureId, socialMedia } from "../vocabulary/services.js";
import type { LawTopic } from "../vocabulary/topics.js";
import type { Facts } from "./facts.js";

const ofData: readonly (FeatureId | undefined)[] = ["data-collection", "data-sharing", "biometric-data"];

/** Which topics of law a feature raises when it is the thing asked about. */
const byFeature: Partial<Readonly<Record<FeatureId, readonly LawTopic[]>>> = {
  "ads-profiled": ["profiled-ads"],
  "loot-box-paid": ["loot-box"],
  "recommender-feed": ["addictive-feed"],
  "recommender-profiling": ["addictive-feed"],
  "push-notifications": ["addictive-feed"],
  "time-tools": ["minor-mode"],
  "default-settings": ["minor-mode"],
  "ai-chat": ["ai-companion"],
  "ai-memory": ["ai-companion"],
  "livestream-host": ["live-streaming"],
};

/** The feature asked about: the one given, or the one that the aspect is about; none where an aspect knows no features. */
export function featureAsked({ aspect, feature, service }: Facts): FeatureId | "none" {
  if (aspect === "data-consent" || aspect === "age-band") return "none";
  if (feature) return feature;
  switch (aspect) {
    case "account":
    case "app-download":
    case "parental-monitoring":
      return aspect;
    case "age-assurance-method":
      return "age-assurance";
    case "service-access":
      return "exclusion";
    case "ads":
      return "ads-profiled";
    case "content-access":
      return service.types.includes("adult-content") ? "content-adult" : "none";
    default:
      return "none";
  }
}

/** The topics of law that a question raises (`aspectTopics` of the feature model). Consent to data belongs to an account when consent is its ground. */
export function topicsRaised(facts: Facts): readonly LawTopic[] {
  const { aspect, feature, processing, service } = facts;
  const isCompanion = service.types.includes("ai-companion");
  switch (aspect) {
    case "data-consent":
      return ["data-consent"];
    case "account":
      return [
        "social-media-minimum",
        "account-tier",
        ...(service.types.includes("live-streaming") || feature === "livestream-host" ? (["live-streaming"] as const) : []),
        ...(processing?.lawfulBasis === "consent" ? (["data-consent"] as const) : []),
        ...(service.types.includes("gambling") ? (["gambling"] as const) : []),
        ...(isCompanion ? (["ai-companion"] as const) : []),
      ];
    case "app-download":
      return ["app-store"];
    case "content-access":
      return service.types.includes("gambling") ? ["gambling"] : ["adult-content"];
    case "age-assurance-method":
      return ["adult-content", "age-assurance-policy"];
    case "ads":
      return featureAsked(facts) === "ads-profiled" ? ["profiled-ads"] : [];
    case "feature":
      return ["design-code", ...(feature ? (byFeature[feature] ?? []) : []), ...(ofData.includes(feature) ? (["data-consent"] as const) : [])];
    case "service-access":
      return [
        ...((socialMedia as readonly unknown[]).includes(service.types[0]) ? (["social-media-minimum"] as const) : []),
        ...(isCompanion ? (["ai-companion"] as const) : []),
      ];
    default:
      return [];
  }
}
