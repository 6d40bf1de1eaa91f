import { type Diagnostic, describe, fingerprintOf, fromPointer, hasAtLeast, type Parameter, type Result } from "@cop-sdk/diagnostics";
import type * as z from "zod";
import { modelVersion } from "../documents/base.js";
import { modelCatalogue } from "../messages/index.js";
import { issuesToDiagnostics } from "./issues.js";
import { issuesOf } from "./issues-of.js";
import type { Parser } from "./parser.js";
import { plainJsonFault } from "./plain-json.js";
import { type QuickWalk, quickWalkOf } from "./quick-walk.js";
import { unknownFieldsOf } from "./unknown-fields.js";

/**
 * Builds the parser of a document type. One quick walk answers for documents without findings; the walks that find reasons run only where it doubts.
 * The walks are made of the schema at the first use.
 */
export function defineParser<Document extends { readonly type: string }>(type: Document["type"], schema: z.ZodType): Parser<Document> {
  let walks: Walks | undefined;
  const parse = (value: unknown): Result<Document> => {
    walks ??= { quick: quickWalkOf(schema), unknownFields: unknownFieldsOf(schema) };
    const acceptance = walks.quick.accept(value);
    if (acceptance === "accepted") return { ok: true, value: value as Document, diagnostics: [] };
    const refusal = acceptance === "in-doubt" ? refuse(value, type) : undefined;
    if (refusal) return { ok: false, diagnostics: [refusal] };
    const issues = acceptance === "in-doubt" ? issuesOf(schema, value, walks.quick.isFine) : [];
    const diagnostics = [...issuesToDiagnostics(schema, value, issues), ...walks.unknownFields(value)];
    return issues.length === 0 ? { ok: true, value: value as Document, diagnostics } : { ok: false, diagnostics };
  };
  return Object.assign(parse, { "~standard": { version: 1 as const, vendor: "cop-sdk" as const, validate: (value: unknown) => standardResult(parse(value)) } });
}

interface Walks {
  readonly quick: QuickWalk;
  readonly unknownFields: (document: unknown) => readonly Diagnostic[];
}

function standardResult<Document>(result: Result<Document>) {
  if (result.ok) return { value: result.value };
  const issues = result.diagnostics
    .filter((diagnostic) => hasAtLeast([diagnostic]))
    .map((diagnostic) => ({ message: describe(diagnostic, modelCatalogue).message, path: fromPointer(diagnostic.pointer) }));
  return { issues };
}

/** What stops the reading before the schema: no plain JSON, no object, another type, another version of the model. */
function refuse(value: unknown, type: string): Diagnostic | undefined {
  const fault = plainJsonFault(value);
  if (fault) return refusal(value, fault.code, fault.pointer);
  return headerFault(value, [type]);
}

/** Faults of the two members that are read first: `type` and `modelVersion`. */
export function headerFault(value: unknown, types: readonly string[]): Diagnostic | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refusal(value, "structure/not-a-document", "");
  const { type, modelVersion: version } = value as { type?: unknown; modelVersion?: unknown };
  if (type === undefined) return refusal(value, "structure/no-type", "", { allowed: types });
  if (typeof type !== "string" || !types.includes(type)) return refusal(value, "structure/unknown-type", "/type", { allowed: types });
  if (version === undefined) return refusal(value, "structure/no-version", "", { version: modelVersion });
  if (version !== modelVersion) return refusal(value, "structure/unknown-version", "/modelVersion", { version: modelVersion });
  return undefined;
}

/** A finding that stops the reading. */
export const refusal = (document: unknown, code: string, pointer: string, params: Readonly<Record<string, Parameter>> = {}): Diagnostic => ({
  code,
  severity: "error",
  obligation: "must",
  pointer,
  params,
  help: `rules/${code}`,
  fingerprint: fingerprintOf(code, code === "structure/not-json" || code === "structure/too-deep" ? undefined : document, pointer),
});
