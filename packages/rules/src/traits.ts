import type { PlannedRule } from "./plan.js";
import { confidences, strengths } from "./rule.js";

/** Bits of a rule's traits: others may set it aside, it only recommends, it is enacted and not in force, it has days of note; then its confidence, strength and decision as places. */
export const traits = { related: 1, recommends: 2, projected: 4, noted: 8, confidence: 4, strength: 7, decision: 9 } as const;

/** What deciding needs to know of a rule, in one number. */
export const traitsOf = ({ decision, displacedBy, overriddenBy, recommends, rule }: PlannedRule, hasNoted: boolean): number =>
  (overriddenBy.length + displacedBy.length > 0 ? traits.related : 0) |
  (recommends ? traits.recommends : 0) |
  (rule.status === "enacted-not-in-force" ? traits.projected : 0) |
  (hasNoted ? traits.noted : 0) |
  (confidences.indexOf(rule.confidence) << traits.confidence) |
  (strengths.indexOf(rule.then.strength) << traits.strength) |
  (decision << traits.decision);
