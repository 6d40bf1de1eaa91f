import { overlap } from "./context.js";
import { greater, type Likelihood, likelihoods, moved, type RiskSeverity, riskLevels, severities } from "./levels.js";
import type { Floor, Method, RiskModel } from "./method/method.js";
import type { Grade, TraceStep } from "./outcome.js";
import type { AgeRange } from "./profile.js";

/** How grave a risk is for an age: the gravest of the bands that the age touches, a step more when harm cannot be repaired. */
export function severityOf(model: RiskModel, ages: AgeRange, method: Method): { readonly severity: RiskSeverity; readonly trace: readonly TraceStep[] } {
  const gravities = model.gravity.filter((_, index) => overlap(method.bands[index] ?? [0, 17], ages));
  const gravity = gravities.reduce((a, b) => greater(severities, a, b), "minimal");
  const gravityStep: TraceStep = { code: "risk/trace-gravity", params: { severity: gravity } };
  if (model.remediable !== "no") return { severity: gravity, trace: [gravityStep] };
  const severity = moved(severities, gravity, method.irremediableSteps);
  return { severity, trace: [gravityStep, { code: "risk/trace-irremediable", params: { severity } }] };
}

/** What a level rests on beside likelihood and severity. */
export interface Circumstances {
  readonly wideReach: boolean;
  readonly sexualAbuse: boolean;
  readonly afterSafeguards: boolean;
}

/** The level that likelihood and severity give, lifted by the floors that hold. */
export function gradeOf(
  likelihood: Likelihood,
  severity: RiskSeverity,
  circumstances: Circumstances,
  method: Method,
): { readonly grade: Grade; readonly trace: readonly TraceStep[] } {
  const fromMatrix = method.matrix[likelihood][severity];
  const trace: TraceStep[] = [{ code: "risk/trace-matrix", params: { likelihood, severity, level: fromMatrix } }];
  let level = fromMatrix;
  for (const floor of method.floors) {
    if (!holds(floor, likelihood, severity, circumstances) || greater(riskLevels, level, floor.level) === level) continue;
    level = floor.level;
    trace.push({ code: "risk/trace-floor", params: { floor: floor.id, level } });
  }
  return { grade: { likelihood, severity, level }, trace };
}

const holds = (floor: Floor, likelihood: Likelihood, severity: RiskSeverity, { wideReach, sexualAbuse, afterSafeguards }: Circumstances): boolean =>
  (floor.afterSafeguards || !afterSafeguards) &&
  (!floor.wideReach || wideReach) &&
  (!floor.sexualAbuse || sexualAbuse) &&
  (!floor.likelihood || greater(likelihoods, likelihood, floor.likelihood) === likelihood) &&
  (!floor.severity || greater(severities, severity, floor.severity) === severity);
