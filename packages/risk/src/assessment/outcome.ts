import type { CanonicalRiskId } from "../canonical/ids.js";
import type { RiskCode } from "../messages/index.js";
import type { GroupAtRiskId } from "./groups.js";
import type { Likelihood, RiskLevel, RiskSeverity } from "./levels.js";
import type { AgeRange } from "./profile.js";
import type { SafeguardId } from "./safeguards.js";

/** One step of the reasoning. Its sentence is in the message catalogue under `code`; `explainStep` of the subpath `labels` fills it. */
export interface TraceStep {
  readonly code: RiskCode;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

/** Likelihood, severity and the level they give. */
export interface Grade {
  readonly likelihood: Likelihood;
  readonly severity: RiskSeverity;
  readonly level: RiskLevel;
}

/** One risk for one range of ages. */
export interface RiskFinding {
  readonly risk: CanonicalRiskId;
  readonly ages: AgeRange;
  /** `cannot-occur`: no function leads to it and nothing shows it. `no-children`: evidence shows no children of this age. Both are negligible. */
  readonly standing: "assessed" | "cannot-occur" | "no-children";
  /** Before safeguards. */
  readonly inherent: Grade;
  /** After safeguards, as far as their effect is shown. */
  readonly residual: Grade;
  /** No usable evidence: the level stands a step higher for it. */
  readonly withoutEvidence: boolean;
  /** Safeguards in place that touch this risk but got no credit, because nothing shows their effect. */
  readonly uncredited: readonly SafeguardId[];
  readonly trace: readonly TraceStep[];
}

/** A demand that a situation of children raises. It changes no level. */
export interface Flag {
  readonly group: GroupAtRiskId;
  readonly demands: readonly ["disaggregated-evidence", "named-measure", "consult-children"];
}

/** The outcome of an assessment. */
export interface Assessment {
  readonly profile: string;
  readonly subject: "service" | "country";
  readonly method: { readonly id: string; readonly version: string; readonly basis: string };
  readonly bands: readonly AgeRange[];
  /** By risk in the order of the canonical list, then by age. */
  readonly findings: readonly RiskFinding[];
  /** The highest levels of each risk over all ages. */
  readonly overall: readonly { readonly risk: CanonicalRiskId; readonly level: RiskLevel; readonly residual: RiskLevel }[];
  readonly flags: readonly Flag[];
}
