import { socialMedia } from "../vocabulary/services.js";
import type { Box } from "./record.js";

const protectedServices = ["counselling", "education", "health-info"] as const;

/**
 * Who or what a record is about, as boxes of which one must hold. The words of the law stand in `conditions` and `binds` of the records;
 * what no fact can say is not here and shows as a caveat.
 */
const scopes = {
  /** A service offered directly to a child, with consent as the ground; not a preventive or counselling service (recital 38; United Kingdom: Data Protection Act 2018 s.9). */
  gdpr8: [{ directed: true, basis: ["consent"], primary: { not: ["counselling"] } }],
  /** Directed to children, or actual knowledge of the age. */
  coppa: [{ directed: true }, { directed: false, knowledge: ["actual"] }],
  /** COPPA, and data go to third parties. */
  "coppa-disclosure": [
    { directed: true, purposes: { any: ["third-party-disclosure"] } },
    { directed: false, knowledge: ["actual"], purposes: { any: ["third-party-disclosure"] } },
    { directed: true, purposes: { none: ["third-party-disclosure"] }, feature: ["data-sharing", "ads-profiled"] },
    { directed: false, knowledge: ["actual"], purposes: { none: ["third-party-disclosure"] }, feature: ["data-sharing", "ads-profiled"] },
  ],
  "consent-basis": [{ basis: ["consent"] }],
  "consent-basis-unless-professional": [{ basis: ["consent"], primary: { not: protectedServices } }],
  "unless-protected": [{ primary: { not: protectedServices } }],
  "unless-counselling": [{ primary: { not: ["counselling"] } }],
  "knows-age": [{ knowledge: ["actual"], basis: { not: ["vital-interests"] } }],
  /** Accounts on social media, and nothing but accounts. */
  "social-media": [{ aspect: ["account"], primary: socialMedia }],
  /** Social media as such. */
  "social-media-service": [{ primary: socialMedia }],
  "au-excluded": [{ aspect: ["account"], primary: ["messaging", "game", "marketplace", "education", "health-info"] }],
  "my-licensed": [{ aspect: ["account"], primary: socialMedia, users: { from: 8_000_000 } }],
  "my-large": [{ users: { from: 8_000_000 } }],
  pornography: [{ content: { any: ["adult"] } }],
  "adult-18": [{ content: { any: ["adult"] } }, { content: { none: ["adult"] }, types: { any: ["gambling"] } }],
  "primary-priority": [{ content: { any: ["adult", "primary-priority"] } }],
  "harmful-content": [{ content: { any: ["adult", "primary-priority", "priority"] } }],
  "harmful-purpose": [{ types: { any: ["adult-content"] } }],
  "au-search": [{ primary: ["search"], content: { any: ["adult", "primary-priority", "priority"] } }],
  "au-other": [{ primary: { not: ["search"] }, content: { any: ["adult", "primary-priority", "priority"] } }],
  "designated-video": [{ designated: { any: ["ie-vsp"] }, content: { any: ["adult", "primary-priority"] } }],
  "designated-video-any": [{ designated: { any: ["ie-vsp"] } }],
  "designated-store": [{ designated: { any: ["sg-ads"] } }],
  "designated-social": [{ designated: { any: ["sg-cop"] } }],
  gambling: [{ types: { any: ["gambling"] } }],
  "dsa-ads": [{ platform: true, small: false, knowledge: ["reasonable-certainty", "actual"] }],
  "online-platform": [{ platform: true, small: false }],
  "games-children-play": [{ primary: ["game"], likely: true }],
  companion: [{ types: { any: ["ai-companion"] } }],
  "likely-accessed": [{ likely: true }],
  "likely-not-counselling": [{ likely: true, primary: { not: ["counselling"] } }],
  "likely-harmful": [{ likely: true, content: { any: ["adult", "primary-priority", "priority"] } }],
  "likely-harmful-purpose": [{ likely: true, types: { any: ["adult-content"] } }],
  "grooming-risk": [{ riskClass: ["medium", "high"] }],
  "social-messaging-ai": [{ primary: [...socialMedia, "messaging", "ai-companion", "ai-chatbot"] }],
  "search-engine": [{ types: { any: ["search"] } }],
  equipment: [{ types: { any: ["operating-system", "connected-toy"] } }],
  game: [{ types: { any: ["game"] } }],
  "default-settings": [{ feature: ["default-settings"] }],
  "any-question": [{}],
} as const satisfies Readonly<Record<string, readonly Box[]>>;

/** One of the scopes. */
export type ScopeId = keyof typeof scopes;

/** The boxes of a scope; one box without conditions where a record has none. */
export const boxesOf = (scope: ScopeId | undefined): readonly Box[] => (scope === undefined ? [{}] : scopes[scope]);
