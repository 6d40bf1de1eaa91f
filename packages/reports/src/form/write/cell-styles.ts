import type { StyleName } from "../../xlsx/write/styles.js";
import type { Fold } from "../../xlsx/write/written-workbook.js";
import type { Field } from "../plan/plan.js";

/** Look of the cells of a field. Only those of numbers take what is typed as a number; all others keep it as it is typed. */
export const styleOf = ({ kind, many }: Field): StyleName => (!many && (kind === "number" || kind === "whole" || kind === "any") ? "number" : "text");

/** Neighbouring numbers as folds. */
export function foldsOf(numbers: readonly number[]): readonly Fold[] {
  const folds: Fold[] = [];
  for (const number of numbers) {
    const last = folds.at(-1);
    if (last && last.last + 1 === number) folds[folds.length - 1] = { first: last.first, last: number };
    else folds.push({ first: number, last: number });
  }
  return folds;
}
