import type { Strength } from "@cop-sdk/rules";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { FeatureId } from "../vocabulary/services.js";
import { askedOf, type Whereabouts } from "./gather.js";
import { joinAges, type MatrixRow } from "./matrix.js";

/** Where a safeguard is asked for, how strongly, and whether that depends on facts that are left open. */
export interface TodoPlace extends Whereabouts {
  readonly strength: Strength | "recommended";
  readonly depends?: true;
}

/** One thing to do, once for the whole service. */
export interface TodoItem {
  readonly safeguard: SafeguardId;
  /** The strongest that any rule asks it with; `recommended` where only guidance asks for it. */
  readonly strength: Strength | "recommended";
  /** Whether it is required only if facts that are left open turn out so. */
  readonly depends?: true;
  /** The features that it is meant for, where the service has none of them: it matters only if they are added. */
  readonly onlyWith?: readonly FeatureId[];
  readonly where: readonly TodoPlace[];
}

const strengths = ["must", "should", "may", "recommended"] as const;

/** Safeguards that mean nothing without one of these features. */
const meantFor: Partial<Readonly<Record<SafeguardId, readonly FeatureId[]>>> = {
  "group-invite-accept": ["group-chat"],
  "comment-control": ["comments", "ugc-posting"],
  "livestream-off": ["livestream-host"],
  "livestream-guarded": ["livestream-host"],
  "geolocation-off": ["geolocation", "location-sharing"],
  "geolocation-sign": ["geolocation", "location-sharing"],
  "location-share-off": ["geolocation", "location-sharing"],
  "recommender-explicit": ["recommender-feed", "recommender-profiling"],
  "recommender-no-profile-option": ["recommender-feed", "recommender-profiling"],
  "recommender-reset": ["recommender-feed", "recommender-profiling"],
  "autoplay-off": ["autoplay"],
  "scroll-stop": ["infinite-scroll", "recommender-feed"],
  "streak-off": ["streaks"],
  "push-night-off": ["push-notifications"],
  "metrics-hidden": ["engagement-metrics", "comments", "direct-messaging"],
  "filters-off": ["appearance-filters"],
  "no-loot-box": ["loot-box-paid"],
  "ai-off-default": ["ai-chat"],
  "ai-label": ["ai-chat"],
  "ai-memory-off": ["ai-chat", "ai-memory"],
};

/** All safeguards of a matrix, each once: duties first, then what is expected, what depends on open facts, what is recommended; then by id. */
export function todoOf(rows: readonly MatrixRow[], features: readonly FeatureId[], ages: readonly number[]): readonly TodoItem[] {
  const found = new Map<SafeguardId, TodoPlace[]>();
  const add = (safeguard: SafeguardId, place: TodoPlace) => {
    const places = found.get(safeguard);
    if (places) places.push(place);
    else found.set(safeguard, [place]);
  };
  for (const row of rows) {
    for (const { ages: span, place, recommendedSafeguards, requiredSafeguards } of row.cells) {
      const at = { question: askedOf(row), place, ages: span };
      for (const { depends, from, id, strength } of requiredSafeguards) add(id, { ...at, rules: from, strength, ...(depends && { depends }) });
      for (const { from, id } of recommendedSafeguards) add(id, { ...at, rules: from, strength: "recommended" });
    }
  }
  return [...found]
    .map(([safeguard, where]) => itemOf(safeguard, joinAges(where, ages), features))
    .sort((a, b) => rank(a) - rank(b) || (a.safeguard < b.safeguard ? -1 : 1));
}

const rank = ({ depends, strength }: TodoItem): number => strengths.indexOf(strength) + (depends ? 0.5 : 0);

/** What is required in any case counts first; what depends on open facts counts where nothing is; advice counts last. */
function itemOf(safeguard: SafeguardId, where: readonly TodoPlace[], features: readonly FeatureId[]): TodoItem {
  const required = where.filter(({ strength }) => strength !== "recommended");
  const certain = required.filter(({ depends }) => !depends);
  const counting = (certain.length > 0 ? certain : required).map(({ strength }) => strength);
  const wanted = meantFor[safeguard];
  return {
    safeguard,
    strength: strengths.find((strength) => counting.includes(strength)) ?? "recommended",
    ...(certain.length === 0 && required.length > 0 && { depends: true }),
    ...(wanted && !wanted.some((feature) => features.includes(feature)) && { onlyWith: wanted }),
    where,
  };
}
