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

function linesOfRisk(outcome: Assessment, risk: string, telling: Telling, say: Say): readonly string[] {
  const findings = outcome.findings.filter((finding) => finding.risk === risk && (telling.all || finding.standing === "assessed"));
  const spans = findings.map((finding) => ({ from: finding.ages[0], to: finding.ages[1], text: textOf(finding, telling, say), trace: finding.trace }));
  return (telling.trace ? spans : joined(spans)).flatMap(({ from, to, text, trace }) => [
    `  ${say("ages", { from, to })}: ${text}`,
    ...(telling.trace ? trace.map((step) => `      ${explainStep(step, telling.language)}`) : []),
  ]);
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly trace: RiskFinding["trace"];
}

/** Ages that follow each other and say the same, as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.text === span.text && last.to + 1 === span.from) result[result.length - 1] = { ...last, to: span.to };
    else result.push(span);
  }
  return result;
}

function textOf({ standing, inherent, residual, withoutEvidence, uncredited }: RiskFinding, { language }: Telling, say: Say): string {
  if (standing !== "assessed") return say(`standing-${standing}`);
  const word = (level: RiskLevel) => scaleWords[level][language];
  return [
    say("before", { level: word(inherent.level) }),
    say("after", { level: word(residual.level) }),
    ...(withoutEvidence ? [say("without-evidence")] : []),
    ...(uncredited.length > 0 ? [say("uncredited", { safeguards: uncredited.join(", ") })] : []),
  ].join("; ");
}
