import type { Facts } from "../facts/facts.js";
import type { FeatureId } from "../vocabulary/services.js";
import type { MeasureVector } from "./axes.js";

/** Rights of the child that a restriction can touch (CRC 12, 13, 15 to 17, 28, 31). */
export const rights = ["access", "assembly", "education", "expression", "play", "privacy", "views"] as const;

/** See {@link rights}. */
export type Right = (typeof rights)[number];

/** Which rights are lived through a feature; design of the SDK [D]. What is not listed is access to information. */
const byFeature: Partial<Readonly<Record<FeatureId, readonly Right[]>>> = {
  account: ["access", "assembly", "expression", "play"],
  comments: ["assembly", "expression"],
  "direct-messaging": ["assembly", "expression"],
  "friend-suggestions": ["assembly"],
  "group-chat": ["assembly", "expression"],
  "livestream-host": ["assembly", "expression"],
  "livestream-view": ["access", "play"],
  "stranger-contact": ["assembly", "expression"],
  "ugc-posting": ["expression"],
  "voice-video-chat": ["assembly", "expression"],
  anonymity: ["expression", "privacy"],
  "random-reward-free": ["play"],
  "loot-box-paid": ["play"],
  streaks: ["play"],
};

/** The rights that a measure touches, by what it closes and what it takes. */
export function rightsTouched({ aspect, feature, service }: Facts, { access, autonomy, intrusion }: MeasureVector): readonly Right[] {
  const thing = aspect === "account" || aspect === "service-access" || aspect === "app-download" ? "account" : feature;
  const closed: readonly Right[] =
    access === 0 ? [] : [...((thing && byFeature[thing]) ?? ["access"]), ...(service.types.includes("education") ? (["education"] as const) : [])];
  const found = new Set<Right>([...closed, ...(intrusion > 0 ? (["privacy"] as const) : []), ...(autonomy > 0 ? (["privacy", "views"] as const) : [])]);
  return rights.filter((right) => found.has(right));
}
