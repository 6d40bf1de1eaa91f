import type { PlaceRule } from "../rule.js";
import { traitBits, traitsIn } from "../rules/text/traits.js";
import type { PlannedPlace } from "./plan.js";

/** Bit of a text in which some rule's piece stands. */
const pieceBit = 64;

/** What a rule needs of a text, as bits; 0 when it looks at any value. */
export function needBits({ needs }: PlaceRule): number {
  if (!needs) return 0;
  const { traits = [], piece } = needs;
  return traits.reduce((bits, trait) => bits | traitBits[trait], piece ? pieceBit : 0);
}

/** Tells as bits what a text has of all that some rules need. */
export type Needs = (text: string) => number;

/** Every text has all that nobody asks for. */
const anything: Needs = () => -1;

/** Joins the needs of rules, so that one look at a text serves all of them. */
export function needsOf(rules: readonly PlaceRule[]): Needs {
  if (rules.every(({ needs }) => needs === undefined)) return anything;
  const pieces = [...new Set(rules.flatMap(({ needs }) => (needs?.piece ? [needs.piece.source] : [])))];
  const piece = pieces.length > 0 ? new RegExp(pieces.join("|"), "i") : undefined;
  return (text) => (piece?.test(text) ? traitsIn(text) | pieceBit : traitsIn(text));
}

/** Whether a value, with what its text has, is one that the rule looks at: by a trait, or by the rule's own piece where some piece stands in the text. */
export function meets({ needs, piece }: PlannedPlace, has: number, value: unknown): boolean {
  const both = needs & has;
  return both !== 0 && (both !== pieceBit || typeof value !== "string" || piece?.test(value) === true);
}
