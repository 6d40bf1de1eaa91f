import type { Outcome } from "../decide/outcome.js";
import type { Facts } from "../facts/facts.js";
import type { MeasureId } from "../vocabulary/measures.js";
import { isBelow, type MeasureVector, minimalOf } from "./axes.js";
import { type FixedByLaw, fixedByLaw, meets, perhapsFixed } from "./floor.js";
import { ladder, type Measure, measureOf } from "./ladder.js";
import { agesOf, type RiskAtAge, risksAt } from "./question.js";
import { copTolerance, type Tolerance } from "./tolerance.js";

/** How far and how long a measure goes. */
export interface MeasureForm {
  /** Place on the axis `reach`: 1 the age band, 2 all under 18, 3 everyone. */
  readonly reach?: 1 | 2 | 3;
  /** Place on the axis `duration`: 1 reviewed in 6 months, 2 in 12 months, 3 no end. */
  readonly duration?: 1 | 2 | 3;
}

/** Choices of a search. */
export interface MeasureOptions {
  /** The tolerances; those of the SDK when absent. */
  readonly tolerance?: Tolerance;
  /** The measures that are considered; the whole ladder when absent. What is proposed is always judged. */
  readonly candidates?: readonly MeasureId[];
  /** The form of the measure in `proposed.measure`; the age band, reviewed in 6 months, when absent. */
  readonly form?: MeasureForm;
}

/** Why a measure does not do. */
export type Failure =
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "risk"; readonly risk: string; readonly ages: readonly [number, number]; readonly residual: number; readonly tolerated: number }
  | { readonly kind: "protected-access" | "needless-check" | "hidden-monitoring" };

/** A measure as judged for a question. */
export interface JudgedMeasure {
  readonly id: MeasureId;
  readonly vector: MeasureVector;
  readonly feasible: boolean;
  /** Safeguards without cost to the child that have to go with it; ids of `@cop-sdk/risk`. */
  readonly with: readonly string[];
  readonly failures: readonly Failure[];
}

/** How what is proposed stands. `beyond-need`: something freer does. `needless`: nothing is called for. `unsettled`: a rule may fix it, and facts are left open. */
export type Standing = "fixed-by-law" | "minimal" | "beyond-need" | "needless" | "unsettled" | "not-enough" | "never";

/** The measure in question. */
export interface JudgedProposal {
  readonly measure: JudgedMeasure;
  readonly standing: Standing;
  /** Feasible measures strictly below it, those without a freer one below them. */
  readonly lower: readonly MeasureId[];
  /** It goes beyond the recorded rules and needs its own justification. */
  readonly beyondRules: boolean;
}

/** The least restrictive measures for a question. */
export interface LeastRestrictive {
  /** Whether a rule or a risk above tolerance calls for any measure. */
  readonly needed: boolean;
  readonly candidates: readonly JudgedMeasure[];
  readonly feasible: readonly MeasureId[];
  /** Every feasible measure that no feasible one is below. More than one: they cannot be compared, and a person chooses, with reasons. */
  readonly minimal: readonly MeasureId[];
  readonly fixedByLaw: readonly FixedByLaw[];
  /** Rules that may fix a measure, depending on facts that are left open. */
  readonly perhapsFixed: readonly string[];
  readonly proposed?: JudgedProposal;
  /** The risks that were looked at, with what is tolerated. */
  readonly risks: readonly RiskAtAge[];
  readonly tolerance: Pick<Tolerance, "id" | "version" | "mark" | "basis">;
  readonly ages: readonly [number, number];
}

const protectedTypes: readonly string[] = ["counselling", "education", "health-info"];
const protectedFeatures: readonly string[] = ["reporting", "support"];

/**
 * Finds the least restrictive measures: feasible are those that meet every duty of the law and bring each risk within what is tolerated; minimal are those that nothing feasible is below on the axes.
 * Nothing is weighed or added up. A measure that a rule fixes is reported as fixed; laws are not graded.
 *
 * @param outcome - what `decide` gave for the same facts
 * @example
 * ```ts
 * import { decide, parseFacts } from "@cop-sdk/age";
 * import { leastRestrictive } from "@cop-sdk/age/measures";
 *
 * const facts = parseFacts({
 *   date: "2026-03-01", jurisdiction: "IE", age: { value: 14 }, aspect: "feature", feature: "direct-messaging", service: { types: ["social-network"] },
 *   risks: [{ id: "cop-risk:grooming-sexual", likelihood: 3, severity: 3 }],
 * });
 * if (facts.ok) leastRestrictive(facts.value, decide(facts.value)).minimal; // ["limit"]
 * ```
 */
export function leastRestrictive(facts: Facts, outcome: Outcome, options: MeasureOptions = {}): LeastRestrictive {
  const { tolerance = copTolerance } = options;
  const fixed = fixedByLaw(outcome, facts.aspect);
  const perhaps = perhapsFixed(outcome);
  const risks = risksAt(facts, tolerance);
  const judge = (measure: Measure, form: MeasureForm = {}) => judged(measure, form, facts, fixed, risks);
  const candidates = ladder.filter(({ id }) => options.candidates?.includes(id) ?? true).map((measure) => judge(measure));
  const feasible = candidates.filter((candidate) => candidate.feasible);
  const needed = fixed.length > 0 || risks.some(({ likelihood, tolerated }) => likelihood > tolerated);
  const proposal = facts.proposed?.measure;
  return {
    needed,
    candidates,
    feasible: feasible.map(({ id }) => id),
    minimal: needed ? minimalOf(feasible).map(({ id }) => id) : [],
    fixedByLaw: fixed,
    perhapsFixed: perhaps,
    ...(proposal && { proposed: standingOf(judge(measureOf(proposal), options.form), { feasible, needed, fixed, perhaps }, facts) }),
    risks,
    tolerance: { id: tolerance.id, version: tolerance.version, mark: tolerance.mark, basis: tolerance.basis },
    ages: agesOf(facts),
  };
}

function judged(
  measure: Measure,
  { reach = 1, duration = 1 }: MeasureForm,
  facts: Facts,
  fixed: readonly FixedByLaw[],
  risks: readonly RiskAtAge[],
): JudgedMeasure {
  const { id, access, autonomy, intrusion, lowers } = measure;
  const bare = risks.filter(({ band, likelihood, tolerated }) => likelihood - lowers[band] > tolerated);
  const failed = bare.filter(({ band, likelihood, supports, tolerated }) => likelihood - lowers[band] - (supports.length > 0 ? 1 : 0) > tolerated);
  const mandated = fixed.some((duty) => duty.kind !== "default" && meets(id, duty, facts.aspect));
  const failures: readonly Failure[] = [
    ...fixed.filter((duty) => !meets(id, duty, facts.aspect)).map(({ rule }) => ({ kind: "rule", rule }) as const),
    ...failed.map(
      ({ ages, band, likelihood, risk, supports, tolerated }) =>
        ({ kind: "risk", risk, ages, residual: Math.max(0, likelihood - lowers[band] - (supports.length > 0 ? 1 : 0)), tolerated }) as const,
    ),
    ...(access >= 3 && isProtected(facts) && !mandated ? [{ kind: "protected-access" } as const] : []),
    ...(intrusion >= 2 && facts.service.riskClass === "low" && !mandated ? [{ kind: "needless-check" } as const] : []),
  ];
  return {
    id,
    vector: { access, intrusion, autonomy, reach, duration },
    feasible: failures.length === 0,
    with: failures.length === 0 ? [...new Set(bare.flatMap(({ supports }) => supports))].sort() : [],
    failures,
  };
}

/** Help, counselling, essential education and health information stay reachable without a guardian (P9). */
const isProtected = ({ feature, service }: Facts): boolean => protectedTypes.includes(service.types[0] ?? "") || protectedFeatures.includes(feature ?? "");

interface Ground {
  readonly feasible: readonly JudgedMeasure[];
  readonly needed: boolean;
  readonly fixed: readonly FixedByLaw[];
  readonly perhaps: readonly string[];
}

function standingOf(measure: JudgedMeasure, ground: Ground, { proposed }: Facts): JudgedProposal {
  const lower = minimalOf(ground.feasible.filter(({ vector }) => isBelow(vector, measure.vector))).map(({ id }) => id);
  const fixing = ground.fixed.some(({ measures }) => measures.includes(measure.id));
  const beyondRules = measure.id !== "inform" && (!fixing || lower.length > 0);
  if (proposed?.covert === true || proposed?.signVisible === false)
    return { measure: { ...measure, feasible: false, failures: [...measure.failures, { kind: "hidden-monitoring" }] }, standing: "never", lower, beyondRules };
  return { measure, standing: plainStanding(measure, ground, lower.length > 0, fixing), lower, beyondRules };
}

function plainStanding({ feasible, id }: JudgedMeasure, { needed, perhaps }: Ground, hasLower: boolean, fixing: boolean): Standing {
  if (id === "inform" && !needed) return "minimal";
  if (!needed) return perhaps.length > 0 ? "unsettled" : "needless";
  if (!feasible) return "not-enough";
  if (hasLower) return perhaps.length > 0 ? "unsettled" : "beyond-need";
  return fixing ? "fixed-by-law" : "minimal";
}

/** Whether what is proposed restricts more than rules and risks call for. */
export const isOverRestriction = ({ proposed }: LeastRestrictive): boolean => proposed?.standing === "beyond-need" || proposed?.standing === "needless";
