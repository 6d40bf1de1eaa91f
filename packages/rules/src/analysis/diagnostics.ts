import type { Diagnostic } from "@cop-sdk/diagnostics";
import type { Analysis } from "../analyse.js";
import { diagnostic } from "../reading/findings.js";

/** An analysis as findings, with texts in `@cop-sdk/rules/messages`. Contradictions are errors, the rest are warnings or advice. */
export function analysisDiagnostics({ conflicts, gaps, notMonotone, redundant, unreachable }: Analysis): readonly Diagnostic[] {
  const count = (found: { readonly count: bigint }) => ({ count: String(found.count) });
  const warn = (code: string, pointer: string, params: Readonly<Record<string, string | readonly string[]>>) =>
    diagnostic(code, pointer, params, "warning", "should");
  return [
    ...gaps.findings.map((gap, index) => warn("rules/gap", `/gaps/${index}`, count(gap))),
    ...conflicts.findings.map((conflict) =>
      diagnostic("rules/contradiction", `/rules/${conflict.rules.join("+")}`, { rules: conflict.rules, ...count(conflict) }),
    ),
    ...unreachable.findings.map(({ rule }) => warn("rules/unreachable", `/rules/${rule}`, { rule })),
    ...redundant.findings.map(({ rule }) => diagnostic("rules/redundant", `/rules/${rule}`, { rule }, "advice", "may")),
    ...notMonotone.findings.map((step) =>
      warn("rules/not-monotone", `/facts/${step.fact}/${step.at}/${Object.values(step.effect).join("+")}`, {
        fact: step.fact,
        value: String(step.at),
        rules: step.rules,
        ...count(step),
      }),
    ),
    ...Object.entries({ gaps, conflicts, unreachable, redundant, notMonotone }).flatMap(([name, { finished }]) =>
      finished ? [] : [warn("rules/analysis-not-finished", `/${name}`, {})],
    ),
  ];
}
