import type { Outcome } from "@cop-sdk/rules";
import { openFacts, startEvaluator } from "@cop-sdk/rules/evaluator";
import type { Alone } from "./packs/alone.js";

export type { Alone } from "./packs/alone.js";

/** One pack, ready to answer. */
export interface AlonePack {
  /**
   * Answers from the facts of the rules (`ageFacts`): `on`, and those that the pack reads. One that is not given is unknown; a word that the pack does not know is any other.
   * Gives the engine's outcome: ids of rules, no coverage, no notices. Throws a usage error for a value outside its domain.
   */
  decide(asked: Readonly<Record<string, unknown>> & { readonly on: string }): Outcome;
}

/** Starts a pack that `aloneOf` took out of the whole. */
export function startAlone({ built, facts }: Alone): AlonePack {
  const evaluator = startEvaluator(facts, built, openFacts);
  return {
    decide: (asked) => {
      const known = Object.entries(facts.columns).map(([name, column]) => {
        const value = asked[name];
        if (value === undefined) return [name, { unknown: true }];
        if (column.kind === "oneOf" && typeof value === "string") return [name, column.values.includes(value) ? value : "other"];
        if (column.kind === "flags" && Array.isArray(value)) return [name, value.filter((word) => column.values.includes(word))];
        return [name, value];
      });
      return evaluator.decide({ on: asked.on, ...Object.fromEntries(known) } as never);
    },
  };
}
