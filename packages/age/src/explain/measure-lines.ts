import type { Language } from "@cop-sdk/diagnostics";
import { labelOf } from "@cop-sdk/risk/labels";
import type { Failure, JudgedProposal, LeastRestrictive } from "../measures/search.js";
import type { MeasureId } from "../vocabulary/measures.js";
import { explainTexts, tellIn } from "./texts/index.js";
import { spanText } from "./words.js";

/** What a search for the least restrictive measure found, in sentences. */
export function measureLines(search: LeastRestrictive, language: Language): readonly string[] {
  const tell = tellIn(language);
  const word = (id: MeasureId) => explainTexts[language].measure[id];
  const companions = [...new Set(search.candidates.filter(({ id }) => search.minimal.includes(id)).flatMap((judged) => judged.with))];
  const found = !search.needed
    ? [search.perhapsFixed.length > 0 ? tell("perhaps-fixed", { rules: search.perhapsFixed }) : tell("not-needed")]
    : search.minimal.length === 0
      ? [tell("none-would-do")]
      : [
          tell("minimal", { measures: search.minimal.map(word) }),
          ...(companions.length > 0 ? [tell("goes-with", { safeguards: companions.map((id) => supportWord(id, language)) })] : []),
          ...(search.minimal.length > 1 ? [tell("incomparable")] : []),
        ];
  return [
    ...search.fixedByLaw.map(({ rule }) => tell("fixed-by-law", { rule })),
    ...found,
    ...(search.proposed ? proposalLines(search.proposed, language) : []),
    ...(search.risks.length > 0 ? [tell("tolerance", { id: search.tolerance.id, version: search.tolerance.version })] : []),
  ];
}

function proposalLines({ beyondRules, lower, measure, standing }: JudgedProposal, language: Language): readonly string[] {
  const tell = tellIn(language);
  const word = explainTexts[language].measure[measure.id];
  const freer = standing === "needless" ? (["inform"] as const) : lower;
  return [
    ...(standing === "beyond-need" || standing === "needless"
      ? [tell("lower-would-do", { measure: word, measures: freer.map((id) => explainTexts[language].measure[id]) })]
      : []),
    ...(standing === "not-enough"
      ? [tell("not-enough", { measure: word }), ...measure.failures.map((failure) => failureLine(measure.id, failure, language))]
      : []),
    ...(standing === "never" ? [tell("never", { measure: word })] : []),
    ...(beyondRules ? [tell("beyond-rules", { measure: word })] : []),
  ];
}

/** Why a measure does not do, in one sentence. */
export function failureLine(id: MeasureId, failure: Failure, language: Language): string {
  const tell = tellIn(language);
  const measure = explainTexts[language].measure[id];
  switch (failure.kind) {
    case "rule":
      return tell("fails-rule", { measure, rule: failure.rule });
    case "risk":
      return tell("fails-risk", { measure, risk: riskWord(failure.risk, language), ages: spanText(...failure.ages) });
    default:
      return tell(`fails-${failure.kind}`, { measure });
  }
}

/** The label of a risk in a language; its id where it has none. */
export const riskWord = (id: string, language: Language): string => labelOf(id, language)?.text ?? id;

/** The word for a safeguard that goes with a measure. */
export const supportWord = (id: string, language: Language): string => {
  const words: Readonly<Record<string, string>> = { ...explainTexts[language].safeguard, ...explainTexts[language].support };
  return words[id] ?? id;
};
