import { describe, expect, it } from "vitest";
import { rules } from "../registry.js";
import type { PlaceRule } from "../rule.js";
import type { Place } from "../walk/walk.js";
import { needBits, needsOf } from "./needs.js";

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
    const bits = needBits(rule);
    expect(bits).not.toBe(0);
    expect(texts.filter((text) => (needs(text) & bits) === 0 && finds(rule, text))).toEqual([]);
  });
});

it("asks for nothing where no rule needs anything", () => {
  expect(needsOf([])("any text")).toBe(-1);
});
