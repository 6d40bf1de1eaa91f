import { type Built, build, type ClosedFact, type Facts, type Pack, type Rule } from "@cop-sdk/rules";
import type { AgePack } from "./list.js";

/** One pack with the words it needs and no others, as plain JSON: to keep in a file and start with `startAlone` of `@cop-sdk/age/alone`. */
export interface Alone {
  readonly facts: Facts;
  readonly built: Built;
}

type Conditions = Readonly<Record<string, unknown>>;

/** The words that the conditions on a fact name. */
const wordsIn = (conditions: readonly unknown[]): ReadonlySet<unknown> =>
  new Set(conditions.flatMap((condition) => (Array.isArray(condition) ? condition : Object.values(condition as Conditions).flat())));

/** A fact with the words that a pack names; `other` stands for the rest. */
function narrowed(fact: ClosedFact, conditions: readonly unknown[]): ClosedFact {
  if (fact.kind !== "oneOf" && fact.kind !== "flags") return fact;
  const named = wordsIn(conditions);
  const values = fact.values.filter((word) => named.has(word));
  return fact.kind === "oneOf" && values.length < fact.values.length && !values.includes("other")
    ? { kind: "oneOf", values: [...values, "other"] }
    : { ...fact, values };
}

/**
 * Takes a pack out of the whole, for a page that needs one place or one code and must stay small.
 *
 * @example
 * ```ts
 * import { startAlone } from "@cop-sdk/age/alone";
 * import { aloneOf, packOfLaw } from "@cop-sdk/age/packs";
 * import { ie } from "@cop-sdk/age/packs/law/ie";
 *
 * const json = JSON.stringify(aloneOf(packOfLaw(ie))); // when the page is built
 * const ireland = startAlone(JSON.parse(json)); // on the page
 * ireland.decide({ on: "2026-01-01", jurisdiction: "IE", age: 12, topics: ["data-consent"], directed: true, basis: "consent", guardian: "none", primary: "game" }).decision; // "require-consent"
 * ```
 */
export function aloneOf(pack: AgePack): Alone {
  const rules = pack.rules as readonly Rule[];
  const conditionsOn = (fact: string) => rules.flatMap(({ when }) => ((when as Conditions)[fact] === undefined ? [] : [(when as Conditions)[fact]]));
  const columns = Object.entries(pack.facts.columns).flatMap(([name, fact]) => {
    const conditions = conditionsOn(name);
    return conditions.length === 0 ? [] : [[name, narrowed(fact, conditions)] as const];
  });
  const facts: Facts = {
    ...pack.facts,
    columns: Object.fromEntries(columns),
    places: pack.facts.places.filter((place) => columns.some(([name]) => name === place)),
  };
  const own: Pack = {
    ...(pack as unknown as Pack),
    facts,
    rules: rules.map(({ data: _, ...rule }) => rule),
  };
  const built = build([own]);
  return { facts, built: { ...built, packs: built.packs.map((one) => ({ ...one, rules: one.rules.map(answering) })) } };
}

/** A rule without what building has read from it: its days, and its kin at other levels. */
const answering = ({ effect: _effect, enforceability: _enforceability, window: { from }, ...rule }: Rule): Rule => ({ ...rule, window: { from } });
