import type { ClosedFact, Columns, Facts } from "../facts.js";
import { confidences, enforceabilities, statuses, strengths } from "../rule.js";

/** A JSON Schema, as far as this package writes one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const object = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const words = (values: readonly string[]): JsonSchema => ({ type: "array", items: { enum: values }, uniqueItems: true });
const text: JsonSchema = { type: "string", minLength: 1, maxLength: 2000 };
const day: JsonSchema = { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };

/** The JSON Schema (2020-12) of packs over a vocabulary, for editors. `readPack` checks more: order of intervals, ids, overrides. */
export function packSchema<C extends Columns>({ columns, decisions, levels }: Facts<C>): JsonSchema {
  const conditions = (withDerived: boolean) =>
    object(
      Object.fromEntries(
        Object.entries(columns as Columns).flatMap(([name, fact]) =>
          fact.kind === "open" || (fact.kind === "derived" && !withDerived) ? [] : [[name, conditionSchema(fact.kind === "derived" ? fact.as : fact)]],
        ),
      ),
      [],
    );
  const rule = object(
    {
      id: text,
      title: text,
      topic: text,
      effect: text,
      level: { enum: levels },
      overrides: list(text),
      window: object({ from: { anyOf: [day, { type: "null" }] }, below: day }, ["from"]),
      status: { enum: Object.keys(statuses) },
      enforceability: list(object({ from: day, below: day, state: { enum: enforceabilities } }, ["from", "state"])),
      role: { enum: ["decides", "recommends"] },
      when: conditions(true),
      then: object({ decision: { enum: decisions }, safeguards: { ...list(text), uniqueItems: true }, strength: { enum: strengths } }, [
        "decision",
        "strength",
      ]),
      cite: list(object({ instrument: text, article: text, url: text }, ["instrument"])),
      confidence: { enum: confidences },
      data: { type: "object" },
    },
    ["id", "window", "status", "when", "then", "cite", "confidence"],
  );
  const coverage = object({ topic: text, when: conditions(false), state: { enum: ["complete", "partial"] } }, ["topic", "when", "state"]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...object(
      {
        id: text,
        revision: text,
        asOf: day,
        safeguards: { ...list(text), uniqueItems: true },
        contrary: list({ ...list(text), minItems: 2, maxItems: 2 }),
        coverage: list(coverage),
        rules: { ...list(rule), maxItems: 20_000 },
      },
      ["id", "revision", "safeguards", "rules"],
    ),
  };
}

function conditionSchema(fact: ClosedFact): JsonSchema {
  switch (fact.kind) {
    case "flag":
      return { type: "boolean" };
    case "oneOf":
      return { anyOf: [{ ...words(fact.values), minItems: 1 }, object({ not: { ...words(fact.values), minItems: 1 } }, ["not"])] };
    case "flags":
      return object({ all: words(fact.values), any: { ...words(fact.values), minItems: 1 }, none: words(fact.values) }, []);
    case "int": {
      const edge = { type: "integer", minimum: fact.min, maximum: fact.max + 1 };
      return object({ from: edge, below: edge }, []);
    }
    case "date":
      return object({ from: day, below: day }, []);
  }
}
