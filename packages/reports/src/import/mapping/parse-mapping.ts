import { type Diagnostic, fingerprintOf, type Result, suggest, toPointer } from "@cop-sdk/diagnostics";
import { fieldAt, fieldsOf, importableTypes, recordListsOf } from "../fields/fields.js";
import type { ImportCode } from "../messages/index.js";
import type { Mapping } from "./mapping.js";
import { mappingSchema } from "./mapping.schema.js";

/** Reads a mapping file, and checks that every pointer is a field of its records. */
export function parseMapping(value: unknown): Result<Mapping> {
  const parsed = mappingSchema.safeParse(value);
  if (!parsed.success)
    return {
      ok: false,
      diagnostics: parsed.error.issues
        .slice(0, 50)
        .map(({ path, code }) => fault(code === "unrecognized_keys" ? "import/mapping-unknown-member" : "import/mapping-form", toPointer(path.map(String)))),
    };
  const mapping = value as Mapping;
  if (!importableTypes.includes(mapping.type)) return { ok: false, diagnostics: [fault("import/mapping-form", "/type")] };
  if (!recordListsOf(mapping.type).includes(mapping.records))
    return {
      ok: false,
      diagnostics: [fault("import/mapping-records", "/records", { allowed: recordListsOf(mapping.type).map((records) => records || '""') })],
    };
  const fields = fieldsOf(mapping.type, mapping.records);
  const places = [
    ...mapping.columns.map(({ to }, index) => [to, `/columns/${index}/to`] as const),
    ...(mapping.constants ?? []).map(({ to }, index) => [to, `/constants/${index}/to`] as const),
  ];
  const diagnostics = places.flatMap(([to, at]) => {
    if (to === undefined || fieldAt(fields, to)) return [];
    return [
      fault("import/mapping-field", at, {
        nearest:
          suggest(
            to,
            fields.map((field) => field.to),
          ) ??
          fields[0]?.to ??
          "",
      }),
    ];
  });
  return diagnostics.length ? { ok: false, diagnostics } : { ok: true, value: mapping, diagnostics: [] };
}

const fault = (code: ImportCode, pointer: string, params: Diagnostic["params"] = {}): Diagnostic => ({
  code,
  severity: "error",
  obligation: "must",
  pointer,
  params,
  fingerprint: fingerprintOf(code, undefined, pointer),
});
