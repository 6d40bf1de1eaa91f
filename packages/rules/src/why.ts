import { answer } from "./answer.js";
import type { Values } from "./asked.js";
import { loadAnswerable } from "./cases.js";
import { type Core, loadDay, type RunningRule } from "./core.js";
import { dayOf } from "./days.js";
import { hasBit, type IndexColumn } from "./layout.js";
import { completeFlags } from "./loading.js";
import { mark, marked } from "./marks.js";
import type { Outcome } from "./outcome.js";
import { edges } from "./plan.js";
import { type Enforceability, type Status, statuses } from "./rule.js";
import { within } from "./spans.js";
import { summarise } from "./summary.js";
import { usageError } from "./usage.js";

/** Why a rule is not active on a day: its status, a window that has not begun, has ended or has no known first day, or what courts and transitions leave of it. */
export type DayReason =
  | Exclude<Status, "in-force" | "superseded" | "enacted-not-in-force" | "guidance">
  | "not-yet"
  | "ended"
  | "no-day-known"
  | Exclude<Enforceability, "enforceable">
  | "not-enforceable";

/** A fact whose condition no value left open can meet. */
export interface Failure<Name extends string = string> {
  /** The fact, or `on` for the day. */
  readonly fact: Name | "on";
  /** For a derived fact: the facts it reads. */
  readonly from?: readonly string[];
  /** For the day: why the rule is not active then. */
  readonly reason?: DayReason;
}

/** How a rule stands to a question. */
export interface Why<Id extends string = string, Name extends string = string> {
  readonly rule: Id;
  /** Whether it applies whatever the facts left open turn out to be. */
  readonly applied: boolean;
  /** Whether it can apply. */
  readonly possible: boolean;
  readonly failed: readonly Failure<Name>[];
  /** Facts left open that decide whether it matches. */
  readonly open: readonly Name[];
  /** The rule that sets it aside where it matches. */
  readonly setAsideBy: Id | null;
}

/** A rule that failed on exactly one fact. */
export interface NearMiss<Id extends string = string, Name extends string = string> extends Failure<Name> {
  readonly rule: Id;
  readonly status: Status;
}

/** An answer, and the rules that were near. */
export interface Explanation<O extends Outcome = Outcome, Id extends string = string, Name extends string = string> {
  readonly outcome: O;
  readonly nearMisses: readonly NearMiss<Id, Name>[];
}

/** How one rule stands to a question. */
export function whyOf(core: Core, asked: Values, id: string): Why {
  const { constrained, ids, index, loaded, on, rules } = core;
  const number = ids.indexOf(id);
  if (number < 0) throw usageError("unknown-rule", id, "Use an id of the compiled packs.");
  const { applied, certain, setAside } = summarise(core, asked);
  loadAnswerable(core, asked);
  completeFlags(index, loaded);
  const accepting = (rows: Int32Array, at: number) => hasBit(index.bits, rows[at] as number, number);
  const failing = [...constrained, on].filter((at) => !accepting(loaded.may, at));
  const open = failing.length > 0 ? [] : constrained.filter((at) => !accepting(loaded.must, at));
  const by = setAside.find(([rule]) => rule === number)?.[1];
  return {
    rule: id,
    applied: (certain ?? applied).includes(number),
    possible: applied.includes(number),
    failed: failing.map((at) => failureOf(index, on, rules, dayOf(asked.on), number, at)),
    open: open.map((at) => (index.columns[at] as IndexColumn).name),
    setAsideBy: by === undefined ? null : (ids[by] as string),
  };
}

/** Every rule that failed on exactly one fact, sorted by id. */
export function nearMissesOf(core: Core, asked: Values): readonly NearMiss[] {
  const day = loadDay(core, asked.on);
  loadAnswerable(core, asked);
  return nearMissesLoaded(core, day);
}

/** An answer with its near misses; a definite question is loaded once. */
export function explanationOf(core: Core, asked: Values): Explanation {
  const summary = summarise(core, asked);
  if (summary.certain) return { outcome: answer(core, asked, summary), nearMisses: nearMissesOf(core, asked) };
  const nearMisses = nearMissesLoaded(core, summary.day);
  return { outcome: answer(core, asked, summary), nearMisses };
}

function nearMissesLoaded(core: Core, day: number): readonly NearMiss[] {
  const { constrained, failedIn, ids, index, loaded, marks, on, rank, ranking, rules, statuses: statusOf } = core;
  const { bits, columns, words } = index;
  completeFlags(index, loaded);
  const failing = (at: number, word: number) => ~(bits[(loaded.may[at] as number) + word] as number);
  for (let word = 0; word < words; word++) {
    let once = failing(on, word);
    let twice = 0;
    for (let which = 0; which < constrained.length && twice !== -1; which++) {
      const failed = failing(constrained[which] as number, word);
      twice |= once & failed;
      once |= failed;
    }
    const count = rules.length - 32 * word;
    let near = once & ~twice & (count < 32 ? (1 << count) - 1 : -1);
    mark(marks.matched, rank, word, near);
    for (let which = -1; near !== 0 && which < constrained.length; which++) {
      const at = which < 0 ? on : (constrained[which] as number);
      const here = near & failing(at, word);
      for (let left = here; left !== 0; left &= left - 1) failedIn[(word << 5) + 31 - Math.clz32(left & -left)] = at;
      near &= ~here;
    }
  }
  const near = marked(marks.matched, ranking);
  const misses: NearMiss[] = [];
  for (let which = 0; which < near.length; which++) {
    const number = near[which] as number;
    const rule = ids[number] as string;
    const status = statusOf[number] as Status;
    const at = failedIn[number] as number;
    if (at === on) misses.push({ rule, status, fact: "on", reason: dayReason(rules[number] as RunningRule, day) });
    else {
      const { derived, name } = columns[at] as IndexColumn;
      misses.push(derived ? { rule, status, fact: name, from: derived.reads } : { rule, status, fact: name });
    }
  }
  return misses;
}

function failureOf(index: Core["index"], on: number, rules: Core["rules"], day: number, number: number, at: number): Failure {
  if (at === on) return { fact: "on", reason: dayReason(rules[number] as RunningRule, day) };
  const { derived, name } = index.columns[at] as IndexColumn;
  return derived ? { fact: name, from: derived.reads } : { fact: name };
}

/** Why a rule that is not active on a day is not. */
function dayReason({ rule: { enforceability, status }, span }: RunningRule, day: number): DayReason {
  const role = statuses[status];
  if (role === "announces" || role === "nothing") return status as DayReason;
  if (!span) return "no-day-known";
  if (day < span[0]) return "not-yet";
  if (day >= span[1]) return "ended";
  const state = enforceability?.find((part) => within(edges(part.from, part.below), day))?.state;
  return state === undefined || state === "enforceable" ? "not-enforceable" : state;
}
