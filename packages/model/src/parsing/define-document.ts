import { type Diagnostic, describe, fingerprintOf, fromPointer, hasAtLeast, type Parameter, type Result } from "@cop-sdk/diagnostics";
import * as z from "zod";
import { modelVersion } from "../documents/base.js";
import { modelCatalogue } from "../messages/index.js";
import { issuesToDiagnostics } from "./issues.js";
import { plainJsonFault } from "./plain-json.js";
import type { StandardSchema } from "./standard-schema.js";
import { unknownFields } from "./unknown-fields.js";

/**
 * Reads a JSON value as a document of one type: returns the very value it was given, with its type, or findings.
 * Also a Standard Schema, for libraries that take one.
 */
export interface Parser<Document> extends StandardSchema<Document> {
  (value: unknown): Result<Document>;
}

/** Builds the parser of a document type. The schema is compiled at the first use. */
export function defineParser<Document extends { readonly type: string }>(type: Document["type"], schema: z.ZodType): Parser<Document> {
  let compiled: z.ZodType | undefined;
  const parse = (value: unknown): Result<Document> => {
    const refusal = refuse(value, type);
    if (refusal) return { ok: false, diagnostics: [refusal] };
    compiled ??= z.compile(schema);
    const checked = compiled.safeParse(value);
    const diagnostics = checked.success
      ? unknownFields(schema, value)
      : [...issuesToDiagnostics(schema, value, checked.error.issues), ...unknownFields(schema, value)];
    return checked.success ? { ok: true, value: value as Document, diagnostics } : { ok: false, diagnostics };
  };
  return Object.assign(parse, { "~standard": { version: 1 as const, vendor: "cop-sdk" as const, validate: (value: unknown) => standardResult(parse(value)) } });
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

const refusal = (document: unknown, code: string, pointer: string, params: Readonly<Record<string, Parameter>> = {}): Diagnostic => ({
  code,
  severity: "error",
  obligation: "must",
  pointer,
  params,
  help: `rules/${code}`,
  fingerprint: fingerprintOf(code, code === "structure/not-json" || code === "structure/too-deep" ? undefined : document, pointer),
});
