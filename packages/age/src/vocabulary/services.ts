/** Kinds of service; the first of a service's kinds is its sole or primary purpose. */
export const serviceTypes = [
  "social-network",
  "video-sharing",
  "messaging",
  "game",
  "app-store",
  "operating-system",
  "search",
  "education",
  "health-info",
  "counselling",
  "news-reference",
  "forum",
  "marketplace",
  "streaming-vod",
  "live-streaming",
  "adult-content",
  "gambling",
  "dating",
  "ai-chatbot",
  "ai-companion",
  "connected-toy",
  "other",
] as const;

/** See {@link serviceTypes}. */
export type ServiceType = (typeof serviceTypes)[number];

/** Parts of a service that can be asked about. */
export const features = [
  "account",
  "account-signup",
  "profile-visibility",
  "discoverability",
  "friend-suggestions",
  "direct-messaging",
  "stranger-contact",
  "group-chat",
  "comments",
  "ugc-posting",
  "resharing-download",
  "livestream-host",
  "livestream-view",
  "voice-video-chat",
  "geolocation",
  "location-sharing",
  "recommender-feed",
  "recommender-profiling",
  "search-suggest",
  "autoplay",
  "infinite-scroll",
  "push-notifications",
  "streaks",
  "engagement-metrics",
  "ephemeral-content",
  "appearance-filters",
  "time-tools",
  "ads-contextual",
  "ads-profiled",
  "influencer-marketing",
  "in-app-purchase",
  "virtual-currency",
  "loot-box-paid",
  "random-reward-free",
  "timed-offer",
  "nft",
  "data-collection",
  "data-sharing",
  "data-retention",
  "biometric-data",
  "profiling",
  "nudge",
  "parental-controls",
  "parental-monitoring",
  "age-assurance",
  "anonymity",
  "connected-device",
  "ai-chat",
  "ai-memory",
  "content-adult",
  "content-self-harm",
  "content-violent",
  "content-moderation",
  "reporting",
  "support",
  "terms-notice",
  "risk-assessment",
  "governance",
  "app-download",
  "default-settings",
  "rights-tools",
  "exclusion",
] as const;

/** See {@link features}. */
export type FeatureId = (typeof features)[number];

/** What is asked about: holding an account, processing on consent, one feature, and so on. */
export const aspects = [
  "account",
  "data-consent",
  "app-download",
  "content-access",
  "feature",
  "ads",
  "age-assurance-method",
  "parental-monitoring",
  "content-rating",
  "age-band",
  "service-access",
] as const;

/** See {@link aspects}. */
export type Aspect = (typeof aspects)[number];

/** Kinds of service that laws on social media mean, as far as the words of the records allow it (inferred, not from a text). */
export const socialMedia = ["social-network", "video-sharing", "live-streaming", "forum"] as const satisfies readonly ServiceType[];
