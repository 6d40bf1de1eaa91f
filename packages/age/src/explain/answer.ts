import type { Language } from "@cop-sdk/diagnostics";
import { type DecideOptions, decide } from "../decide/decide.js";
import type { Outcome, Proportionality } from "../decide/outcome.js";
import type { Facts } from "../facts/facts.js";
import { justify, type ProviderStatement } from "../measures/justify.js";
import { isOverRestriction, type LeastRestrictive, leastRestrictive, type MeasureOptions } from "../measures/search.js";
import type { MeasureId } from "../vocabulary/measures.js";
import { type Explanation, explain } from "./explain.js";
import { explainJustification, type JustificationText } from "./justification.js";

/** How a measure stands, with the search behind it. */
export interface AnsweredProportionality extends Proportionality {
  /** Every least restrictive measure. */
  readonly minimal: readonly MeasureId[];
  /** The tolerances that were used; absent where no risk was given. */
  readonly tolerance?: LeastRestrictive["tolerance"];
  /** The reasons of the measure that is proposed. */
  readonly justification?: JustificationText;
}

/** The answer to a question with its explanation: the outcome of the feature model. */
export interface Answer extends Outcome {
  readonly proportionality?: AnsweredProportionality;
  readonly explanation: Explanation;
}

/** Choices of an answer. */
export interface AnswerOptions extends DecideOptions, MeasureOptions {
  readonly language?: Language;
  /** What the provider says of the measure that it proposes. */
  readonly said?: ProviderStatement;
}

/**
 * Decides, looks for the least restrictive measure where a measure is proposed, fixed by law or called for by risks, and explains.
 *
 * @example
 * ```ts
 * import { parseFacts } from "@cop-sdk/age";
 * import { answer } from "@cop-sdk/age/explain";
 *
 * const facts = parseFacts({
 *   date: "2026-03-01", jurisdiction: "AU", age: { value: 17 }, aspect: "account", service: { types: ["social-network"] }, proposed: { measure: "no-account" },
 * });
 * if (facts.ok) answer(facts.value).proportionality?.overRestriction; // true: the law stops at 16
 * ```
 */
export function answer(facts: Facts, { language = "en", said, ...options }: AnswerOptions = {}): Answer {
  const outcome = decide(facts, options);
  const judges = options.packs?.includes("proportionality") ?? true;
  const search = judges ? leastRestrictive(facts, outcome, options) : undefined;
  const tells = search && (search.proposed || search.fixedByLaw.length > 0 || search.risks.length > 0);
  const proportionality =
    search && tells ? proportionalityOf(facts, outcome, search, language, said) : outcome.proportionality && { ...outcome.proportionality, minimal: [] };
  const { proportionality: _plain, ...plain } = outcome;
  return {
    ...plain,
    ...(proportionality && { proportionality }),
    explanation: explain(facts, outcome, { language, ...(search && tells && { measures: search }) }),
  };
}

/** What the decision says of the measure holds where it could tell; where risks are given, the search tells. */
function proportionalityOf(
  facts: Facts,
  { proportionality: told }: Outcome,
  search: LeastRestrictive,
  language: Language,
  said: ProviderStatement | undefined,
): AnsweredProportionality {
  const { fixedByLaw, minimal, proposed, risks, tolerance } = search;
  const mandated = fixedByLaw.find(({ kind }) => kind !== "default")?.rule;
  const reasons = proposed && justify(facts, search, proposed.measure.id, said);
  const isTold = told?.overRestriction !== undefined || (told !== undefined && !proposed);
  return {
    ...(isTold
      ? told
      : {
          ...(proposed && proposed.standing !== "unsettled" && { overRestriction: isOverRestriction(search) }),
          ...(mandated !== undefined && { mandated }),
          lowerMeasures: proposed?.lower ?? [],
          checks: [...new Set([...(told?.checks ?? []), "P2", "P3", "P4"] as const)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
        }),
    minimal,
    ...(risks.length > 0 && { tolerance }),
    ...(reasons && { justification: explainJustification(reasons, language) }),
  };
}
