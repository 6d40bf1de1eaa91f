import { answer } from "./answer.js";
import type { Asked } from "./asked.js";
import type { Built } from "./build.js";
import { type OpenFacts, startedFrom } from "./core.js";
import type { Columns, Facts } from "./facts.js";
import type { Outcome } from "./outcome.js";

export type { Built } from "./build.js";
export type { OpenFacts } from "./core.js";
export { openFacts } from "./open.js";

/** The smallest engine: it answers questions. */
export interface Evaluator<C extends Columns, D extends string> {
  decide(asked: Asked<C>): Outcome<C, D>;
}

/**
 * Starts built packs with nothing but `decide`: for a page that must stay small. The full engine from `@cop-sdk/rules` starts them too.
 * Throws when the packs were built over another vocabulary.
 *
 * @param open - give `openFacts` of this entry where facts can be unknown or ranges; without it such a question is a usage error, and the bundle stays smaller
 */
export function startEvaluator<C extends Columns, D extends string, L extends string>(facts: Facts<C, D, L>, built: Built, open?: OpenFacts): Evaluator<C, D> {
  const core = startedFrom(facts as never, built, open);
  return { decide: (asked) => answer(core, asked) as never };
}
