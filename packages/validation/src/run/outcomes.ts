/** What became of a rule on a document. */
export interface RuleOutcome {
  readonly code: string;
  readonly outcome: "pass" | "fail" | "not-applicable";
  /** Number of places, or documents, that the rule looked at. */
  readonly checked: number;
  /** Number of findings. */
  readonly findings: number;
}

/** Counts of one rule while it runs. */
export interface Count {
  checked: number;
  findings: number;
}

/** Counts of the rules of a plan, in its order. */
export type Tally = readonly Count[];

/** An empty count for each of a number of rules. */
export function emptyTally(rules: number): Tally {
  const tally: Count[] = [];
  for (let index = 0; index < rules; index++) tally.push({ checked: 0, findings: 0 });
  return tally;
}

/** Outcomes from counts, in the order of the plan. */
export const outcomesOf = (codes: readonly string[], counts: Tally): readonly RuleOutcome[] =>
  codes.map((code, index): RuleOutcome => {
    const { checked, findings } = counts[index] ?? { checked: 0, findings: 0 };
    return { code, outcome: findings > 0 ? "fail" : checked > 0 ? "pass" : "not-applicable", checked, findings };
  });
