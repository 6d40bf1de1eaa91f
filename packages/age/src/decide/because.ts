import type { Decision, Reason } from "@cop-sdk/rules";
import { decisions } from "@cop-sdk/rules";
import { recordOf } from "../packs/age-rule.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { Topic } from "../vocabulary/topics.js";
import { wireNames } from "./names.js";
import type { Because, OutcomeConfidence, RequiredSafeguard } from "./outcome.js";

/** Places on the ladder of decisions. */
export const strictness = (decision: Decision): number => decisions.indexOf(decision);

/** The stricter of two decisions. */
export const stricter = (a: Decision, b: Decision): Decision => (strictness(a) >= strictness(b) ? a : b);

/** Orders ids. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lowest of some confidences. */
export const lowestOf = (confidences: readonly OutcomeConfidence[]): OutcomeConfidence | null =>
  (["K", "S/K", "S"] as const).find((confidence) => confidences.includes(confidence)) ?? null;

/** Joins the pieces of each record into one reason: the strictest decision, every fact read, certain only if some piece is. */
export function becauseOf(reasons: readonly Reason<Decision, SafeguardId>[]): readonly Because[] {
  const joined = new Map<string, Because>();
  for (const reason of reasons) {
    const rule = recordOf(reason.rule);
    const before = joined.get(rule);
    const own: Because = {
      rule,
      ...(reason.title !== undefined && { title: reason.title }),
      topic: (reason.topic?.split("/", 1)[0] ?? "design-codes") as Topic,
      role: reason.role,
      decision: reason.role === "recommends" ? "allow" : reason.decision,
      safeguards: [...reason.safeguards].sort(byId),
      strength: reason.strength,
      reads: wireNames(reason.reads.map(({ fact }) => fact)),
      cite: reason.cite,
      confidence: reason.confidence as OutcomeConfidence,
      certain: reason.certain,
    };
    joined.set(rule, before ? joinTwo(before, own) : own);
  }
  return [...joined.values()].sort((a, b) => byId(a.rule, b.rule));
}

const joinTwo = (a: Because, b: Because): Because => ({
  ...(strictness(b.decision) > strictness(a.decision) ? b : a),
  role: a.role === "decides" || b.role === "decides" ? "decides" : "recommends",
  safeguards: [...new Set([...a.safeguards, ...b.safeguards])].sort(byId),
  reads: [...new Set([...a.reads, ...b.reads])].sort(byId),
  certain: a.certain || b.certain,
});

/** Safeguards with the records they come from. */
export const requiredOf = (
  lists: readonly (readonly { readonly id: SafeguardId; readonly strength: RequiredSafeguard["strength"]; readonly from: readonly string[] }[])[],
): readonly RequiredSafeguard[] => {
  const joined = new Map<SafeguardId, RequiredSafeguard>();
  for (const { id, strength, from } of lists.flat()) {
    const before = joined.get(id);
    const strengths = ["must", "should", "may"] as const;
    joined.set(id, {
      id,
      strength: before && strengths.indexOf(before.strength) < strengths.indexOf(strength) ? before.strength : strength,
      from: [...new Set([...(before?.from ?? []), ...from.map(recordOf)])].sort(byId),
    });
  }
  return [...joined.values()].sort((a, b) => byId(a.id, b.id));
};
