import type { Decision } from "@cop-sdk/rules";
import { stricter, strictness } from "../decide/because.js";
import { decide } from "../decide/decide.js";
import type { Consent, Coverage, Outcome, RequiredSafeguard } from "../decide/outcome.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import { type CheckQuestion, factsFor } from "./questions.js";
import type { CheckedService } from "./service.js";

/** A safeguard in a cell; `depends` where facts that are left open decide whether it is required: not where it is required whatever they turn out to be. */
export interface CellSafeguard extends RequiredSafeguard {
  readonly depends?: true;
}

/** The answer to one question, in one place, for ages that get the same. */
export interface MatrixCell {
  readonly place: string;
  readonly ages: readonly [number, number];
  /** The strictest that can come out. */
  readonly decision: Decision;
  /** The freest that can come out, where facts are left open and it differs. */
  readonly atLeast?: Decision;
  /** Whether every rule that decides so depends on facts that are left open. */
  readonly depends?: true;
  readonly requiredSafeguards: readonly CellSafeguard[];
  /** With the advice that they come from. */
  readonly recommendedSafeguards: readonly { readonly id: SafeguardId; readonly from: readonly string[] }[];
  /** What is recorded on the topics of the question: all complete, nothing at all, or in part. */
  readonly coverage: Coverage["state"];
  readonly consent?: Consent;
  /** Records that apply, or may apply. */
  readonly applied: readonly string[];
  /** Those that decide as the cell says. */
  readonly decisive: readonly string[];
  readonly needsFact: readonly string[];
  /** Those of them that the deciding records read. */
  readonly turnsOn: readonly string[];
}

/** All answers to one question. */
export interface MatrixRow extends CheckQuestion {
  readonly cells: readonly MatrixCell[];
}

/** An answer with where it belongs, for what is gathered over the whole matrix. */
export interface Answered {
  readonly question: CheckQuestion;
  readonly place: string;
  readonly age: number;
  readonly outcome: Outcome;
}

/** Asks everything. */
export function* answersOf(
  checked: CheckedService,
  questions: readonly CheckQuestion[],
  places: readonly string[],
  ages: readonly number[],
  date: string,
): Generator<Answered> {
  for (const question of questions)
    for (const place of places) for (const age of ages) yield { question, place, age, outcome: decide(factsFor(checked, question, place, age, date)) };
}

/** The rows of the matrix; ages that follow each other in the list and get the same answer are one cell. */
export function matrixOf(answers: readonly Answered[], ages: readonly number[]): readonly MatrixRow[] {
  const rows = new Map<CheckQuestion, MatrixCell[]>();
  for (const { age, outcome, place, question } of answers) {
    const cells = rows.get(question) ?? [];
    rows.set(question, cells);
    const cell = cellOf(outcome, place, age);
    cells.push(cell);
  }
  return [...rows].map(([question, cells]) => ({ ...question, cells: joinAges(cells, ages) }));
}

/** Puts neighbours of a list together that differ only in ages that follow each other among those asked for. */
export function joinAges<T extends { readonly ages: readonly [number, number] }>(items: readonly T[], asked: readonly number[]): readonly T[] {
  const result: T[] = [];
  for (const item of items) {
    const last = result[result.length - 1];
    const follows = last && asked.indexOf(item.ages[0]) === asked.indexOf(last.ages[1]) + 1;
    if (follows && JSON.stringify({ ...last, ages: 0 }) === JSON.stringify({ ...item, ages: 0 }))
      result[result.length - 1] = { ...last, ages: [last.ages[0], item.ages[1]] };
    else result.push(item);
  }
  return result;
}

function cellOf(outcome: Outcome, place: string, age: number): MatrixCell {
  const { applied, because, branches, consent, decision, needsFact, recommendedSafeguards, requiredSafeguards } = outcome;
  const open = new Set(because.filter(({ certain }) => !certain).map(({ rule }) => rule));
  const factsOf = (rules: readonly string[]) => needsFact.filter((fact) => because.some(({ reads, rule }) => rules.includes(rule) && reads.includes(fact)));
  const depends = (rules: readonly string[]) => rules.every((rule) => open.has(rule)) && factsOf(rules).length > 0;
  const freest = branches.filter(({ fact }) => needsFact.includes(fact)).map((branch) => branch.decision);
  const atLeast = needsFact.length > 0 ? freest.reduce((a, b) => (strictness(b) < strictness(a) ? b : a), decision) : decision;
  const decisive =
    decision === "allow"
      ? []
      : because.filter((reason) => reason.role === "decides" && stricter(reason.decision, decision) === reason.decision).map(({ rule }) => rule);
  return {
    place,
    ages: [age, age],
    decision,
    ...(atLeast !== decision && { atLeast }),
    ...(depends(decisive) && { depends: true }),
    requiredSafeguards: requiredSafeguards.map((safeguard) => (depends(safeguard.from) ? { ...safeguard, depends: true } : safeguard)),
    recommendedSafeguards: recommendedSafeguards.map((id) => ({
      id,
      from: because.filter(({ safeguards }) => safeguards.includes(id)).map(({ rule }) => rule),
    })),
    coverage: (["none", "complete"] as const).find((state) => outcome.coverage.every((topic) => topic.state === state)) ?? "partial",
    ...(consent && { consent }),
    applied,
    decisive,
    needsFact,
    turnsOn: factsOf(decisive),
  };
}
