import { type Diagnostic, fingerprintOf, type Parameter, suggest, toPointer, valueAt } from "@cop-sdk/diagnostics";
import * as z from "zod";
import { mostIssues } from "./issues-of.js";
import { childSchema, codesOf, resolve, termOf } from "./schema-walk.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const longestCodeList = 20;

/**
 * Turns the issues of a schema check into findings: one per place, in our words, without text of the document. Where the check stopped at
 * {@link mostIssues}, a finding says so.
 */
export function issuesToDiagnostics(schema: z.core.$ZodType, document: unknown, issues: readonly Issue[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const findings: Diagnostic[] = [];
  for (const issue of issues.slice(0, mostIssues)) {
    for (const found of findingsOf(schema, document, issue, [])) {
      const key = `${found.code} ${found.pointer} ${JSON.stringify(found.params)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      findings.push(found);
    }
  }
  if (issues.length >= mostIssues) findings.push(checkStopped(document));
  return findings;
}

const checkStopped = (document: unknown): Diagnostic => ({
  code: "limit/check-stopped",
  severity: "info",
  obligation: "should",
  pointer: "",
  params: { shown: mostIssues },
  fingerprint: fingerprintOf("limit/check-stopped", document, ""),
});

function findingsOf(schema: z.core.$ZodType, document: unknown, issue: Issue, base: Path): readonly Diagnostic[] {
  const path = [...base, ...issue.path];
  const value = valueAt(document, toPointer(path));
  if (issue.code === "invalid_union" && isPresent(document, path)) {
    const branch = resolve(schemaAt(schema, document, path), value);
    const inner = z.safeParse(branch, value).error?.issues ?? [];
    const nested = inner.filter((found) => found.code !== "invalid_union" || found.path.length > 0);
    if (nested.length) return nested.flatMap((found) => findingsOf(schema, document, found, path));
  }
  return [finding(schema, document, path, issue)];
}

const isPresent = (document: unknown, path: Path): boolean => path.length === 0 || ownKey(valueAt(document, toPointer(path.slice(0, -1))), path.at(-1));

const ownKey = (parent: unknown, key: PropertyKey | undefined): boolean =>
  typeof parent === "object" && parent !== null && key !== undefined && Object.hasOwn(parent, key);

function schemaAt(schema: z.core.$ZodType, document: unknown, path: Path): z.core.$ZodType {
  let node: unknown = document;
  let current = schema;
  for (const step of path) {
    current = childSchema(current, node, step) ?? current;
    node = typeof node === "object" && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return current;
}

function finding(schema: z.core.$ZodType, document: unknown, path: Path, issue: Issue): Diagnostic {
  const value = valueAt(document, toPointer(path));
  const expected = resolve(schemaAt(schema, document, path), value);
  if (!isPresent(document, path)) {
    return diagnostic(
      document,
      "structure/missing-member",
      path.slice(0, -1),
      { member: String(path.at(-1)), expected: { term: expectedTerm(expected) } },
      String(path.at(-1)),
    );
  }
  const codes = codesOf(expected);
  if (codes && typeof value === "string") {
    const nearest = suggest(value, codes);
    const allowed = codes.length <= longestCodeList ? codes : [...codes.slice(0, longestCodeList), "…"];
    return nearest === undefined
      ? diagnostic(document, "structure/unknown-code", path, { allowed })
      : diagnostic(document, "structure/misspelt-code", path, { nearest, allowed });
  }
  switch (issue.code) {
    case "invalid_type":
    case "invalid_union":
    case "invalid_value":
      return diagnostic(document, "structure/wrong-type", path, { expected: { term: expectedTerm(expected) }, found: { term: foundTerm(value) } });
    case "invalid_format":
      if (formOf(expected) === "form/text") return diagnostic(document, "structure/empty", path, {});
      return diagnostic(document, "structure/malformed", path, { expected: { term: formTerm(expected) } });
    case "invalid_key":
      return diagnostic(document, "structure/malformed", path, { expected: { term: "form/language-tag" } });
    case "too_small":
      if (issue.origin === "string") return diagnostic(document, "structure/empty", path, {});
      return diagnostic(document, issue.origin === "array" ? "structure/too-few" : "structure/too-small", path, { minimum: Number(issue.minimum) });
    case "too_big":
      return diagnostic(document, issue.origin === "string" ? "structure/too-long" : "structure/too-large", path, { maximum: Number(issue.maximum) });
    default:
      return diagnostic(document, "structure/malformed", path, { expected: { term: expectedTerm(expected) } });
  }
}

const formOf = (schema: z.core.$ZodType): string | undefined => {
  const form = z.globalRegistry.get(schema)?.form;
  return typeof form === "string" ? `form/${form}` : undefined;
};

const formTerm = (schema: z.core.$ZodType): string => formOf(schema) ?? termOf(schema);
const expectedTerm = (schema: z.core.$ZodType): string => formOf(schema) ?? (codesOf(schema) ? "term/code" : termOf(schema));

function foundTerm(value: unknown): string {
  if (value === null) return "term/null";
  if (Array.isArray(value)) return "term/list";
  const terms: Readonly<Record<string, string>> = { object: "object", number: "number", boolean: "boolean" };
  return `term/${terms[typeof value] ?? "text"}`;
}

function diagnostic(document: unknown, code: string, path: Path, params: Readonly<Record<string, Parameter>>, detail = ""): Diagnostic {
  const pointer = toPointer(path);
  return { code, severity: "error", obligation: "must", pointer, params, help: `rules/${code}`, fingerprint: fingerprintOf(code, document, pointer, detail) };
}
