import type { JsonPointer } from "@cop-sdk/diagnostics";
import type { ClosedFact, Facts } from "../facts.js";
import { at, type Findings, fault } from "./findings.js";
import { dayTextOf, intervalOf, type Members, objectOf, wordsOf } from "./values.js";

/** The box of a rule from outside. */
export function whenOf(findings: Findings, value: unknown, pointer: JsonPointer, { columns }: Facts, withDerived = true): Members | undefined {
  const names = Object.keys(columns).filter((name) => columns[name]?.kind !== "open" && (withDerived || columns[name]?.kind !== "derived"));
  const members = objectOf(findings, value, pointer, [], names);
  if (!members) return undefined;
  return Object.fromEntries(
    Object.entries(members).map(([name, condition]) => {
      const fact = columns[name];
      return [name, conditionOf(findings, condition, at(pointer, name), (fact?.kind === "derived" ? fact.as : fact) as ClosedFact)];
    }),
  );
}

function conditionOf(findings: Findings, value: unknown, pointer: JsonPointer, fact: ClosedFact): unknown {
  switch (fact.kind) {
    case "flag":
      return typeof value === "boolean" ? value : fault(findings, "rules/flag-expected", pointer);
    case "oneOf": {
      if (Array.isArray(value)) return wordsOf(findings, value, pointer, fact.values, false);
      const not = objectOf(findings, value, pointer, ["not"]);
      return not && { not: wordsOf(findings, not.not, at(pointer, "not"), fact.values, false) };
    }
    case "flags": {
      const parts = objectOf(findings, value, pointer, [], ["all", "any", "none"]);
      return (
        parts &&
        Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, wordsOf(findings, words, at(pointer, name), fact.values, name !== "any")]))
      );
    }
    case "int":
      return intervalOf(findings, value, pointer, (edge, place) => integerOf(findings, edge, place, fact.min, fact.max + 1));
    case "date":
      return intervalOf(findings, value, pointer, (edge, place) => dayTextOf(findings, edge, place));
  }
}

/** A whole number between two others, both inclusive. */
export function integerOf(findings: Findings, value: unknown, pointer: JsonPointer, min: number, max: number): number | undefined {
  if (!Number.isSafeInteger(value)) return fault(findings, "rules/number-expected", pointer);
  return (value as number) >= min && (value as number) <= max ? (value as number) : fault(findings, "rules/outside-domain", pointer, { min, max });
}
