import { type EnforceabilityWindow, statuses, type Window } from "@cop-sdk/rules";
import type { AskedFacts } from "../facts/door.js";
import type { DatedRecord } from "../packs/record.js";
import type { Entry } from "./engines.js";
import type { NotAppliedReason } from "./outcome.js";

const within = (day: string, { from, below }: Window | EnforceabilityWindow): boolean => from !== null && day >= from && (below === undefined || day < below);

/** What courts and transitions leave of a record on a day. */
export const stateOn = ({ enforceability }: Pick<DatedRecord, "enforceability">, day: string): EnforceabilityWindow["state"] =>
  enforceability ? (enforceability.find((part) => within(day, part))?.state ?? "uncertain") : "enforceable";

/** Whether a record counts on a day, as a rule or as advice. */
export const isActive = (record: DatedRecord, day: string): boolean =>
  ["decides", "recommends"].includes(statuses[record.status]) && within(day, record.window) && stateOn(record, day) === "enforceable";

/** Why a record does not count on a day; nothing when it does. */
export function dayReason(record: DatedRecord, day: string): NotAppliedReason | undefined {
  const { status, window } = record;
  if (status === "proposed" || status === "enjoined" || status === "struck-down") return status;
  if (status === "announced" || status === "political" || window.from === null || day < window.from) return "not-in-force";
  if (window.below !== undefined && day >= window.below) return status === "superseded" ? "superseded" : "not-in-force";
  const state = stateOn(record, day);
  return state === "enforceable" ? undefined : state === "enjoined" ? "enjoined" : "not-in-force";
}

type Condition = Readonly<Record<string, unknown>>;

const isOpen = (value: unknown): boolean => (value as { unknown?: unknown } | undefined)?.unknown === true;

/** The facts left open that can make a difference: those that a rule reads which the rest of the question does not exclude. */
export function openThatMatter(entries: readonly Entry[], asked: AskedFacts): ReadonlySet<string> {
  const values = asked as unknown as Condition;
  const open = new Set<string>();
  for (const { boxes } of entries) {
    for (const conditions of boxes) {
      if (!conditions.every(([fact, condition]) => canHold(condition, values[fact]))) continue;
      for (const [fact] of conditions) if (isOpen(values[fact])) open.add(fact);
    }
  }
  return open;
}

/** Whether a condition can hold for what is known of a fact. */
function canHold(condition: unknown, value: unknown): boolean {
  if (isOpen(value)) return true;
  if (typeof condition === "boolean") return condition === value;
  if (Array.isArray(condition)) return condition.includes(value);
  const { not, from, below, all = [], any, none = [] } = condition as Condition & { [part in "not" | "all" | "any" | "none"]?: readonly unknown[] };
  if (not) return !not.includes(value);
  if (Array.isArray(value)) {
    const has = (word: unknown) => value.includes(word);
    return all.every(has) && !none.some(has) && (any === undefined || any.some(has));
  }
  const { min, max } = typeof value === "number" ? { min: value, max: value } : (value as { min: number; max: number });
  return (below === undefined || min < (below as number)) && (from === undefined || max >= (from as number));
}

/** How a record stands to a question that it does not apply to. */
export interface Standing {
  /** Whether the record is about the place, and, for a code, about the feature asked. */
  readonly concerns: boolean;
  readonly reasons: readonly NotAppliedReason[];
}

const nowhere: Standing = { concerns: false, reasons: [] };

/** Why a record does not apply to a question: each reason there is. */
export function standingOf({ boxes, code, record }: Entry, asked: AskedFacts): Standing {
  let there = false;
  let about = code === undefined;
  let inScope = false;
  let ofAge = false;
  let both = false;
  for (const conditions of boxes) {
    let [age, scope, feature, place] = [true, true, true, true];
    for (const [fact, condition] of conditions) {
      if (canHold(condition, (asked as unknown as Condition)[fact])) continue;
      if (fact === "age") age = false;
      else {
        scope = false;
        if (fact === "subdivision" || fact === "jurisdiction") place = false;
        else if (fact === "feature" || fact === "ageKnown") feature = false;
      }
    }
    if (!place) continue;
    there = true;
    about ||= feature;
    ofAge ||= age;
    inScope ||= scope;
    both ||= age && scope;
  }
  if (!there) return nowhere;
  const day = dayReason(record, asked.on);
  const reasons: NotAppliedReason[] = day ? [day] : [];
  if (!inScope) reasons.push("out-of-scope");
  if (!ofAge || (inScope && !both)) reasons.push("age");
  return { concerns: about, reasons };
}
