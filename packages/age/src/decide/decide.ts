import { type Decision, statuses } from "@cop-sdk/rules";
import { bandsFor } from "../bands/index.js";
import { type AskedFacts, askedOf } from "../facts/door.js";
import type { Facts } from "../facts/facts.js";
import { recordOf } from "../packs/age-rule.js";
import { asOf, type Family, families } from "../packs/list.js";
import { type Answer, ask } from "./ask.js";
import { becauseOf, byId, lowestOf, requiredOf, stricter } from "./because.js";
import { consentOf } from "./consent.js";
import { coverageOf } from "./coverage.js";
import { type Entry, isConsentLine, type ReadyPlace, ready } from "./engines.js";
import { asksForAge, proportionalityOf } from "./judge.js";
import { noticesOf } from "./notices.js";
import { openOf } from "./open.js";
import type { Because, NotAppliedReason, Outcome } from "./outcome.js";
import { standingOf } from "./standing.js";

/** What a decision can be limited to. */
export interface DecideOptions {
  /** Families of packs that are evaluated; all when absent. */
  readonly packs?: readonly Family[];
}

/** Families whose rules are asked first. Content ratings are codes: they come with either of the two. */
const evaluated = (packs: readonly Family[]): readonly Family[] =>
  families.filter((family) => family !== "proportionality" && (packs.includes(family) || (family === "age-bands" && packs.includes("design-codes"))));

/** The families whose rules a question can reach. Codes speak of features: where none is asked about, they need not be made ready. */
const reachable = (chosen: readonly Family[], { aspect, feature }: AskedFacts): readonly Family[] =>
  feature === "none" && aspect !== "content-rating" ? chosen.filter((family) => family === "digital-consent") : chosen;

/**
 * Answers whether it may be so: for one aspect of a service, a child of an age, in a place, on a day. Freedom is the rule: a stricter answer carries the rules it rests on. `allow` means only that no
 * recorded rule conditions it; `coverage` and `notices` say what is not recorded. Not legal advice.
 *
 * Where facts are left out, `decision` is the strictest that can come out, `branches` says what comes out either way and `needsFact` what to ask for.
 *
 * @example
 * ```ts
 * import { decide, parseFacts } from "@cop-sdk/age";
 *
 * const facts = parseFacts({
 *   date: "2026-01-01", jurisdiction: "IE", age: { value: 12 }, aspect: "data-consent",
 *   service: { types: ["social-network"], directedToChildren: true }, processing: { lawfulBasis: "consent" },
 * });
 * if (facts.ok) {
 *   const outcome = decide(facts.value, { packs: ["digital-consent"] });
 *   outcome.decision; // "require-consent"
 *   outcome.because.map(({ rule }) => rule); // ["ie-gdpr8"]
 *   outcome.coverage; // [{ topic: "data-consent", state: "complete", asOf: "2026-11-23" }]
 * }
 * ```
 */
export function decide(facts: Facts, { packs = families }: DecideOptions = {}): Outcome {
  const chosen = evaluated(packs);
  const asked = askedOf(facts);
  const known = ready(reachable(chosen, asked)).at(asked.jurisdiction as "other");
  const answer = ask(known, asked);
  const judges = packs.includes("proportionality") && packs.includes("design-codes") && (asked.measure !== "none" || facts.ageAssurance !== undefined);
  const judged = judges ? judge(asked, becauseOf(answer.because)) : undefined;
  const because = becauseOf([...answer.because, ...(judged?.because ?? [])]);
  const applied = because.map(({ rule }) => rule);
  const notApplied = notAppliedOf(known, asked, applied);
  const decision = judged ? stricter(answer.decision, judged.decision) : answer.decision;
  const required = requiredOf([answer.safeguards, judged?.safeguards ?? []]);
  const recommended = [...answer.recommended, ...(judged?.recommended ?? [])].map(({ id }) => id).filter((id) => !required.some((other) => other.id === id));
  const coverage = coverageOf(known, asked, chosen);
  const deciding = answer.because.filter(({ role }) => role === "decides");
  const needs = deciding.flatMap((reason) => known.entries.get(recordOf(reason.rule))?.rules.find(({ id }) => id === reason.rule)?.data.consent ?? []);
  const consent = consentOf(needs, notApplied, asked);
  const proportionality = proportionalityOf(facts, asked, because, judged?.decision === "restrict");
  const notices = noticesOf({ facts, asked, because, coverage, notApplied, warnings: answer.warnings, entryOf: (id) => known.entries.get(id) });
  return {
    decision,
    ...byAgeOf(facts, answer, decision),
    requiredSafeguards: required,
    recommendedSafeguards: [...new Set(recommended)].sort(byId),
    ...(consent && { consent }),
    applied,
    notApplied: notApplied.flatMap(([{ id }, reasons]) => reasons.map((reason) => ({ rule: id, reason }))),
    upcoming: upcomingOf(answer, applied, nextLines(known, asked, applied, notApplied)),
    ...(proportionality && { proportionality }),
    ...ratingOf(facts, known, applied),
    ...bandsOf(facts, packs),
    warnings: notices.map(({ code }) => code),
    notices,
    ...openOf(known, facts, asked, answer),
    because,
    coverage,
    asOf,
    citations: citationsOf(because),
    confidence: confidenceOf(because, notApplied),
    provenance: answer.provenance,
  };
}

/** The second step: what guidance says of the measure or the age check in question, knowing whether a law asks for one. */
function judge(asked: AskedFacts, because: readonly Because[]): Answer {
  return ready(["proportionality"])
    .at(asked.jurisdiction as "other")
    .engine.decide({ ...asked, asksAge: asksForAge(because) });
}

function notAppliedOf(known: ReadyPlace, asked: AskedFacts, applied: readonly string[]): readonly (readonly [Entry, readonly NotAppliedReason[]])[] {
  return known.near(asked.feature as "none").flatMap((entry) => {
    if (applied.includes(entry.id)) return [];
    const { concerns, reasons } = standingOf(entry, asked);
    return concerns && reasons.length > 0 ? [[entry, reasons] as const] : [];
  });
}

function byAgeOf({ age }: Facts, { by }: Answer, decision: Decision): Pick<Outcome, "byAge"> {
  if ("value" in age) return {};
  const parts = (by.age ?? []).map(({ decision: own, max, min }) => ({ min: Number(min), max: Number(max), decision: own }));
  if (parts.length === 0) return { byAge: [{ ...("min" in age ? { min: age.min, max: age.max } : { min: 0, max: 120 }), decision }] };
  const merged: { min: number; max: number; decision: Decision }[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (last?.decision === part.decision) last.max = part.max;
    else merged.push({ ...part });
  }
  return { byAge: merged };
}

type Upcoming = Outcome["upcoming"][number];

function upcomingOf({ upcoming }: Answer, applied: readonly string[], next: readonly Upcoming[]): readonly Upcoming[] {
  const first = new Map<string, Upcoming>(next.map((line) => [line.rule, line]));
  for (const { date, rule: id, status } of upcoming) {
    const rule = recordOf(id);
    const comes = date !== null || status !== "in-force";
    if (comes && !applied.includes(rule) && !first.has(rule)) first.set(rule, { rule, date, status });
  }
  return [...first.values()].sort((a, b) => byId(a.rule, b.rule));
}

/** Lines on consent that will replace the one applied, though they are not about this age: the answer will change with them. */
function nextLines(
  { entries }: ReadyPlace,
  { on }: AskedFacts,
  applied: readonly string[],
  notApplied: readonly (readonly [Entry, readonly NotAppliedReason[]])[],
): readonly Upcoming[] {
  if (!applied.some((id) => isConsentLine(entries.get(id)))) return [];
  return notApplied.flatMap(([entry, reasons]) => {
    const { enforceability, status, window } = entry.record;
    const date = enforceability?.find(({ state }) => state === "enforceable")?.from ?? window.from;
    const comes = isConsentLine(entry) && !reasons.includes("out-of-scope") && statuses[status] === "decides" && date !== null && date > on;
    return comes ? [{ rule: entry.id, date, status }] : [];
  });
}

/** The rating that a feature sets by the rules of the place; the scheme's lowest level where the day or the feature sets none. */
function ratingOf({ aspect }: Facts, known: ReadyPlace, applied: readonly string[]): Pick<Outcome, "minRating"> {
  if (aspect !== "content-rating" || !known.list.some(({ rules }) => rules.some(({ data }) => data.minRating !== undefined))) return {};
  const mins = applied.flatMap((id) => known.entries.get(id)?.rules.flatMap(({ data }) => data.minRating ?? []) ?? []);
  return { minRating: { scheme: "pegi", min: Math.max(3, ...mins) } };
}

const bandsOf = ({ age, aspect, date }: Facts, packs: readonly Family[]): Pick<Outcome, "bands"> =>
  aspect === "age-band" && packs.includes("age-bands") && "value" in age ? { bands: bandsFor(age.value, date) } : {};

function citationsOf(because: readonly Because[]): Outcome["citations"] {
  const cited = new Map(because.flatMap(({ cite }) => cite).map((source) => [JSON.stringify(source), source]));
  return [...cited.values()];
}

const confidenceOf = (because: readonly Because[], near: readonly (readonly [Entry, readonly NotAppliedReason[]])[]): Outcome["confidence"] =>
  lowestOf(because.map(({ confidence }) => confidence)) ?? lowestOf(near.map(([{ record }]) => record.confidence as "S"));
