import { fillTemplate, type Language } from "@cop-sdk/diagnostics";
import type { Outcome } from "../decide/outcome.js";
import type { Facts } from "../facts/facts.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import { explainTexts, tellIn } from "./texts/index.js";
import { type ChildGroup, childGroups } from "./texts/texts.js";
import { wordsIn } from "./words.js";

/** What safeguards mean to a child, by group; what only the provider does unseen has none. */
const groups: Readonly<Record<ChildGroup, readonly SafeguardId[]>> = {
  private: ["default-private", "no-reshare", "metrics-hidden"],
  contact: ["not-discoverable", "contacts-only-dm", "group-invite-accept", "block-mute", "comment-control", "livestream-off", "livestream-guarded"],
  place: ["geolocation-off", "geolocation-sign", "location-share-off"],
  ads: ["no-profiled-ads"],
  feed: ["profiling-off", "recommender-explicit", "recommender-no-profile-option", "recommender-reset"],
  content: ["filter-ppc", "reduce-pc", "rating-display", "moderation"],
  time: ["autoplay-off", "scroll-stop", "streak-off", "push-night-off", "time-tools", "minor-mode-time"],
  money: ["no-loot-box", "real-price", "purchase-guard", "no-exploit-commercial"],
  guardian: ["parental-consent", "parental-consent-verifiable", "parental-consent-joint", "separate-third-party-consent", "guardian-link", "guardian-tools"],
  watched: ["monitor-sign"],
  "age-check": [
    "aa-any",
    "aa-estimation",
    "aa-verification",
    "aa-highly-effective",
    "aa-not-self-declared-only",
    "aa-no-id-only",
    "aa-privacy",
    "aa-data-deleted",
  ],
  data: ["minimise", "no-share", "retention-limit", "rights-tools", "filters-off"],
  told: ["child-notice", "no-nudge", "child-views"],
  help: ["child-reporting", "crisis-support", "redress"],
  ai: ["ai-off-default", "ai-label", "ai-no-dependency", "ai-memory-off", "human-support"],
  fair: ["equal-service", "alternative-access"],
};

/** An answer for the child it is about: what is not known first, then the answer, what protects, and what stays open. */
export function childLines(facts: Facts, outcome: Outcome, language: Language): readonly string[] {
  const tell = tellIn(language);
  const { childDecision, childGroup } = explainTexts[language];
  const { coverage, decision, requiredSafeguards } = outcome;
  const required = requiredSafeguards.map(({ id }) => id);
  const shown = decision === "prohibit" ? [] : childGroups.filter((group) => groups[group].some((id) => required.includes(id)));
  const stops = decision === "prohibit" || decision === "require-consent";
  return [
    ...(coverage.some(({ state }) => state !== "complete") ? [tell("child-coverage")] : []),
    fillTemplate(childDecision[decision], { thing: wordsIn(language).thing(facts) }, language),
    ...shown.map((group) => childGroup[group]),
    ...(decision === "prohibit" && facts.aspect === "account" ? [tell("child-open")] : []),
    ...(stops ? [tell("child-why")] : []),
    ...(outcome.confidence === "K" ? [tell("child-unverified")] : []),
    tell("child-say"),
    tell("child-help"),
    tell("child-lawyer"),
  ];
}
