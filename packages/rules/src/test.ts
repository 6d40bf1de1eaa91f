import type { Diagnostic } from "@cop-sdk/diagnostics";
import type { Witness } from "./analysis/problem.js";
import type { Asked } from "./asked.js";
import type { Engine } from "./compile.js";
import type { Columns } from "./facts.js";
import { diagnostic } from "./reading/findings.js";
import { type BoundaryCase, boundariesOf } from "./testing/boundaries.js";

export type { BoundaryCase } from "./testing/boundaries.js";

/** Questions to which a rule must apply, and to which it must not. */
export interface RuleExamples<C extends Columns> {
  readonly applies?: readonly Asked<C>[];
  readonly doesNotApply?: readonly Asked<C>[];
}

/**
 * Runs the examples of rules. Gives a finding for each that comes out otherwise; with `every`, also for each rule without examples of both kinds.
 *
 * @param examples - by rule id
 */
export function checkExamples<C extends Columns, D extends string, L extends string, S extends string, Id extends string>(
  engine: Engine<C, D, L, S, Id>,
  examples: { readonly [K in Id]?: RuleExamples<C> },
  { every = false }: { readonly every?: boolean } = {},
): readonly Diagnostic[] {
  return engine.rules.flatMap(({ id }) => {
    const { applies = [], doesNotApply = [] } = examples[id] ?? {};
    const wrong = (asked: Asked<C>, wanted: boolean) => {
      const { applied, possible } = engine.why(asked, id);
      return wanted ? !applied : possible;
    };
    const missing = every && (applies.length === 0 || doesNotApply.length === 0) ? [diagnostic("rules/example-missing", `/examples/${id}`, { rule: id })] : [];
    const failing = [applies, doesNotApply].flatMap((list, which) =>
      list.flatMap((asked, index) =>
        wrong(asked, which === 0)
          ? [diagnostic("rules/example-failed", `/examples/${id}/${which === 0 ? "applies" : "doesNotApply"}/${index}`, { rule: id })]
          : [],
      ),
    );
    return [...missing, ...failing];
  });
}

/**
 * Cases at the edges of every rule: the day before each window, its first and last day, and the day after; each number and day just below, at and just above an edge.
 * Each says whether the rule must match (its box, not what sets it aside). Rules that read derived facts are left to examples of their own; see {@link rulesWithoutBoundaries}.
 */
export function boundaryCases<C extends Columns, D extends string, L extends string, S extends string, Id extends string>(
  engine: Engine<C, D, L, S, Id>,
): readonly BoundaryCase<C, Id>[] {
  return boundariesOf(engine as never).cases as never;
}

/** Ids of the rules for which {@link boundaryCases} has no case: they read derived facts, or no input matches them. */
export const rulesWithoutBoundaries = <C extends Columns>(engine: Engine<C>): readonly string[] => boundariesOf(engine as never).without;

/** Whether the engine says of a boundary case what the case expects. */
export const holds = <C extends Columns>(engine: Engine<C>, { asked, matches, rule }: BoundaryCase<C>): boolean =>
  (engine.why(asked, rule).failed.length === 0) === matches;

/** A finding's example as source text of a test: the question and what the engine answers to it, to be read and kept. */
export function testCaseOf<C extends Columns>(engine: Engine<C>, { asked }: Witness, name: string): string {
  const { because, decision, safeguards } = engine.decide(asked as never);
  const expected = { decision, because: because.map(({ rule }) => rule), safeguards: safeguards.map(({ id }) => id) };
  return [
    `test(${JSON.stringify(name)}, () => {`,
    `  const { because, decision, safeguards } = engine.decide(${JSON.stringify(asked)});`,
    `  expect({ decision, because: because.map(({ rule }) => rule), safeguards: safeguards.map(({ id }) => id) }).toEqual(${JSON.stringify(expected)});`,
    "});",
    "",
  ].join("\n");
}
