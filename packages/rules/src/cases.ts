import type { Values } from "./asked.js";
import { valueAt } from "./columns.js";
import type { Core } from "./core.js";
import { withDerived } from "./derived.js";
import { type Derived, unknown } from "./facts.js";
import { classOf, type IndexColumn } from "./layout.js";
import { isUnknown, rangeOf } from "./loading.js";

/** Values that replace or complete those of a question. */
export type Case = Readonly<Record<string, unknown>>;

const mostCases = 1024;

/** The cases of a question, and which combination of values falls under which of them. */
export interface Cases {
  readonly cases: readonly Case[];
  /** Columns of the facts whose values are combined, the fastest first, and how many values each takes. */
  readonly varied: readonly number[];
  readonly sizes: readonly number[];
  /** The number of the case of each combination. */
  readonly caseOf: readonly number[];
}

/**
 * The values of derived facts. Where they read facts left open, one case per combination of values, as far as rules can tell them apart;
 * where there are too many, the derived fact is unknown.
 */
export function casesOf(core: Core, asked: Values): Cases {
  const { derived, index } = core;
  const columns = derived.map((at) => index.columns[at] as IndexColumn & { readonly derived: Derived });
  const varied: number[] = [];
  const sizes: number[] = [];
  let combinations = 1;
  for (const name of columns.flatMap(({ derived: { reads } }) => reads)) {
    const at = index.columns.findIndex((column) => column.name === name);
    const column = index.columns[at];
    const values = column && !varied.includes(at) ? countOf(column, asked[name]) : 1;
    if (values === 1 || combinations * values > mostCases) continue;
    varied.push(at);
    sizes.push(values);
    combinations *= values;
  }
  const cases: Case[] = [];
  const caseOf: number[] = [];
  const numbers = new Map<string, number>();
  for (let number = 0; number < combinations; number++) {
    const values: Record<string, unknown> = {};
    let rest = number;
    const classes = varied.map((at, digit) => {
      const column = index.columns[at] as IndexColumn;
      const size = sizes[digit] as number;
      const code = rangeOf(column, asked[column.name])[0] + (rest % size);
      rest = Math.floor(rest / size);
      values[column.name] = valueAt(column, code);
      return classOf(column, code);
    });
    const complete = withDerived(core, { ...asked, ...values });
    for (const { name } of columns) values[name] = complete[name];
    const key = JSON.stringify([classes, columns.map(({ name }) => values[name])]);
    const known = numbers.get(key) ?? cases.push(values) - 1;
    numbers.set(key, known);
    caseOf.push(known);
  }
  return { cases, varied, sizes, caseOf };
}

/** How many values a question leaves a fact. */
function countOf(column: IndexColumn, value: unknown): number {
  if (column.kind === "flags") return isUnknown(value) ? Number.POSITIVE_INFINITY : 1;
  if (typeof value !== "object") return 1;
  const [min, max] = rangeOf(column, value);
  return max - min + 1;
}

/** A question with its derived facts; one that takes several values counts as unknown. */
export function answerable(core: Core, asked: Values): Values {
  if (core.derived.length === 0) return asked;
  const { cases } = casesOf(core, asked);
  const several = Object.fromEntries(core.derived.map((at) => [core.index.columns[at]?.name as string, unknown]));
  return { ...asked, ...(cases.length === 1 ? cases[0] : several) };
}
