import type { Language } from "@cop-sdk/diagnostics";
import { type Assessment, groupsAtRisk, type RiskFinding, type RiskLevel, riskLevels } from "@cop-sdk/risk";
import { explainStep, labelOf, scaleWords } from "@cop-sdk/risk/labels";
import type { Say } from "./texts/index.js";

/** How much of an assessment is told. */
export interface Telling {
  readonly trace: boolean;
  readonly all: boolean;
  readonly language: Language;
}

/** An assessment as lines: risk by risk, the highest levels first, age by age. */
export function assessmentLines(outcome: Assessment, telling: Telling, say: Say): readonly string[] {
  const shown = outcome.overall.filter(({ level }) => telling.all || level !== "negligible");
  const byLevel = [...shown].sort((a, b) => riskLevels.indexOf(b.level) - riskLevels.indexOf(a.level));
  const hidden = outcome.overall.length - shown.length;
  return [
    say("assess-title", { profile: outcome.profile }),
    say("method", outcome.method),
    ...byLevel.flatMap(({ risk }) => ["", `${labelOf(risk, telling.language)?.text} [${risk}]`, ...linesOfRisk(outcome, risk, telling, say)]),
    "",
    ...outcome.flags.map(({ group }) => say("flag", { group: groupsAtRisk[group].label })),
    ...(hidden > 0 ? [say("not-shown", { count: hidden })] : []),
    say("disclaimer"),
  ];
}

const linesOfRisk = (outcome: Assessment, risk: string, telling: Telling, say: Say): readonly string[] =>
  outcome.findings
    .filter((finding) => finding.risk === risk && (telling.all || finding.standing === "assessed"))
    .flatMap((finding) => [
      `  ${lineOf(finding, telling, say)}`,
      ...(telling.trace ? finding.trace.map((step) => `      ${explainStep(step, telling.language)}`) : []),
    ]);

function lineOf({ ages, standing, inherent, residual, withoutEvidence, uncredited }: RiskFinding, { language }: Telling, say: Say): string {
  const word = (level: RiskLevel) => scaleWords[level][language];
  const parts =
    standing === "assessed"
      ? [
          say("before", { level: word(inherent.level) }),
          say("after", { level: word(residual.level) }),
          ...(withoutEvidence ? [say("without-evidence")] : []),
          ...(uncredited.length > 0 ? [say("uncredited", { safeguards: uncredited.join(", ") })] : []),
        ]
      : [say(`standing-${standing}`)];
  return `${say("ages", { from: ages[0], to: ages[1] })}: ${parts.join("; ")}`;
}
