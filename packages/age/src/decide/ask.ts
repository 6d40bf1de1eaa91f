import type { AskedFacts } from "../facts/door.js";
import { ageFacts } from "../vocabulary/facts.js";
import type { AgeEngine, ReadyPlace } from "./engines.js";
import { openThatMatter } from "./standing.js";

/** What the engine answers. */
export type Answer = ReturnType<AgeEngine["decide"]>;

/** Some value of each fact, to stand for one that no rule in question reads. */
const anyValue: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(ageFacts.columns).map(([name, column]) => [
    name,
    column.kind === "oneOf" ? column.values[0] : column.kind === "int" ? column.min : column.kind === "flag" ? false : [],
  ]),
);

/** Asks the engine. Facts left open that no rule in question reads are closed first: the answer is the same, and costs a fraction. */
export function ask({ engine, near }: ReadyPlace, asked: AskedFacts): Answer {
  const values = asked as unknown as Readonly<Record<string, unknown>>;
  const open = Object.keys(values).filter((fact) => (values[fact] as { readonly unknown?: unknown }).unknown === true);
  if (open.length === 0) return engine.decide(asked);
  const matter = openThatMatter(near(asked.feature as "none"), asked);
  const closed = Object.fromEntries(open.filter((fact) => !matter.has(fact)).map((fact) => [fact, anyValue[fact]]));
  return engine.decide({ ...asked, ...closed });
}
