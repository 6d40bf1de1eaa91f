/** Questions that records of law answer. Different topics add up. */
export const topics = [
  "account-tier",
  "addictive-feed",
  "adult-content",
  "age-assurance-policy",
  "ai-companion",
  "ai-practice",
  "app-store",
  "data-consent",
  "design-code",
  "gambling",
  "live-streaming",
  "loot-box",
  "minor-mode",
  "profiled-ads",
  "social-media-minimum",
] as const;

/** See {@link topics}. */
export type LawTopic = (typeof topics)[number];

/** A topic of the answer: those of law, the design codes, and content ratings. */
export type Topic = LawTopic | "design-codes" | "content-rating";
