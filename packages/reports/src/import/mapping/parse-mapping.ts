import { type Diagnostic, fingerprintOf, type Result, suggest, toPointer } from "@cop-sdk/diagnostics";
import type { Field } from "../fields/field.js";
import { documentField, fieldAt, fieldsOf, importableTypes, recordListsOf } from "../fields/fields.js";
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
  const members = fieldsOf(mapping.type, "");
  const places = [
    ...mapping.columns.map(({ to }, index) => [to, `/columns/${index}/to`] as const),
    ...(mapping.constants ?? []).map(({ to }, index) => [to, `/constants/${index}/to`] as const),
  ];
  const unknown = (to: string, at: string, known: readonly Field[]) =>
    fault("import/mapping-field", at, {
      nearest:
        suggest(
          to,
          known.map((field) => field.to),
        ) ??
        known[0]?.to ??
        "",
    });
  const diagnostics = [
    ...places.flatMap(([to, at]) => (to === undefined || fieldAt(fields, to) ? [] : [unknown(to, at, fields)])),
    ...mapping.columns.flatMap(({ document }, index) =>
      document === undefined || (mapping.records !== "" && documentField(mapping.type, document))
        ? []
        : [unknown(`/${document}`, `/columns/${index}/document`, members)],
    ),
  ];
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
