import { hasAtLeast, type Result, sortDiagnostics } from "@cop-sdk/diagnostics";
import { type Family, families } from "../packs/list.js";
import { checkWords, startCheck } from "./check.js";
import type { Facts } from "./facts.js";
import { parseFacts } from "./parse.js";

/** A question from a line, and the packs it is limited to. */
export interface WireQuestion {
  readonly facts: Facts;
  readonly packs?: readonly Family[];
}

/** What a sender writes beside bare facts for itself: the label of a case and what it expects. Never read, never repeated. */
const sendersOwn: ReadonlySet<string> = new Set(["id", "title", "reason", "expected", "expect", "explanation", "citations", "confidence", "tags", "notes"]);

/**
 * Reads one question from the wire: facts with, optionally, `packs` beside them, or an envelope `{ facts, packs }` whose other members are the sender's own and are not read.
 * Beside bare facts the members of a case that are no facts (`id`, `title`, `expected` …) are the sender's own too. Takes a line of text or a value.
 *
 * @example
 * ```ts
 * import { decide, fromWire } from "@cop-sdk/age";
 *
 * const question = fromWire('{"packs":["digital-consent"],"date":"2026-03-01","jurisdiction":"DE","age":{"value":15},"aspect":"account","service":{"types":["messaging"]}}');
 * if (question.ok) decide(question.value.facts, question.value).decision; // "allow"
 * ```
 */
export function fromWire(line: unknown): Result<WireQuestion> {
  const check = startCheck();
  const value = typeof line === "string" ? read(line) : line;
  if (value === undefined) check.report("facts/unreadable", []);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    if (value !== undefined) check.report("facts/not-an-object", []);
    return { ok: false, diagnostics: check.found };
  }
  const { packs: named, ...rest } = value as Readonly<Record<string, unknown>>;
  const packs = checkWords(check, named, families, ["packs"]);
  const parsed = parseFacts(Object.hasOwn(rest, "facts") ? rest.facts : bareFacts(rest));
  const diagnostics = sortDiagnostics([...parsed.diagnostics, ...check.found]);
  if (!parsed.ok || hasAtLeast(check.found)) return { ok: false, diagnostics };
  return { ok: true, value: { facts: parsed.value, ...(packs && { packs }) }, diagnostics };
}

const bareFacts = (line: object): object => Object.fromEntries(Object.entries(line).filter(([name]) => !sendersOwn.has(name)));

function read(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
