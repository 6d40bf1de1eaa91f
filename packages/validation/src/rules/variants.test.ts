import { checksum } from "@cop-sdk/diagnostics";
import { describe, expect, it } from "vitest";
import { piecesOf, withInstead } from "../../test/words.js";
import { rules } from "../registry.js";
import { createValidator } from "../validate.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const isObject = (value: Json): value is { readonly [name: string]: Json } => typeof value === "object" && value !== null && !Array.isArray(value);

/** Most characters of a text of which each word is left out in turn. */
const mostChopped = 120;

/** A value changed a little: numbers and days moved, texts made longer and shorter, without a word, in other case, truth turned round. */
function neighbours(value: Json): readonly Json[] {
  if (typeof value === "number") return [value + 1, value - 1, value * 10];
  if (typeof value === "boolean") return [!value];
  if (typeof value !== "string") return [];
  const years = value.replace(/^\d{4}/, (year) => String(Number(year) + 10));
  const without = value.length > mostChopped ? [] : piecesOf(value).map((piece) => withInstead(value, piece, ""));
  const texts = [years, `${value} x`, value.slice(0, -1), value.toUpperCase(), ...(without.length > 1 ? without : [])];
  return texts.filter((text) => text !== "" && text !== value);
}

/** A document with one place changed, or left out, for every place. */
function* variantsOf(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const changed of variantsOf(item)) yield value.with(index, changed);
    }
    if (value.length > 0) yield [...value, value[0] as Json];
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (name === "type" || name === "modelVersion") continue;
      const { [name]: _, ...rest } = value;
      yield rest;
      for (const changed of variantsOf(item)) yield { ...value, [name]: changed };
    }
  } else yield* neighbours(value);
}

/** How often a rule looks and finds in the variants of its own examples, and a sum of what it says there. */
function lookOf(rule: (typeof rules)[number]): string {
  const { code, examples } = rule;
  let [variants, places, findings] = [0, 0, 0];
  let said = "";
  for (const { input, on = "2026-11-23", settings } of [...examples.good, ...examples.bad]) {
    if (typeof input !== "object" || input === null || input instanceof Uint8Array) continue;
    const check = createValidator({ profile: "submission", on, rules: [rule], ...(settings ? { settings } : {}) });
    for (const variant of variantsOf(input as Json)) {
      variants++;
      const { diagnostics, outcomes } = check(variant);
      const outcome = outcomes.find((one) => one.code === code);
      places += outcome?.checked ?? 0;
      findings += outcome?.findings ?? 0;
      for (const { code: found, pointer, params, related, fix } of diagnostics)
        if (found === code) said = checksum(said + JSON.stringify([pointer, params, related ?? [], fix?.patch ?? []]));
    }
  }
  return `${variants} variants, ${places} places, ${findings} findings, ${said}`;
}

const looking = rules.filter(({ scope }) => scope !== "earlier");

describe("finds in small changes of its examples what it found before (after a change on purpose: vitest -u)", () => {
  it.each(looking.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
    expect(lookOf(rule)).toMatchSnapshot(code);
  });
});
