import { codeListOf } from "../../content/documents/code-lists.js";
import { definitionOf, metaOf, type Schema } from "../../content/documents/schema.js";
import type { Field } from "./plan.js";

const forms: Readonly<Record<string, Exclude<Field["kind"], "code">>> = {
  "calendar-date": "date",
  "country-code": "country",
  "currency-code": "identifier",
  "activity-id": "identifier",
  "language-tag": "language",
  "web-address": "address",
  day: "day",
  identifier: "identifier",
  name: "name",
  quarter: "quarter",
  sha256: "identifier",
  text: "text",
};

/** The field of a schema of a single value. */
export function fieldOf(schema: Schema): Field {
  const definition = definitionOf(schema);
  const { list, form } = metaOf(schema);
  switch (definition.type) {
    case "enum": {
      const codes = Object.values((definition as unknown as { readonly entries: Readonly<Record<string, string>> }).entries);
      return { kind: "code", codes, list: codeListOf(list) };
    }
    case "boolean":
      return { kind: "boolean" };
    case "number":
      return { kind: isWhole(schema) ? "whole" : "number" };
    default:
      return { kind: (form === undefined ? undefined : forms[form]) ?? "text" };
  }
}

const isWhole = (schema: Schema): boolean => (schema._zod.def as { readonly format?: string }).format === "safeint";
