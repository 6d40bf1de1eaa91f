import type { Values } from "./asked.js";
import type { Core } from "./core.js";
import { type Derived, unknown } from "./facts.js";
import type { IndexColumn } from "./layout.js";
import { definiteOf, isOpen } from "./loading.js";

/** A question, whose given facts lie in their domains, with the derived facts that rules read; one that reads a fact left open is unknown. */
export function withDerived({ derived, facts, index }: Core, asked: Values): Values {
  if (derived.length === 0) return asked;
  const values: Record<string, unknown> = { ...asked };
  for (const at of derived) {
    const { derived: spec, name } = index.columns[at] as IndexColumn & { readonly derived: Derived };
    const given = spec.reads.map((read) => {
      return [read, facts.columns[read]?.kind === "open" ? asked[read] : definiteOf(asked[read])] as const;
    });
    const isDefinite = given.every(([read, value]) => !isOpen(facts.columns[read] as Derived, value));
    values[name] = isDefinite ? (spec.from as (read: unknown) => unknown)(Object.fromEntries(given)) : unknown;
  }
  return values;
}
