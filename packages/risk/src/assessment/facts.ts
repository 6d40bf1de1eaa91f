import { likelihoods, severities } from "./levels.js";
import type { Assessment } from "./outcome.js";

/** An assessed risk as decision rules take it: places in the orders instead of words, 0 the lowest and 3 the highest. Never to be added or multiplied. */
export interface RiskFact {
  readonly id: string;
  readonly likelihood: 0 | 1 | 2 | 3;
  readonly severity: 0 | 1 | 2 | 3;
  readonly ageBand: readonly [number, number];
}

/**
 * The assessed risks of an assessment as facts for decision rules. Risks that cannot occur, or reach no children, give no fact.
 *
 * @param basis - before (`inherent`) or after (`residual`) the safeguards of the profile
 */
export const riskFactsOf = (assessment: Assessment, basis: "inherent" | "residual" = "residual"): readonly RiskFact[] =>
  assessment.findings
    .filter(({ standing }) => standing === "assessed")
    .map((finding) => ({
      id: finding.risk,
      likelihood: place(likelihoods, finding[basis].likelihood),
      severity: place(severities, finding[basis].severity),
      ageBand: finding.ages,
    }));

const place = <T extends string>(order: readonly T[], value: T): 0 | 1 | 2 | 3 => ([0, 1, 2, 3] as const)[order.indexOf(value)] ?? 3;
