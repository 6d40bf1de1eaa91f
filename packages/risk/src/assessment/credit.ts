import type { AgeContext } from "./context.js";
import { greater, type Likelihood, likelihoods, moved } from "./levels.js";
import type { Method, RiskModel } from "./method/method.js";
import type { TraceStep } from "./outcome.js";
import type { SafeguardEvidence } from "./profile.js";
import type { SafeguardId } from "./safeguards.js";

/** What the safeguards in place do to the likelihood of a risk. */
export interface Credit {
  readonly likelihood: Likelihood;
  readonly uncredited: readonly SafeguardId[];
  readonly trace: readonly TraceStep[];
}

/**
 * Likelihood after safeguards. Tested ones count in full; a strong one that is only described counts as partial, a partial one not at all. Two partial ones
 * make a strong one.
 */
export function creditOf(likelihood: Likelihood, shown: boolean, model: RiskModel, context: AgeContext, method: Method): Credit {
  const inPlace = (ids: readonly SafeguardId[], evidence: SafeguardEvidence) => ids.filter((id) => context.safeguards.get(id) === evidence);
  const full = inPlace(model.safeguards.strong, "tested");
  const half = [...inPlace(model.safeguards.strong, "described"), ...inPlace(model.safeguards.partial, "tested")];
  const uncredited = [
    ...inPlace(model.safeguards.strong, "none"),
    ...inPlace(model.safeguards.partial, "none"),
    ...inPlace(model.safeguards.partial, "described"),
  ];
  const steps = Math.min(method.credit.mostSteps, full.length + Math.floor(half.length / method.credit.partialsPerStrong));
  const lowered = moved(likelihoods, likelihood, -steps);
  const after = shown ? greater(likelihoods, lowered, lowest(method, likelihood)) : lowered;
  const trace: TraceStep[] = [{ code: steps > 0 ? "risk/trace-safeguards" : "risk/trace-no-safeguard", params: { full, half, likelihood: after } }];
  if (after !== lowered) trace.push({ code: "risk/trace-shown-to-occur", params: { likelihood: after } });
  if (uncredited.length > 0) trace.push({ code: "risk/trace-uncredited", params: { safeguards: uncredited } });
  return { likelihood: after, uncredited, trace };
}

/** The lowest likelihood for a risk shown to occur; never above where it was. */
const lowest = (method: Method, likelihood: Likelihood): Likelihood =>
  greater(likelihoods, likelihood, method.credit.lowestWhenShown) === likelihood ? method.credit.lowestWhenShown : likelihood;
