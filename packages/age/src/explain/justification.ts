import type { Language } from "@cop-sdk/diagnostics";
import type { Justification } from "../measures/justify.js";
import type { Right } from "../measures/rights.js";
import type { MeasureId } from "../vocabulary/measures.js";
import { failureLine, riskWord } from "./measure-lines.js";
import { explainTexts, tellIn } from "./texts/index.js";
import { spanText } from "./words.js";

/** The justification of a measure in sentences, in the form of the feature model. */
export interface JustificationText {
  readonly aim: string;
  readonly basis: { readonly rule?: string; readonly risk?: string; readonly evidence?: string };
  readonly suitable: string;
  readonly alternatives: readonly { readonly measure: MeasureId; readonly rejectedBecause: string }[];
  readonly rightsTouched: readonly Right[];
  readonly ages: readonly [number, number];
  readonly capacityNote: string;
  readonly childExplanation: string;
  readonly redress: string;
  readonly alternativeAccess: string;
  readonly reviewDate: string;
  readonly mandated?: string;
}

/** Gives the sentences of a justification. What only the provider can say, and did not, reads "to be stated by the provider". */
export function explainJustification(justification: Justification, language: Language): JustificationText {
  const tell = tellIn(language);
  const { aims, ages, alternatives, basis, lowersBy, mandated, measure } = justification;
  const word = explainTexts[language].measure;
  const span = spanText(...ages);
  return {
    aim:
      aims.length > 0
        ? tell("aim", { risks: aims.map((id) => riskWord(id, language)) })
        : basis.rules.length > 0
          ? tell("aim-law", { rules: basis.rules })
          : tell("aim-none"),
    basis: {
      ...(basis.rules[0] !== undefined && { rule: basis.rules[0] }),
      ...(basis.risks[0] !== undefined && { risk: basis.risks[0] }),
      ...(basis.evidence !== undefined && { evidence: basis.evidence }),
    },
    suitable: mandated === undefined ? tell("suitable", { steps: lowersBy }) : tell("fixed-by-law", { rule: mandated }),
    alternatives: alternatives.map((alternative) => ({
      measure: alternative.measure,
      rejectedBecause:
        alternative.rejectedBecause.length > 0
          ? alternative.rejectedBecause.map((failure) => failureLine(alternative.measure, failure, language)).join(" ")
          : tell("would-do", { measure: word[alternative.measure] }),
    })),
    rightsTouched: justification.rightsTouched,
    ages,
    capacityNote: tell(["default", "default-notify", "friction", "inform"].includes(measure) ? "capacity-child" : "capacity-limit", { ages: span }),
    childExplanation: tell("justification-child", { measure: word[measure] }),
    redress: justification.redress ?? tell("to-state"),
    alternativeAccess: justification.alternativeAccess ?? tell("to-state"),
    reviewDate: justification.reviewDate ?? (mandated === undefined ? tell("to-state") : tell("review-law")),
    ...(mandated !== undefined && { mandated }),
  };
}
