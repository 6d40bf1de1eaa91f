import { type Likelihood, likelihoods, type RiskLevel, type RiskSeverity, severities } from "./levels.js";
import type { Method } from "./method/method.js";
import { ordinalMethod } from "./method/ordinal.js";
import type { Assessment } from "./outcome.js";
import type { AgeRange } from "./profile.js";

/** One cell of the matrix of a report: the level that the method gives, and the risks that lie there. */
export interface MatrixCell {
  readonly likelihood: Likelihood;
  readonly severity: RiskSeverity;
  readonly level: RiskLevel;
  readonly risks: readonly { readonly risk: string; readonly ages: AgeRange; readonly level: RiskLevel }[];
}

/**
 * The findings of an assessment laid out as likelihood by severity, for reports: rows from the most likely to the least, columns from the least grave to the
 * gravest. A risk's own level can be higher than its cell's, where a floor lifted it. Risks that cannot occur, or reach no children, are left out.
 *
 * @param method - the method that the assessment was made with, when it was not the SDK's own
 */
export function matrixOf(assessment: Assessment, basis: "inherent" | "residual", method: Method = ordinalMethod): readonly (readonly MatrixCell[])[] {
  const assessed = assessment.findings.filter(({ standing }) => standing === "assessed");
  return [...likelihoods].reverse().map((likelihood) =>
    severities.map((severity) => ({
      likelihood,
      severity,
      level: method.matrix[likelihood][severity],
      risks: assessed
        .filter((finding) => finding[basis].likelihood === likelihood && finding[basis].severity === severity)
        .map((finding) => ({ risk: finding.risk, ages: finding.ages, level: finding[basis].level })),
    })),
  );
}
