import type { JsonPointer } from "@cop-sdk/diagnostics";
import { firstDay, lastDay } from "../columns.js";
import { dayOf, textOfDay } from "../days.js";
import type { ClosedFact, Facts, Open } from "../facts.js";
import { isUnknown } from "../loading.js";
import { integerOf } from "./conditions.js";
import { at, type Findings, fault } from "./findings.js";
import { dayTextOf, type Members, objectOf, wordOf, wordsOf } from "./values.js";

/** Reads a question fact by fact into a copy; a fact that is not known is a finding, and so is one left out. */
export function questionMembers(findings: Findings, value: unknown, { columns }: Facts): Members | undefined {
  const derived = Object.keys(columns).filter((name) => columns[name]?.kind === "derived");
  const given = Object.keys(columns).filter((name) => columns[name]?.kind !== "derived");
  const members = objectOf(findings, value, "", ["on", ...given], derived);
  if (!members) return undefined;
  for (const name of derived) if (Object.hasOwn(members, name)) fault(findings, "rules/derived-given", at("", name));
  const read = (name: string): unknown => {
    if (!Object.hasOwn(members, name)) return undefined;
    const fact = columns[name] as ClosedFact | Open;
    if (isUnknown(members[name])) return objectOf(findings, members[name], at("", name), ["unknown"]) && { unknown: true };
    return factOf(findings, members[name], at("", name), fact);
  };
  return Object.fromEntries([
    ["on", dayWithin(findings, members.on ?? "", "/on", textOfDay(firstDay), textOfDay(lastDay))],
    ...given.map((name) => [name, read(name)]),
  ]);
}

function factOf(findings: Findings, value: unknown, pointer: JsonPointer, fact: ClosedFact | Open): unknown {
  switch (fact.kind) {
    case "flag":
      return typeof value === "boolean" ? value : fault(findings, "rules/flag-expected", pointer);
    case "oneOf":
      return wordOf(findings, value, pointer, fact.values);
    case "flags":
      return wordsOf(findings, value, pointer, fact.values, true);
    case "int":
      return orRange(findings, value, pointer, (edge, place) => integerOf(findings, edge, place, fact.min, fact.max));
    case "date":
      return orRange(findings, value, pointer, (edge, place) => dayWithin(findings, edge, place, fact.min, fact.max));
    case "open":
      return fact.is(value) ? value : fault(findings, "rules/open-fact-refused", pointer);
  }
}

function orRange(
  findings: Findings,
  value: unknown,
  pointer: JsonPointer,
  read: (edge: unknown, pointer: JsonPointer) => string | number | undefined,
): unknown {
  if (typeof value !== "object" || value === null) return read(value, pointer);
  const members = objectOf(findings, value, pointer, ["min", "max"]);
  if (!members || !Object.hasOwn(members, "min") || !Object.hasOwn(members, "max")) return undefined;
  const [min, max] = [read(members.min, at(pointer, "min")), read(members.max, at(pointer, "max"))];
  return min !== undefined && max !== undefined && min > max ? fault(findings, "rules/reversed-interval", pointer) : { min, max };
}

function dayWithin(findings: Findings, value: unknown, pointer: JsonPointer, min: string, max: string): string | undefined {
  const day = dayTextOf(findings, value, pointer);
  if (day === undefined) return undefined;
  return dayOf(day) >= dayOf(min) && dayOf(day) <= dayOf(max) ? day : fault(findings, "rules/outside-domain", pointer, { min, max });
}
