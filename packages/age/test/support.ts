import type { AgeRule } from "../src/packs/index.js";
import { ageFacts } from "../src/vocabulary/index.js";

type Asked = Readonly<Record<string, unknown>>;
type Condition = { readonly not?: readonly string[]; readonly from?: number; readonly all?: readonly string[]; readonly any?: readonly string[] };

/** A question that the box of a rule accepts, without its day. */
export function acceptedBy({ when }: AgeRule): Asked {
  const conditions = when as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(ageFacts.columns).map(([name, column]) => {
      const condition = conditions[name];
      if (column.kind === "flag") return [name, condition ?? false];
      if (column.kind === "int") return [name, (condition as Condition | undefined)?.from ?? column.min];
      if (column.kind === "flags") return [name, [...((condition as Condition)?.all ?? []), ...((condition as Condition)?.any?.slice(0, 1) ?? [])]];
      const words = column.values as readonly string[];
      if (Array.isArray(condition)) return [name, condition[0]];
      return [name, words.findLast((word) => !(condition as Condition | undefined)?.not?.includes(word))];
    }),
  );
}

/** The day before and the day after. */
export const dayBefore = (day: string): string => shift(day, -1);
export const dayAfter = (day: string): string => shift(day, 1);
const shift = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
