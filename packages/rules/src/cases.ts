import type { Values } from "./asked.js";
import { valueAt } from "./columns.js";
import type { Core } from "./core.js";
import { withDerived } from "./derived.js";
import { type Derived, unknown } from "./facts.js";
import { classOf, type IndexColumn } from "./layout.js";
import { isUnknown, rangeOf } from "./loading.js";
import { loadColumns, loadGiven } from "./summary.js";

/** Values that replace or complete those of a question. */
export type Case = Readonly<Record<string, unknown>>;

/** Most combinations of values of the facts that derived facts read. */
const mostCases = 1024;

/** The cases of a question, and which combination of values falls under which of them. */
export interface Cases {
  readonly cases: readonly Case[];
  /** Columns of the facts whose values are combined, the fastest first, and how many values each takes. */
  readonly varied: readonly number[];
  readonly sizes: readonly number[];
  /** The number of the case of each combination. */
  readonly caseOf: readonly number[];
  /** Whether every combination was tried; otherwise some derived facts count as unknown. */
  readonly finished: boolean;
}

/**
 * The values of derived facts that rules read. Where they read facts left open, one case per combination of values, as far as rules can tell them apart;
 * where there are too many, the derived fact is unknown.
 */
export function casesOf(core: Core, asked: Values, most = mostCases): Cases {
  const { derived, index } = core;
  const columns = derived.map((at) => index.columns[at] as IndexColumn & { readonly derived: Derived }).filter(({ constrained }) => constrained);
  const varied: number[] = [];
  const sizes: number[] = [];
  let combinations = 1;
  let finished = true;
  for (const name of new Set(columns.flatMap(({ derived: { reads } }) => reads))) {
    const at = index.columns.findIndex((column) => column.name === name);
    const values = at < 0 ? 1 : countOf(index.columns[at] as IndexColumn, asked[name]);
    if (combinations * values > most) finished = false;
    else if (values > 1) {
      varied.push(at);
      sizes.push(values);
      combinations *= values;
    }
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
      const code = rest % size;
      rest = Math.floor(rest / size);
      if (column.kind === "flags") {
        const words = column.values.filter((_, word) => (code >> word) & 1);
        values[column.name] = words;
        return words.filter((word) => (column.wordRows[column.numbers.get(word) as number] as number) >= 0);
      }
      const number = rangeOf(column, asked[column.name])[0] + code;
      values[column.name] = valueAt(column, number);
      return classOf(column, number);
    });
    const complete = withDerived(core, { ...asked, ...values });
    for (const { name } of columns) values[name] = complete[name];
    const key = JSON.stringify([classes, columns.map(({ name }) => values[name])]);
    const known = numbers.get(key) ?? cases.push(values) - 1;
    numbers.set(key, known);
    caseOf.push(known);
  }
  return { cases, varied, sizes, caseOf, finished };
}

/** How many values a question leaves a fact. */
function countOf(column: IndexColumn, value: unknown): number {
  if (column.kind === "flags") return isUnknown(value) ? 2 ** column.values.length : 1;
  if (typeof value !== "object") return 1;
  const [min, max] = rangeOf(column, value);
  return max - min + 1;
}

/** Loads every fact; a derived one that can take several values counts as unknown. */
export function loadAnswerable(core: Core, asked: Values): void {
  loadGiven(core, asked);
  if (core.derived.length === 0) return;
  const [first = {}, ...others] = casesOf(core, asked).cases;
  const derived = core.derived.map((at) => {
    const name = core.index.columns[at]?.name as string;
    const value = JSON.stringify(first[name]);
    return [name, others.every((other) => JSON.stringify(other[name]) === value) ? (first[name] ?? unknown) : unknown] as const;
  });
  loadColumns(core, core.derived, Object.fromEntries(derived));
}
