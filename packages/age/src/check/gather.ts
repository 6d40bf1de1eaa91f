import type { Decision, Source, Status } from "@cop-sdk/rules";
import { strictness } from "../decide/because.js";
import { recordsById } from "../decide/engines.js";
import type { Notice } from "../decide/notice.js";
import type { Coverage, OutcomeConfidence } from "../decide/outcome.js";
import type { Topic } from "../vocabulary/topics.js";
import { type Answered, joinAges, type MatrixCell, type MatrixRow } from "./matrix.js";
import type { CheckQuestion } from "./questions.js";

/** Where something holds: one question in one place for some ages, by the rules named. */
export interface Whereabouts {
  readonly question: Pick<CheckQuestion, "aspect" | "feature">;
  readonly place: string;
  readonly ages: readonly [number, number];
  readonly rules: readonly string[];
}

/** The name of a question, without its configuration. */
export const askedOf = ({ aspect, feature }: CheckQuestion): Whereabouts["question"] => ({ aspect, ...(feature && { feature }) });

/** A question whose answer is not a plain yes: a guardian's act first, not as planned, or not at all. */
export interface Stop extends Whereabouts {
  readonly decision: Decision;
  readonly atLeast?: Decision;
  /** Whether every rule that says so depends on facts that are left open. */
  readonly depends?: true;
  /** Facts that can change it; none where it holds in any case. */
  readonly needsFact: readonly string[];
}

/** What stands in the way, the strictest first. */
export function stopsOf(rows: readonly MatrixRow[], ages: readonly number[]): readonly Stop[] {
  const stop = (row: MatrixRow, cell: MatrixCell): readonly Stop[] =>
    strictness(cell.decision) < strictness("require-consent")
      ? []
      : [
          {
            question: askedOf(row),
            place: cell.place,
            ages: cell.ages,
            rules: cell.decisive,
            decision: cell.decision,
            ...(cell.atLeast && { atLeast: cell.atLeast }),
            ...(cell.depends && { depends: true }),
            needsFact: cell.atLeast || cell.depends ? cell.turnsOn : [],
          },
        ];
  return rows
    .flatMap((row) =>
      joinAges(
        row.cells.flatMap((cell) => stop(row, cell)),
        ages,
      ),
    )
    .sort((a, b) => strictness(b.decision) - strictness(a.decision));
}

/** What is recorded of a topic in a place. */
export interface PlaceCoverage {
  readonly place: string;
  readonly topic: Coverage["topic"];
  readonly state: Coverage["state"];
}

/** Coverage by place and topic, each once. */
export function coverageIn(answers: readonly Answered[]): readonly PlaceCoverage[] {
  const found = new Map<string, PlaceCoverage>();
  for (const { outcome, place } of answers) for (const { state, topic } of outcome.coverage) found.set(`${place} ${topic}`, { place, topic, state });
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** A notice, and the places where it was given. */
export interface PlacedNotice {
  readonly notice: Notice;
  readonly places: readonly string[];
}

/** Notices of all answers that pass, each once; those on the same subject put their rules together. */
export function noticesIn(answers: readonly Answered[], wanted: (code: string) => boolean): readonly PlacedNotice[] {
  const found = new Map<string, { notice: Notice; places: Set<string> }>();
  for (const { outcome, place } of answers) {
    for (const notice of outcome.notices) {
      if (!wanted(notice.code)) continue;
      const { rules, ...rest } = notice.params;
      const key = notice.code + JSON.stringify(rest);
      const before = found.get(key);
      if (!before) found.set(key, { notice, places: new Set([place]) });
      else {
        before.places.add(place);
        if (Array.isArray(rules)) {
          const all = [...new Set([...(before.notice.params.rules as readonly string[]), ...(rules as readonly string[])])].sort();
          before.notice = { ...before.notice, params: { ...before.notice.params, rules: all } };
        }
      }
    }
  }
  return [...found.keys()].sort().flatMap((key) => {
    const one = found.get(key);
    return one ? [{ notice: one.notice, places: [...one.places].sort() }] : [];
  });
}

/** A fact that would settle answers, and where. */
export interface OpenQuestion {
  readonly fact: string;
  readonly places: readonly string[];
}

/** Facts that are left open, each once. */
export function openIn(answers: readonly Answered[]): readonly OpenQuestion[] {
  const found = new Map<string, Set<string>>();
  for (const { outcome, place } of answers) for (const fact of outcome.needsFact) found.set(fact, (found.get(fact) ?? new Set()).add(place));
  return [...found].map(([fact, places]) => ({ fact, places: [...places].sort() })).sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

/** A rule that is to come and touches the service. */
export interface ComingRule {
  readonly rule: string;
  readonly topic: Topic;
  readonly instrument: string;
  readonly date: string | null;
  readonly status: Status;
  readonly places: readonly string[];
}

/** Rules to come, dated ones first. */
export function comingIn(answers: readonly Answered[]): readonly ComingRule[] {
  const found = new Map<string, { rule: string; topic: Topic; instrument: string; date: string | null; status: Status; places: Set<string> }>();
  for (const { outcome, place } of answers)
    for (const { date, rule, status } of outcome.upcoming) {
      const before = found.get(rule);
      if (before) before.places.add(place);
      else found.set(rule, { rule, topic: topicOf(rule), instrument: instrumentOf(rule), date, status, places: new Set([place]) });
    }
  const key = ({ date, rule }: ComingRule) => `${date ?? "~"} ${rule}`;
  return [...found.values()].map((one) => ({ ...one, places: [...one.places].sort() })).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function topicOf(rule: string): Topic {
  const { record } = recordsById().get(rule) ?? {};
  return record && "topic" in record ? record.topic : "design-codes";
}

function instrumentOf(rule: string): string {
  const { code, record } = recordsById().get(rule) ?? {};
  if (code && record && "ref" in record) return `${code.name}, ${record.ref}`;
  return record && "instrument" in record ? record.instrument : rule;
}

/** A rule that answers rest on, with where it stands. */
export interface CheckedRule {
  readonly rule: string;
  readonly title?: string;
  readonly cite: readonly Source[];
  readonly confidence: OutcomeConfidence;
}

/** The rules that all answers rest on, by id. */
export function rulesIn(answers: readonly Answered[]): readonly CheckedRule[] {
  const found = new Map<string, CheckedRule>();
  for (const { outcome } of answers)
    for (const { cite, confidence, rule, title } of outcome.because) found.set(rule, { rule, ...(title !== undefined && { title }), cite, confidence });
  return [...found.keys()].sort().flatMap((id) => found.get(id) ?? []);
}
