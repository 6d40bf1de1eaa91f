import { type Diagnostic, fingerprintOf, type JsonPointer, type Parameter, type Severity, suggest, toPointer } from "@cop-sdk/diagnostics";
import type { FactsCode } from "../messages/index.js";

/** Where a value stands, by known names and indexes only. */
export type Steps = readonly (string | number)[];

/** A check of a value from outside, with what it found. No finding repeats a value or a name that is not known. */
export interface Check {
  readonly found: Diagnostic[];
  readonly report: (code: FactsCode, steps: Steps, params?: Readonly<Record<string, Parameter>>, severity?: Severity) => void;
}

/** Most findings that are listed. */
const mostFindings = 100;

/** Starts a check. */
export function startCheck(): Check {
  const found: Diagnostic[] = [];
  return {
    found,
    report: (code, steps, params = {}, severity = "error") => {
      if (found.length >= mostFindings) return;
      const pointer: JsonPointer = toPointer(steps);
      found.push({
        code,
        severity,
        obligation: severity === "error" ? "must" : "should",
        pointer,
        params,
        fingerprint: fingerprintOf(code, undefined, pointer, String(found.filter((other) => other.code === code && other.pointer === pointer).length || "")),
      });
    },
  };
}

/** Names of members that hold who somebody is, without signs and in small letters. */
const personal =
  /^(first|last|full|given|family|user|nick|sur|child|guardian|parent|real)?name$|^(date|day|year|month)?ofbirth$|birth|^dob$|e?mail|phone|^(user|account|profile|player|customer|person|device|child)(id|identifier|number|handle)$|^(id|uid|uuid|guid|login|handle|account|passport|ssn|address|street|ip|ipaddress|photo|face|nationalid|idnumber)$/;

const isPersonal = (name: string): boolean => personal.test(name.toLowerCase().replace(/[^a-z]/g, ""));

/** The own members of an object, or nothing. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of an object, when it is one and they are known. What is not known is left aside, and never named. */
export function membersOf(check: Check, value: unknown, steps: Steps, required: readonly string[], optional: readonly string[]): Members | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    check.report("facts/wrong-type", steps, { expected: { term: "term/an-object" } });
    return undefined;
  }
  const known = [...required, ...optional];
  const members: Record<string, unknown> = {};
  let strangers = 0;
  for (const name in value) {
    if (!Object.hasOwn(value, name)) continue;
    if (known.includes(name)) members[name] = (value as Members)[name];
    else if (strangers++ < mostFindings) stranger(check, name, steps, known);
  }
  for (const name of required) if (members[name] === undefined) check.report("facts/missing", steps, { member: name });
  return members;
}

function stranger(check: Check, name: string, steps: Steps, known: readonly string[]): void {
  const meant = suggest(name, known);
  if (isPersonal(name)) check.report("facts/personal-data", steps);
  else if (meant) check.report("facts/misspelt-member", steps, { expected: meant });
  else check.report("facts/unknown-member", steps, {}, "warning");
}

/** One word of a list. */
export function checkWord<T extends string>(check: Check, value: unknown, words: readonly T[], steps: Steps): T | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string") check.report("facts/wrong-type", steps, { expected: { term: "term/a-word" } });
  else if ((words as readonly string[]).includes(value)) return value as T;
  else {
    const alike = alikeTo(value, words);
    const expected = suggest(value, words) ?? (alike.length === 1 ? alike[0] : undefined);
    if (expected) check.report("facts/unknown-word", steps, { expected });
    else check.report("facts/no-such-word", steps, { allowed: listed(alike.length > 0 ? alike : words) });
  }
  return undefined;
}

/** Pieces of a word that say what it is about. */
const piecesOf = (word: string): readonly string[] =>
  word
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((piece) => piece.length > 3);

/** Words that have a piece in common with one that is not known, such as `loot-box-paid` for `loot-box`. */
function alikeTo<T extends string>(value: string, words: readonly T[]): readonly T[] {
  const pieces = piecesOf(value.slice(0, 80));
  return words.filter((word) => piecesOf(word).some((piece) => pieces.includes(piece)));
}

/** Most words that a finding lists. */
const mostListed = 24;

const listed = (words: readonly string[]): readonly string[] => (words.length > mostListed ? [...words.slice(0, mostListed), "…"] : words);

/** The items of a list of at most `most`. */
export function itemsOf(check: Check, value: unknown, steps: Steps, most: number): readonly unknown[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) check.report("facts/wrong-type", steps, { expected: { term: "term/a-list" } });
  else if (value.length > most) check.report("facts/too-many", steps, { max: most });
  else return [...value];
  return undefined;
}

/** Different words of a list. */
export function checkWords<T extends string>(check: Check, value: unknown, words: readonly T[], steps: Steps): readonly T[] | undefined {
  const items = itemsOf(check, value, steps, words.length);
  return items && [...new Set(items.flatMap((item, index) => checkWord(check, item ?? null, words, [...steps, index]) ?? []))];
}

/** True or false. */
export function checkFlag(check: Check, value: unknown, steps: Steps): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  check.report("facts/wrong-type", steps, { expected: { term: "term/yes-or-no" } });
  return undefined;
}

/** A whole number. */
export function checkNumber(check: Check, value: unknown, min: number, max: number, steps: Steps): number | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= min && value <= max) return value;
  check.report("facts/bad-number", steps, { min, max });
  return undefined;
}

/** A day of the calendar. */
export function checkDay(check: Check, value: unknown, steps: Steps): string | undefined {
  if (typeof value === "string" && /^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  check.report("facts/bad-date", steps);
  return undefined;
}

/** Leaves members out that are absent. */
export const present = (members: Members): Members => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
