import type { Strength } from "@cop-sdk/rules";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { FeatureId } from "../vocabulary/services.js";
import { askedOf, type Whereabouts } from "./gather.js";
import type { MatrixRow } from "./matrix.js";

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
export function todoOf(rows: readonly MatrixRow[], features: readonly FeatureId[]): readonly TodoItem[] {
  const items = new Map<SafeguardId, TodoItem>();
  const add = (safeguard: SafeguardId, strength: TodoItem["strength"], depends: boolean, where: Whereabouts) => {
    const before = items.get(safeguard);
    const stronger = before && strengths.indexOf(before.strength) < strengths.indexOf(strength) ? before.strength : strength;
    const open = depends && (before?.depends ?? true);
    items.set(safeguard, {
      safeguard,
      strength: stronger,
      ...(open && { depends: true }),
      where: [...(before?.where ?? []), { ...where, strength, ...(depends && { depends: true as const }) }],
    });
  };
  for (const row of rows) {
    for (const cell of row.cells) {
      const at = (rules: readonly string[]): Whereabouts => ({ question: askedOf(row), place: cell.place, ages: cell.ages, rules });
      for (const { depends = false, from, id, strength } of cell.requiredSafeguards) add(id, strength, depends, at(from));
      for (const { from, id } of cell.recommendedSafeguards) add(id, "recommended", false, at(from));
    }
  }
  const rank = ({ depends, strength }: TodoItem) => strengths.indexOf(strength) + (depends ? 0.5 : 0);
  const missing = (safeguard: SafeguardId): Pick<TodoItem, "onlyWith"> => {
    const wanted = meantFor[safeguard];
    return wanted && !wanted.some((feature) => features.includes(feature)) ? { onlyWith: wanted } : {};
  };
  return [...items.values()].map((item) => ({ ...item, ...missing(item.safeguard) })).sort((a, b) => rank(a) - rank(b) || (a.safeguard < b.safeguard ? -1 : 1));
}
