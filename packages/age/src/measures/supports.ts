import { isCanonicalRiskId, ordinalMethod, type RiskModel } from "@cop-sdk/risk";
import type { RiskOfService } from "../facts/facts.js";
import type { FeatureId } from "../vocabulary/services.js";

/** Safeguards that take nothing from a child: they go with any measure and move it on no axis. Ids as in `@cop-sdk/risk`. */
const withoutCost: readonly string[] = [
  "adult-minor-limits",
  "block-mute",
  "child-notice",
  "child-reporting",
  "comment-control",
  "content-labels",
  "crisis-support",
  "image-nudity-warning",
  "link-warnings",
  "moderation",
  "redress",
  "rights-tools",
  "staff-vetting",
];

const modelOf = (risk: string): RiskModel | undefined => (isCanonicalRiskId(risk) ? ordinalMethod.risks[risk] : undefined);

/** Safeguards without cost to the child that lower a risk, by the assessment method of `@cop-sdk/risk`; sorted. Together they count as one step. */
export function supportsOf(risk: string): readonly string[] {
  const { partial = [], strong = [] } = modelOf(risk)?.safeguards ?? {};
  return [...strong, ...partial].filter((id) => withoutCost.includes(id)).sort();
}

/** Whether a measure on a feature can touch a risk: the feature is one of those that lead to it. A risk that the method does not know counts as touched. */
export function touches(risk: RiskOfService, feature: FeatureId | undefined): boolean {
  const model = modelOf(risk.id);
  return !model || feature === undefined || feature === "account" || feature === "exclusion"
    ? true
    : model.factors.some(({ all }) => (all as readonly string[]).includes(feature));
}
