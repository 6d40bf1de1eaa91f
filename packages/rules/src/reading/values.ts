import type { JsonPointer } from "@cop-sdk/diagnostics";
import { dayOf } from "../days.js";
import { at, type Findings, fault, nearest } from "./findings.js";

/** Members of an object from outside, own ones only. */
export type Members = Readonly<Record<string, unknown>>;

/** Longest text that is read. */
const longestText = 2000;

/** An object whose members are all known. */
export function objectOf(
  findings: Findings,
  value: unknown,
  pointer: JsonPointer,
  required: readonly string[],
  optional: readonly string[] = [],
): Members | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fault(findings, "rules/object-expected", pointer);
  const known = [...required, ...optional];
  const names = Object.keys(value);
  for (const name of names.slice(0, 1000)) {
    if (known.includes(name)) continue;
    const meant = nearest(
      name,
      known.filter((other) => !Object.hasOwn(value, other)),
    );
    if (meant === undefined) fault(findings, "rules/unknown-member", at(pointer, name));
    else fault(findings, "rules/misspelt-member", at(pointer, name), { nearest: meant });
  }
  for (const member of required) if (!Object.hasOwn(value, member)) fault(findings, "rules/missing-member", pointer, { member });
  return Object.fromEntries(known.flatMap((name) => (Object.hasOwn(value, name) ? [[name, (value as Members)[name]]] : [])));
}

/** A list, not too long; `read` reads each entry. */
export function listOf<T>(
  findings: Findings,
  value: unknown,
  pointer: JsonPointer,
  limit: number,
  read: (entry: unknown, pointer: JsonPointer) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(value)) return fault(findings, "rules/list-expected", pointer);
  if (value.length > limit) return fault(findings, "rules/too-many", pointer, { limit });
  return value.flatMap((entry, index) => read(entry, at(pointer, index)) ?? []);
}

/** A text that is not empty and not too long. */
export function textOf(findings: Findings, value: unknown, pointer: JsonPointer): string | undefined {
  if (typeof value !== "string" || value === "") return fault(findings, "rules/text-expected", pointer);
  return value.length > longestText ? fault(findings, "rules/text-too-long", pointer, { limit: longestText }) : value;
}

/** One of some words. */
export function wordOf<W extends string>(findings: Findings, value: unknown, pointer: JsonPointer, words: readonly W[]): W | undefined {
  if (typeof value !== "string") return fault(findings, "rules/text-expected", pointer);
  if ((words as readonly string[]).includes(value)) return value as W;
  const meant = nearest(value, words);
  return meant === undefined ? fault(findings, "rules/unknown-word", pointer) : fault(findings, "rules/misspelt-word", pointer, { nearest: meant });
}

/** A set of words: no word twice; empty only where that says something. */
export function wordsOf<W extends string>(findings: Findings, value: unknown, pointer: JsonPointer, words: readonly W[], mayBeEmpty: boolean): W[] | undefined {
  const list = listOf(findings, value, pointer, 2 * words.length + 1, (entry, place) => wordOf(findings, entry, place, words));
  if (!list) return undefined;
  if ((value as readonly unknown[]).length === 0 && !mayBeEmpty) return fault(findings, "rules/empty-set", pointer);
  return new Set(list).size < list.length ? fault(findings, "rules/duplicate-word", pointer) : list;
}

/** A day `YYYY-MM-DD`. */
export const dayTextOf = (findings: Findings, value: unknown, pointer: JsonPointer): string | undefined =>
  Number.isNaN(dayOf(value)) ? fault(findings, "rules/day-expected", pointer) : (value as string);

/** An interval whose ends are in order; `from` inclusive, `below` exclusive. */
export function intervalOf<T extends string | number>(
  findings: Findings,
  value: unknown,
  pointer: JsonPointer,
  read: (edge: unknown, pointer: JsonPointer) => T | undefined,
): { from?: T; below?: T } | undefined {
  const members = objectOf(findings, value, pointer, [], ["from", "below"]);
  if (!members) return undefined;
  const edge = (name: string) => (members[name] === undefined ? undefined : read(members[name], at(pointer, name)));
  const [from, below] = [edge("from"), edge("below")];
  if (from !== undefined && below !== undefined && from >= below) return fault(findings, "rules/reversed-interval", pointer);
  return { ...(from === undefined ? {} : { from }), ...(below === undefined ? {} : { below }) };
}

/** A plain copy of JSON from outside, not too deep and not too large. */
export function jsonOf(findings: Findings, value: unknown, pointer: JsonPointer, depth = 8, room = { left: 10_000 }): unknown {
  if (room.left-- <= 0) return fault(findings, "rules/too-many", pointer, { limit: 10_000 });
  if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (typeof value === "string") return value.length > longestText ? fault(findings, "rules/text-too-long", pointer, { limit: longestText }) : value;
  if (typeof value !== "object") return fault(findings, "rules/object-expected", pointer);
  if (depth === 0) return fault(findings, "rules/too-deep", pointer, { limit: 8 });
  if (Array.isArray(value)) return value.map((entry, index) => jsonOf(findings, entry, at(pointer, index), depth - 1, room));
  const entries = Object.entries(value).map(([name, member]) => {
    if (name in {}) fault(findings, "rules/reserved-name", pointer);
    return [name, jsonOf(findings, member, at(pointer, name), depth - 1, room)] as const;
  });
  return Object.fromEntries(entries.filter(([name]) => !(name in {})));
}
