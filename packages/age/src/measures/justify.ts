import type { Facts } from "../facts/facts.js";
import type { MeasureId } from "../vocabulary/measures.js";
import { isBelow } from "./axes.js";
import { bandIndexOf, measureOf } from "./ladder.js";
import { type Right, rightsTouched } from "./rights.js";
import type { Failure, LeastRestrictive } from "./search.js";

/** What only the provider can say of a measure. */
export interface ProviderStatement {
  /** What shows that the measure works, or that the risk is there. */
  readonly evidence?: string;
  /** Who hears a complaint, and how. */
  readonly redress?: string;
  /** Another way in for those who cannot pass. */
  readonly alternativeAccess?: string;
}

/** The reasons of a measure for a child, without words; `explainJustification` of `@cop-sdk/age/explain` gives the sentences. */
export interface Justification {
  readonly measure: MeasureId;
  /** The risks that it answers; empty where only a rule asks for it. */
  readonly aims: readonly string[];
  readonly basis: { readonly rules: readonly string[]; readonly risks: readonly string[]; readonly evidence?: string };
  /** Steps of likelihood that it takes away, at the youngest age of the question. */
  readonly lowersBy: number;
  readonly with: readonly string[];
  /** Every measure strictly below it, and why it does not do; without a reason, it would do. */
  readonly alternatives: readonly { readonly measure: MeasureId; readonly rejectedBecause: readonly Failure[] }[];
  readonly rightsTouched: readonly Right[];
  readonly ages: readonly [number, number];
  /** The day by which the measure is looked at again; absent where the law fixes it, or it has no end. */
  readonly reviewDate?: string;
  readonly redress?: string;
  readonly alternativeAccess?: string;
  /** The rule that fixes it: its proportionality is not assessed here. */
  readonly mandated?: string;
  /** It goes beyond the recorded rules and needs its own justification. */
  readonly beyondRules: boolean;
  /** What has to be added before the measure can stand. */
  readonly missing: readonly ("basis" | "redress" | "alternative-access" | "review-date" | "lower-measure-would-do")[];
}

/**
 * Puts together what speaks for a measure. What cannot be known here, and is not given, stands in `missing`.
 *
 * @returns `undefined` when the measure was not among the candidates of the search
 */
export function justify(facts: Facts, search: LeastRestrictive, measure: MeasureId, said: ProviderStatement = {}): Justification | undefined {
  const own = search.proposed?.measure.id === measure ? search.proposed.measure : search.candidates.find(({ id }) => id === measure);
  if (!own) return undefined;
  const fixing = search.fixedByLaw.filter(({ measures }) => measures.includes(measure));
  const open = search.risks.filter(({ likelihood, tolerated }) => likelihood > tolerated);
  const risks = [...new Set(open.map(({ risk }) => risk))].sort();
  const alternatives = search.candidates
    .filter(({ vector }) => isBelow(vector, own.vector))
    .map(({ failures, id }) => ({ measure: id, rejectedBecause: failures }));
  const mandated = fixing[0]?.rule;
  const reviewDate = mandated === undefined ? dayAfter(facts.date, own.vector.duration) : undefined;
  const closes = own.vector.access >= 3;
  const basis = fixing.length > 0 || risks.length > 0 || said.evidence !== undefined;
  const freer = mandated === undefined && (!search.needed || alternatives.some(({ rejectedBecause }) => rejectedBecause.length === 0));
  return {
    measure,
    aims: risks,
    basis: { rules: fixing.map(({ rule }) => rule), risks, ...(said.evidence !== undefined && { evidence: said.evidence }) },
    lowersBy: measureOf(measure).lowers[bandIndexOf(search.ages[0]) ?? 4],
    with: own.with,
    alternatives,
    rightsTouched: rightsTouched(facts, own.vector),
    ages: search.ages,
    ...(reviewDate !== undefined && { reviewDate }),
    ...(said.redress !== undefined && { redress: said.redress }),
    ...(said.alternativeAccess !== undefined && { alternativeAccess: said.alternativeAccess }),
    ...(mandated !== undefined && { mandated }),
    beyondRules: mandated === undefined,
    missing: [
      ...(basis ? [] : (["basis"] as const)),
      ...(said.redress === undefined && own.vector.access > 0 ? (["redress"] as const) : []),
      ...(said.alternativeAccess === undefined && closes ? (["alternative-access"] as const) : []),
      ...(mandated === undefined && reviewDate === undefined ? (["review-date"] as const) : []),
      ...(freer && measure !== "inform" ? (["lower-measure-would-do"] as const) : []),
    ],
  };
}

/** The day when a measure has to be looked at again; nothing for one without end. */
function dayAfter(day: string, duration: number): string | undefined {
  const months = [0, 6, 12][duration];
  if (months === undefined) return undefined;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${two((index % 12) + 1)}-${two(Math.min(date, last))}`;
}
