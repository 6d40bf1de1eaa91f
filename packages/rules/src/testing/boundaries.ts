import type { Asked } from "../asked.js";
import { isFlagsPart } from "../boxes.js";
import { type Column, valueAt } from "../columns.js";
import type { Engine } from "../compile.js";
import type { Columns } from "../facts.js";
import { type Plan, planOf } from "../plan.js";
import type { Spans } from "../spans.js";
import { within } from "../spans.js";

/** A question at an edge of a rule. */
export interface BoundaryCase<C extends Columns = Columns, Id extends string = string> {
  readonly rule: Id;
  /** The fact whose edge it is, `on` for the window. */
  readonly fact: string;
  readonly edge: "before" | "first" | "last" | "after";
  readonly asked: Asked<C>;
  /** Whether the rule's box holds the question. */
  readonly matches: boolean;
}

/** The boundary cases of an engine's rules, and the rules that have none. */
export function boundariesOf(engine: Engine): { readonly cases: readonly BoundaryCase[]; readonly without: readonly string[] } {
  const plan = planOf(engine.packs);
  const cases: BoundaryCase[] = [];
  const without: string[] = [];
  for (const number of plan.ranking) {
    const { box, rule } = plan.rules[number] as Plan["rules"][0];
    const base = box.map((part, at) => insideOf(plan.columns[at] as Column, part as never));
    const readsDerived = plan.columns.some(({ derived }, at) => derived && box[at] !== undefined);
    if (readsDerived || base.includes(undefined)) without.push(rule.id);
    else cases.push(...casesOf(plan, rule.id, box as never, base as Point));
  }
  return { cases, without };
}

type Point = readonly (number | readonly number[])[];

/** A value that a part of a box accepts. */
function insideOf(
  column: Column,
  part: Spans | { readonly all: readonly number[]; readonly any: readonly number[] | undefined; readonly none: readonly number[] } | undefined,
) {
  if (part === undefined) return column.kind === "flags" ? [] : column.min;
  if (!isFlagsPart(part)) return part[0];
  const word = part.any?.find((candidate) => !part.none.includes(candidate));
  const words = [...new Set([...part.all, ...(part.any ? [word as number] : [])])];
  return (part.any && word === undefined) || words.some((one) => part.none.includes(one)) ? undefined : words;
}

function casesOf(plan: Plan, rule: string, box: readonly Spans[], base: Point): readonly BoundaryCase[] {
  return plan.columns.flatMap((column, at): BoundaryCase[] => {
    const spans = box[at];
    if ((column.kind !== "int" && column.kind !== "date") || !spans) return [];
    return spans.flatMap((edge, index) => {
      const around =
        index % 2 === 0
          ? ([
              [edge - 1, "before"],
              [edge, "first"],
            ] as const)
          : ([
              [edge - 1, "last"],
              [edge, "after"],
            ] as const);
      return around.flatMap(([value, name]): BoundaryCase[] => {
        if (value < column.min || value > column.max) return [];
        const point = base.map((old, other) => (other === at ? value : old));
        return [{ rule, fact: column.name, edge: name, asked: questionAt(plan, point), matches: within(spans, value) }];
      });
    });
  });
}

function questionAt({ columns, facts }: Plan, point: Point): Asked<Columns> {
  const open = Object.entries(facts.columns).flatMap(([name, { kind }]) => (kind === "open" ? [[name, { unknown: true }]] : []));
  const given = columns.flatMap((column, at) => {
    if (column.derived) return [];
    const choice = point[at] as Point[number];
    return [[column.name, typeof choice === "number" ? valueAt(column, choice) : choice.map((word) => column.values[word])]];
  });
  return Object.fromEntries([...given, ...open]);
}
