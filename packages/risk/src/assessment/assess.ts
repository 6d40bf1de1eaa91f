import { type CanonicalRiskId, canonicalRiskIds } from "../canonical/ids.js";
import { type AgeContext, contextOf } from "./context.js";
import { creditOf } from "./credit.js";
import { gradeOf, severityOf } from "./grade.js";
import { greater, type RiskLevel, riskLevels } from "./levels.js";
import { likelihoodOf } from "./likelihood.js";
import type { Method, RiskModel } from "./method/method.js";
import { ordinalMethod } from "./method/ordinal.js";
import type { Assessment, Flag, Grade, RiskFinding } from "./outcome.js";
import type { AgeRange, AssessmentProfile } from "./profile.js";

/** Choices of an assessment. */
export interface AssessOptions {
  /** The method; the SDK's ordinal one when absent. */
  readonly method?: Method;
  /** Ranges of ages to assess; the bands of the method when absent. */
  readonly ages?: readonly AgeRange[];
  /** Risks to assess; the whole canonical list when absent. */
  readonly risks?: readonly CanonicalRiskId[];
}

/**
 * Assesses the risks that a service (or the services that children of a country use) carries for children: each risk for each age, before and after
 * safeguards, with the trace of every step.
 *
 * Levels are words in an order; nothing is counted into a score and nothing is compared between services or countries. It does not decide legality, does not
 * grade persons and does not detect abuse.
 *
 * @param profile - checked; give data from outside to `parseProfile` first
 * @example
 * ```ts
 * import { assess } from "@cop-sdk/risk";
 *
 * const { findings } = assess(
 *   { id: "chat", subject: "service", functionalities: [{ id: "direct-messaging" }, { id: "stranger-contact" }] },
 *   { ages: [[13, 15]], risks: ["cop-risk:grooming-sexual"] },
 * );
 * findings[0]?.inherent.level; // "high"
 * findings[0]?.withoutEvidence; // true: nobody looked, so likelihood stands a step higher
 * ```
 */
export function assess(profile: AssessmentProfile, options: AssessOptions = {}): Assessment {
  const method = options.method ?? ordinalMethod;
  const bands = options.ages ?? method.bands;
  const wanted = canonicalRiskIds.filter((id) => !options.risks || options.risks.includes(id));
  const contexts = bands.map((ages) => contextOf(profile, ages));
  const findings = wanted.flatMap((risk) => {
    const model = method.risks[risk];
    return model ? contexts.map((context) => findingOf(risk, model, context, method)) : [];
  });
  return {
    profile: profile.id,
    subject: profile.subject,
    method: { id: method.id, version: method.version, basis: method.basis },
    bands,
    findings,
    overall: wanted.flatMap((risk) => overallOf(risk, findings)),
    flags: flagsOf(profile),
  };
}

const nothing: Grade = { likelihood: "remote", severity: "minimal", level: "negligible" };

function findingOf(risk: CanonicalRiskId, model: RiskModel, context: AgeContext, method: Method): RiskFinding {
  const { ages, reach } = context;
  const settled = { risk, ages, withoutEvidence: false, uncredited: [], inherent: nothing, residual: nothing };
  if (reach === "none") return { ...settled, standing: "no-children", trace: [{ code: "risk/trace-no-children", params: {} }] };
  const { likelihood, state, trace } = likelihoodOf(risk, model, context, method);
  if (likelihood === undefined) return { ...settled, standing: "cannot-occur", trace };
  const grave = severityOf(model, ages, method);
  const circumstances = { wideReach: reach === "wide", sexualAbuse: model.sexualAbuse === true };
  const inherent = gradeOf(likelihood, grave.severity, { ...circumstances, afterSafeguards: false }, method);
  const credit = creditOf(likelihood, state === "occurs" || state === "frequent", model, context, method);
  const residual = gradeOf(credit.likelihood, grave.severity, { ...circumstances, afterSafeguards: true }, method);
  return {
    risk,
    ages,
    standing: "assessed",
    inherent: inherent.grade,
    residual: residual.grade,
    withoutEvidence: state === "unknown",
    uncredited: credit.uncredited,
    trace: [...trace, ...grave.trace, ...inherent.trace, ...credit.trace, ...residual.trace],
  };
}

function overallOf(risk: CanonicalRiskId, findings: readonly RiskFinding[]): Assessment["overall"] {
  const ofRisk = findings.filter((finding) => finding.risk === risk);
  const highest = (levels: readonly RiskLevel[]) => levels.reduce((a, b) => greater(riskLevels, a, b), "negligible");
  if (ofRisk.length === 0) return [];
  return [{ risk, level: highest(ofRisk.map((f) => f.inherent.level)), residual: highest(ofRisk.map((f) => f.residual.level)) }];
}

const flagsOf = ({ groups }: AssessmentProfile): readonly Flag[] =>
  [...new Set(groups ?? [])].sort().map((group) => ({ group, demands: ["disaggregated-evidence", "named-measure", "consult-children"] }));
