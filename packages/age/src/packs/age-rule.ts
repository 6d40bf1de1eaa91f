import type { Decision, Rule } from "@cop-sdk/rules";
import type { AgeColumns, Level } from "../vocabulary/facts.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { ConsentNeed } from "./acts.js";
import type { Ages, Box, DatedRecord } from "./record.js";

/** What a rule carries along for the answer. */
export interface AgeRuleData {
  /** The record it is a piece of. */
  readonly record: string;
  readonly consent?: ConsentNeed;
  readonly minRating?: number;
}

/** A rule of the engine over the facts of this package. */
export type AgeRule = Rule<AgeColumns, Decision, Level, SafeguardId> & { readonly data: Readonly<Record<string, unknown>> & AgeRuleData };

/** The part of a rule that its record gives. */
export const datedPart = ({
  window,
  status,
  enforceability,
  confidence,
}: DatedRecord): Pick<AgeRule, "window" | "status" | "enforceability" | "confidence"> => ({
  window,
  status,
  ...(enforceability && { enforceability }),
  confidence,
});

/** The id of the nth piece of a record: the record's own id first. */
export const pieceId = (record: string, piece: number): string => (piece === 0 ? record : `${record}#${piece + 1}`);

/** The record that a rule id belongs to. */
export const recordOf = (rule: string): string => rule.split("#", 1)[0] ?? rule;

/** The box of an age line. */
export const ageBox = ({ from, below }: Ages = {}): Box =>
  from === undefined && below === undefined ? {} : { age: { ...(from !== undefined && { from }), ...(below !== undefined && { below }) } };

type Conditions = Readonly<Record<string, unknown>>;

/**
 * The box in which several boxes all hold; `undefined` when none does. Lists of words intersect, conditions on flags join,
 * anything else must be the same in both.
 */
export function meet(...boxes: readonly Box[]): Box | undefined {
  const met: Record<string, unknown> = {};
  for (const box of boxes as readonly Conditions[]) {
    for (const [fact, condition] of Object.entries(box)) {
      const joined = fact in met ? meetOne(met[fact], condition) : condition;
      if (joined === undefined) return undefined;
      met[fact] = joined;
    }
  }
  return met;
}

function meetOne(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return nonEmpty(a.filter((word) => b.includes(word)));
  const [listed, other] = Array.isArray(a) ? [a, b] : [b, a];
  if (Array.isArray(listed)) return nonEmpty(listed.filter((word) => !(other as { not: readonly unknown[] }).not.includes(word)));
  if (typeof a !== "object") return a === b ? a : undefined;
  const [first, second] = [a as Conditions, b as Conditions];
  if ("not" in first) return { not: [...new Set([...(first.not as unknown[]), ...(second.not as unknown[])])] };
  if ("any" in first && "any" in second && String(first.any) !== String(second.any))
    throw new Error("two different conditions of the kind any on one fact cannot be joined");
  const join = (part: string) => [...new Set([...((first[part] as unknown[]) ?? []), ...((second[part] as unknown[]) ?? [])])];
  return Object.fromEntries(["all", "any", "none"].flatMap((part) => (part in first || part in second ? [[part, join(part)]] : [])));
}

const nonEmpty = (words: readonly unknown[]): readonly unknown[] | undefined => (words.length > 0 ? words : undefined);
