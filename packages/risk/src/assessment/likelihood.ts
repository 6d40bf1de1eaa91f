import { type AgeContext, within } from "./context.js";
import { greater, type Likelihood, likelihoods, moved } from "./levels.js";
import type { EvidenceEffect, Method, RiskModel } from "./method/method.js";
import type { TraceStep } from "./outcome.js";
import { type EvidenceFinding, evidenceFindings } from "./profile.js";

type EvidenceState = keyof Method["evidence"];

/** Likelihood before safeguards, or that the risk cannot occur. */
export interface LikelihoodOutcome {
  readonly likelihood: Likelihood | undefined;
  readonly state: EvidenceState;
  readonly trace: readonly TraceStep[];
}

/** Likelihood of a risk for an age: from functions, then from evidence. */
export function likelihoodOf(risk: string, model: RiskModel, context: AgeContext, method: Method): LikelihoodOutcome {
  const fulfilled = model.factors.filter(({ all }) => all.every((id) => context.functions.has(id)));
  const byFunctions = highest(fulfilled.map(({ likelihood }) => likelihood));
  const state = evidenceState(risk, context, byFunctions === undefined);
  const likelihood = byEvidence(byFunctions, method.evidence[state]);
  const leading = fulfilled.filter((factor) => factor.likelihood === byFunctions).flatMap(({ all }) => all);
  const trace: TraceStep[] =
    byFunctions === undefined
      ? [{ code: "risk/trace-no-function", params: {} }]
      : [{ code: "risk/trace-functions", params: { functions: [...new Set<string>(leading)].sort(), likelihood: byFunctions } }];
  if (likelihood !== undefined) trace.push({ code: `risk/trace-evidence-${state}`, params: { likelihood } });
  return { likelihood, state, trace };
}

const highest = (steps: readonly Likelihood[]): Likelihood | undefined =>
  steps.reduce<Likelihood | undefined>((a, b) => (a === undefined ? b : greater(likelihoods, a, b)), undefined);

/**
 * What the evidence says as a whole: the gravest finding stands. A finding that would lower likelihood counts only when it is good and covers all the ages; one
 * that raises it counts when it touches them. Where no function leads to the risk, any occurrence raises it, a rare one too.
 */
function evidenceState(risk: string, { ages, evidence }: AgeContext, withoutFunction: boolean): EvidenceState {
  const raises = (finding: EvidenceFinding) => finding === "occurs" || finding === "frequent" || (withoutFunction && finding === "rare");
  const usable = (evidence.get(risk) ?? []).filter((entry) => entry.quality !== "poor" && (raises(entry.finding) || within(ages, entry.ages ?? ages)));
  const gravest = usable.map(({ finding }) => evidenceFindings.indexOf(finding)).reduce((a, b) => Math.max(a, b), -1);
  const finding = evidenceFindings[gravest];
  if (finding !== "not-found") return finding ?? "unknown";
  return usable.some(({ quality }) => quality === "comprehensive") ? "not-found-comprehensive" : "not-found";
}

/** Without a leading function only a finding of the risk itself makes it possible. */
function byEvidence(base: Likelihood | undefined, { steps, atLeast }: EvidenceEffect): Likelihood | undefined {
  if (base === undefined) return atLeast;
  const stepped = moved(likelihoods, base, steps);
  return atLeast ? greater(likelihoods, stepped, atLeast) : stepped;
}
