import { describe, expect, it } from "vitest";
import { rules } from "../registry.js";
import type { PlaceRule } from "../rule.js";
import type { Place } from "../walk/walk.js";
import { needsOf } from "./needs.js";

const needy = rules.flatMap((rule) => (rule.scope === "place" && rule.needs ? [rule] : []));
const texts = [...new Set(rules.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad].flatMap(({ input }) => stringsIn(input))))];

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const placeOf = (value: string): Place =>
  ({ value, step: "notes", steps: ["notes", 0], parent: [], document: {}, pointer: () => "/notes/0" }) as unknown as Place;

const finds = (rule: PlaceRule, text: string): boolean => {
  const found = rule.check(placeOf(text), { profile: "submission" });
  return Array.isArray(found) ? found.length > 0 : found !== undefined;
};

describe.each(needy.map((rule) => [rule.code, rule] as const))("%s", (_, rule) => {
  it("finds nothing in texts without what it needs", () => {
    const needs = needsOf([rule]);
    const bits = needs.of(rule);
    expect(bits).not.toBe(0);
    expect(rule.applies).toBeUndefined();
    expect(texts.filter((text) => (needs.in(text) & bits) === 0 && finds(rule, text))).toEqual([]);
  });
});

it("asks for nothing where a rule needs nothing", () => {
  const [rule] = rules.filter((one): one is PlaceRule => one.scope === "place" && one.needs === undefined);
  expect(rule && needsOf([rule]).of(rule)).toBe(0);
});

it("asks the rules that share a bit once too often, never too seldom", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...needy[0], needs: { cues: [`cue${index}x`] } }) as unknown as PlaceRule);
  const needs = needsOf(many);
  for (const [index, rule] of many.entries()) expect(needs.in(`a CUE${index}X here`) & needs.of(rule)).not.toBe(0);
});
