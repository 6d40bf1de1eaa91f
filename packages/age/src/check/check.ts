import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import type { Decision } from "@cop-sdk/rules";
import { decisions } from "@cop-sdk/rules";
import { strictness } from "../decide/because.js";
import { isIsoState } from "../facts/iso.js";
import { asOf } from "../packs/list.js";
import {
  type CheckedRule,
  type ComingRule,
  comingIn,
  coverageIn,
  noticesIn,
  type OpenQuestion,
  openIn,
  type PlaceCoverage,
  type PlacedNotice,
  rulesIn,
  type Stop,
  stopsOf,
} from "./gather.js";
import { answersOf, type MatrixRow, matrixOf } from "./matrix.js";
import { questionsOf } from "./questions.js";
import { type CheckedService, finding } from "./service.js";
import { type TodoItem, todoOf } from "./todo.js";

/** Most questions that one check answers. */
export const mostQuestions = 5000;

/** What is recorded for a service: where it starts, for whom, on a day. Plain JSON; the same question gives the same bytes. */
export interface ServiceCheck {
  readonly date: string;
  readonly asOf: string;
  /** In the order of their codes. */
  readonly places: readonly string[];
  readonly ages: readonly number[];
  /** What is recorded at all: read it first. Nothing recorded is not permission. */
  readonly coverage: readonly PlaceCoverage[];
  /** Further limits of the answers, such as a federal state without its part. */
  readonly limits: readonly PlacedNotice[];
  /** The strictest answer anywhere. */
  readonly strictest: Decision;
  readonly stops: readonly Stop[];
  readonly todo: readonly TodoItem[];
  /** Facts that would settle answers: for the people who make the service. */
  readonly open: readonly OpenQuestion[];
  /** What to ask a lawyer about, beside every topic that `coverage` does not call complete. */
  readonly askLawyer: readonly PlacedNotice[];
  readonly coming: readonly ComingRule[];
  /** The rules that the answers rest on. */
  readonly rules: readonly CheckedRule[];
  readonly matrix: readonly MatrixRow[];
}

/**
 * Answers for a whole service: every aspect and feature, for each age, in each place, on a day, with one list of what to do. Nothing is ranked or scored, and no place is compared with another.
 * Not legal advice.
 *
 * @param service - checked; give a description from outside to `parseService` first
 * @param jurisdictions - states (`IE`) or parts of states (`US-FL`)
 * @param ages - completed years
 * @param date - the day, `YYYY-MM-DD`
 * @returns an error for a place, an age or a day that is none, and where more than {@link mostQuestions} questions would come out
 * @example
 * ```ts
 * import { check } from "@cop-sdk/age/check";
 *
 * const checked = check(
 *   { service: { types: ["social-network"] }, features: [{ id: "direct-messaging" }] },
 *   ["AU", "IE"], [13, 14, 15, 16], "2026-11-23",
 * );
 * if (checked.ok) checked.value.stops[0]; // AU, ages 13 to 15, account: prohibit, by au-smma
 * ```
 */
export function check(service: CheckedService, jurisdictions: readonly string[], ages: readonly number[], date: string): Result<ServiceCheck> {
  const questions = questionsOf(service);
  const places = [...new Set(jurisdictions)].sort();
  const years = [...new Set(ages)].sort((a, b) => a - b);
  const diagnostics = faultsOf(places, years, date, questions.length);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const answers = [...answersOf(service, questions, places, years, date)];
  const matrix = matrixOf(answers, years);
  const value: ServiceCheck = {
    date,
    asOf,
    places,
    ages: years,
    coverage: coverageIn(answers),
    limits: noticesIn(answers, (code) => code.startsWith("coverage/") && code !== "coverage/none" && code !== "coverage/partial"),
    strictest: decisions[Math.max(...answers.map(({ outcome }) => strictness(outcome.decision)))] ?? "allow",
    stops: stopsOf(matrix, years),
    todo: todoOf(
      matrix,
      service.features.map(({ id }) => id),
      years,
    ),
    open: openIn(answers),
    askLawyer: noticesIn(answers, (code) => !code.startsWith("coverage/")),
    coming: comingIn(answers),
    rules: rulesIn(answers),
    matrix,
  };
  return { ok: true, value, diagnostics: [] };
}

const isPlace = (place: string): boolean => isIsoState(place.slice(0, 2)) && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place);
const isDay = (day: string): boolean => /^(19|2[01])\d\d-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
const isAge = (age: number): boolean => Number.isInteger(age) && age >= 0 && age <= 120;

function faultsOf(places: readonly string[], ages: readonly number[], date: string, questions: number): readonly Diagnostic[] {
  const count = places.length * ages.length * questions;
  return [
    ...(isDay(date) ? [] : [finding("check/bad-day", ["date"])]),
    ...(places.every(isPlace) ? [] : [finding("check/bad-place", ["jurisdictions"])]),
    ...(ages.every(isAge) ? [] : [finding("check/bad-age", ["ages"])]),
    ...(count === 0 ? [finding("check/nothing-asked", [])] : []),
    ...(count > mostQuestions ? [finding("check/too-large", [], { count, most: mostQuestions })] : []),
  ];
}
