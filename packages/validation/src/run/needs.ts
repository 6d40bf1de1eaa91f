import type { PlaceRule } from "../rule.js";
import { traitBits } from "../rules/text/traits.js";
import { firstCueBit, mostGroups, type TextScan, textScan } from "./text-scan.js";

/** What rules need of a text, joined, so that one look at a text serves all of them. */
export interface Needs {
  /** What a text has of all that the rules ask for, as bits. */
  readonly in: (text: string) => number;
  /** What a rule needs, as bits; 0 when it looks at any value. */
  readonly of: (rule: PlaceRule) => number;
}

/** Joins the needs of rules. When there are many, some share a bit, which asks them once too often but never too seldom. The look is made at the first text. */
export function needsOf(rules: readonly PlaceRule[]): Needs {
  const groups: string[][] = [];
  const bitsOf = new Map<PlaceRule, number>();
  let onlyNamed = 0;
  const bitOf = (cues: readonly string[] = []): number => {
    if (cues.length === 0) return 0;
    const group = Math.min(groups.length, mostGroups - 1);
    groups[group] = [...(groups[group] ?? []), ...cues];
    return firstCueBit << group;
  };
  for (const { needs } of rules) if (needs?.cuesByName) onlyNamed |= bitOf(needs.cuesByName);
  for (const rule of rules) {
    const { traits = [], cues, cuesByName } = rule.needs ?? {};
    const bits = traits.reduce((all, trait) => all | traitBits[trait], bitOf(cues));
    bitsOf.set(rule, cuesByName ? bits | onlyNamed : bits);
  }
  let scan: TextScan | undefined;
  return {
    in: (text) => {
      scan ??= textScan(groups, onlyNamed);
      return scan(text);
    },
    of: (rule) => bitsOf.get(rule) ?? 0,
  };
}
