import type { JsonPointer } from "@cop-sdk/diagnostics";
import type { Facts } from "../facts.js";
import { confidences, enforceabilities, type Status, statuses, strengths } from "../rule.js";
import { whenOf } from "./conditions.js";
import { at, type Findings, fault } from "./findings.js";
import { dayTextOf, intervalOf, jsonOf, listOf, type Members, objectOf, textOf, wordOf, wordsOf } from "./values.js";

/** Most rules of a pack from outside. */
export const mostRules = 20_000;
/** Most safeguards, sources and other lists of a pack from outside. */
const mostEntries = 1000;

/** Reads a pack member by member into a copy; nothing that is not known gets through. */
export function packMembers(findings: Findings, value: unknown, facts: Facts): Members | undefined {
  const members = objectOf(findings, value, "", ["id", "revision", "safeguards", "rules"], ["asOf", "contrary", "coverage"]);
  if (!members) return undefined;
  const safeguards = listOf(findings, members.safeguards ?? [], "/safeguards", mostEntries, (entry, place) => textOf(findings, entry, place)) ?? [];
  if (new Set(safeguards).size < safeguards.length) fault(findings, "rules/duplicate-word", "/safeguards");
  const contrary = listOf(findings, members.contrary ?? [], "/contrary", mostEntries, (entry, place) => {
    const pair = wordsOf(findings, entry, place, safeguards, false);
    return pair && pair.length !== 2 ? fault(findings, "rules/pair-expected", place) : pair && [pair];
  });
  exclusions(findings, safeguards, (contrary ?? []) as unknown as readonly (readonly string[])[]);
  const rules = listOf(findings, members.rules ?? [], "/rules", mostRules, (entry, place) => ruleMembers(findings, entry, place, facts, safeguards)) ?? [];
  relations(findings, rules);
  return {
    id: textOf(findings, members.id ?? "", "/id"),
    revision: textOf(findings, members.revision ?? "", "/revision"),
    ...(members.asOf === undefined ? {} : { asOf: dayTextOf(findings, members.asOf, "/asOf") }),
    safeguards,
    contrary,
    coverage: listOf(findings, members.coverage ?? [], "/coverage", mostEntries, (entry, place) => coverageMembers(findings, entry, place, facts)),
    rules,
  };
}

function coverageMembers(findings: Findings, value: unknown, pointer: JsonPointer, facts: Facts): Members | undefined {
  const members = objectOf(findings, value, pointer, ["topic", "when", "state"]);
  return (
    members && {
      topic: textOf(findings, members.topic, at(pointer, "topic")),
      when: whenOf(findings, members.when, at(pointer, "when"), facts, false),
      state: wordOf(findings, members.state, at(pointer, "state"), ["complete", "partial"]),
    }
  );
}

const optionalMembers = ["title", "topic", "effect", "level", "overrides", "enforceability", "role", "data"];

function ruleMembers(findings: Findings, value: unknown, pointer: JsonPointer, facts: Facts, safeguards: readonly string[]): Members | undefined {
  const members = objectOf(findings, value, pointer, ["id", "window", "status", "when", "then", "cite", "confidence"], optionalMembers);
  if (!members) return undefined;
  const place = (name: string) => at(pointer, name);
  const readers: Readonly<Record<string, (member: unknown, pointer: JsonPointer) => unknown>> = {
    id: (member, where) => textOf(findings, member, where),
    title: (member, where) => textOf(findings, member, where),
    topic: (member, where) => textOf(findings, member, where),
    effect: (member, where) => textOf(findings, member, where),
    level: (member, where) => wordOf(findings, member, where, facts.levels),
    overrides: (member, where) => listOf(findings, member, where, mostEntries, (entry, inner) => textOf(findings, entry, inner)),
    window: (member, where) => windowOf(findings, member, where),
    status: (member, where) => wordOf(findings, member, where, Object.keys(statuses) as Status[]),
    enforceability: (member, where) => listOf(findings, member, where, mostEntries, (entry, inner) => enforceabilityOf(findings, entry, inner)),
    role: (member, where) => wordOf(findings, member, where, ["decides", "recommends"]),
    when: (member, where) => whenOf(findings, member, where, facts),
    then: (member, where) => effectOf(findings, member, where, facts, safeguards),
    cite: (member, where) => listOf(findings, member, where, mostEntries, (entry, inner) => sourceOf(findings, entry, inner)),
    confidence: (member, where) => wordOf(findings, member, where, confidences),
    data: (member, where) => jsonOf(findings, member, where),
  };
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, readers[name]?.(member, place(name))]));
}

function windowOf(findings: Findings, value: unknown, pointer: JsonPointer): Members | undefined {
  const members = objectOf(findings, value, pointer, ["from"], ["below"]);
  if (members?.from !== null) return members && intervalOf(findings, members, pointer, (edge, place) => dayTextOf(findings, edge, place));
  return { from: null, ...(members.below === undefined ? {} : { below: dayTextOf(findings, members.below, at(pointer, "below")) }) };
}

function enforceabilityOf(findings: Findings, value: unknown, pointer: JsonPointer): Members | undefined {
  const members = objectOf(findings, value, pointer, ["from", "state"], ["below"]);
  if (!members) return undefined;
  const { state, ...window } = members;
  const read = intervalOf(findings, window, pointer, (edge, place) => dayTextOf(findings, edge, place));
  return { ...read, state: wordOf(findings, state, at(pointer, "state"), enforceabilities) };
}

function effectOf(findings: Findings, value: unknown, pointer: JsonPointer, facts: Facts, safeguards: readonly string[]): Members | undefined {
  const members = objectOf(findings, value, pointer, ["decision", "strength"], ["safeguards"]);
  return (
    members && {
      decision: wordOf(findings, members.decision, at(pointer, "decision"), facts.decisions),
      ...(members.safeguards === undefined ? {} : { safeguards: wordsOf(findings, members.safeguards, at(pointer, "safeguards"), safeguards, true) }),
      strength: wordOf(findings, members.strength, at(pointer, "strength"), strengths),
    }
  );
}

function sourceOf(findings: Findings, value: unknown, pointer: JsonPointer): Members | undefined {
  const members = objectOf(findings, value, pointer, ["instrument"], ["article", "url"]);
  return members && Object.fromEntries(Object.entries(members).map(([name, member]) => [name, textOf(findings, member, at(pointer, name))]));
}

/** Ids used twice, overrides of rules that are not there, and rules that override each other in a circle. */
function relations(findings: Findings, rules: readonly Members[]): void {
  const places = new Map<unknown, number>();
  rules.forEach(({ id }, index) => {
    if (places.has(id)) fault(findings, "rules/duplicate-id", `/rules/${index}/id`);
    else places.set(id, index);
  });
  const overridden = rules.map(({ overrides = [] }, index) =>
    (overrides as readonly unknown[]).map((id, which) => {
      const pointer = `/rules/${index}/overrides/${which}`;
      const other = places.get(id);
      if (other === undefined) fault(findings, "rules/unknown-rule", pointer);
      return [other ?? -1, pointer] as const;
    }),
  );
  cycles(overridden, (pointer) => fault(findings, "rules/override-cycle", pointer));
}

/** Safeguards that exclude each other in a circle. */
function exclusions(findings: Findings, safeguards: readonly string[], contrary: readonly (readonly string[])[]): void {
  const excluded = safeguards.map((safeguard) =>
    contrary.flatMap(([strict, lax = ""], index) => (strict === safeguard ? [[safeguards.indexOf(lax), `/contrary/${index}` as JsonPointer] as const] : [])),
  );
  cycles(excluded, (pointer) => fault(findings, "rules/contrary-cycle", pointer));
}

/** Tells of each step that closes a circle; walked without recursion, so that a long chain is no danger. */
function cycles(steps: readonly (readonly (readonly [to: number, pointer: JsonPointer])[])[], found: (pointer: JsonPointer) => void): void {
  const [walking, done] = [1, 2];
  const state = new Uint8Array(steps.length);
  steps.forEach((_, start) => {
    const path = [{ at: start, next: 0 }];
    while (path.length > 0) {
      const place = path[path.length - 1] as (typeof path)[0];
      const step = state[place.at] === done ? undefined : steps[place.at]?.[place.next++];
      if (!step) {
        state[place.at] = done;
        path.pop();
        continue;
      }
      state[place.at] = walking;
      const [to, pointer] = step;
      if (state[to] === walking) found(pointer);
      else if (state[to] === 0) path.push({ at: to, next: 0 });
    }
  });
}
