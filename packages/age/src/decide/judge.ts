import type { AskedFacts } from "../facts/door.js";
import type { Facts } from "../facts/facts.js";
import { assuranceMethods, type MeasureId } from "../vocabulary/measures.js";
import { strictness } from "./because.js";
import type { Because, Proportionality, ProportionalityCheck } from "./outcome.js";

/** Data that an age check takes from users, by method: nothing, a signal or token, an estimate on the device, on a server, a document. */
const intrusion = { none: 0, declared: 0, signal: 1, token: 1, "estimate-device": 2, "estimate-server": 3, document: 4 } as const;

/** Whether a law asks for age assurance in the answer so far. */
export const asksForAge = (because: readonly Because[]): boolean =>
  because.some(
    ({ role, safeguards, strength }) =>
      role === "decides" &&
      strength === "must" &&
      safeguards.some((safeguard) => /^aa-(any|estimation|verification|highly-effective|not-self-declared-only)$/.test(safeguard)),
  );

/** The strictest rule that fixes a measure by law. */
const mandateOf = (because: readonly Because[]): Because | undefined =>
  [...because]
    .sort((a, b) => strictness(b.decision) - strictness(a.decision))
    .find(({ decision, role, strength }) => role === "decides" && strength === "must" && (decision === "prohibit" || decision === "require-consent"));

/**
 * How what is proposed stands to what the rules ask: a measure or an age check that no rule asks for, at no shown risk, goes beyond them when a lower one does the job.
 * `needless`: whether a rule of proportionality refused the age check.
 * A measure that a rule fixes is said to be fixed by law; laws are not graded. Where risks are given, a search over measures must tell.
 */
export function proportionalityOf(facts: Facts, asked: AskedFacts, because: readonly Because[], needless: boolean): Proportionality | undefined {
  const mandate = mandateOf(because);
  const mandated = mandate?.rule;
  const fixed = mandated === undefined ? {} : { mandated };
  const openRisks = (facts.risks ?? []).some(({ likelihood, severity }) => likelihood > 0 && severity > 0);
  if (asked.aspect === "age-assurance-method" && facts.ageAssurance) {
    const lower = needless ? assuranceMethods.filter((method) => intrusion[method] === 0) : [];
    return { ...(openRisks ? {} : { overRestriction: needless }), ...fixed, lowerMeasures: lower, checks: needless ? ["P3", "P11"] : ["P11"] };
  }
  const measure = facts.proposed?.measure;
  if (measure === undefined) return mandated === undefined ? undefined : { ...fixed, lowerMeasures: [], checks: ["P2", "P4"] };
  const lawful = mandate === undefined ? "inform" : measureOfLaw(mandate, asked);
  const over = closes[measure] > closes[lawful];
  const checks: ProportionalityCheck[] = mandated === undefined && over ? ["P1", "P2"] : ["P2", "P4"];
  if (over) checks.push(asked.aspect === "account" ? "P5" : "P3");
  if (over && asked.aspect === "service-access" && ["education", "health-info", "counselling"].includes(String(asked.primary))) checks.push("P9");
  return { ...(openRisks ? {} : { overRestriction: over }), ...fixed, lowerMeasures: over ? [lawful] : [], checks };
}

/** How far a measure shuts children out: the place on the axis of access. */
const closes: Readonly<Record<MeasureId, number>> = {
  inform: 0,
  friction: 1,
  default: 2,
  "default-notify": 2,
  limit: 3,
  "default-guardian": 3,
  consent: 3,
  "feature-off": 4,
  "no-account": 5,
  "gate-soft": 6,
  "gate-hard": 6,
};

/** The measure that a rule fixes. A ban on accounts is no ban on reading (P5). */
function measureOfLaw({ decision }: Because, { aspect }: AskedFacts): MeasureId {
  if (decision === "require-consent") return "consent";
  return aspect === "account" ? "no-account" : aspect === "feature" || aspect === "ads" ? "feature-off" : "gate-hard";
}
