import { type Diagnostic, fingerprintOf, suggest, toPointer } from "@cop-sdk/diagnostics";
import type * as z from "zod";
import { childSchema, resolve, shapeOf } from "./schema-walk.js";

/**
 * Members that the schema does not know, as findings: they are kept, and told, since a misspelt member would otherwise be lost in silence.
 * A name near a known one is a warning, any other an info.
 */
export function unknownFields(schema: z.core.$ZodType, document: unknown): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: unknown, nodeSchema: z.core.$ZodType, path: readonly PropertyKey[]): void => {
    if (typeof node !== "object" || node === null) return;
    const shape = shapeOf(resolve(nodeSchema, node));
    const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
    for (const key of keys) {
      const child = childSchema(nodeSchema, node, key);
      if (child) visit((node as Record<PropertyKey, unknown>)[key], child, [...path, key]);
      else if (shape) found.push(unknownField(document, [...path, key], Object.keys(shape)));
    }
  };
  visit(document, schema, []);
  return found;
}

function unknownField(document: unknown, path: readonly PropertyKey[], known: readonly string[]): Diagnostic {
  const pointer = toPointer(path);
  const nearest = suggest(String(path.at(-1)), known);
  const code = nearest === undefined ? "structure/unknown-field" : "structure/misspelt-field";
  return {
    code,
    severity: nearest === undefined ? "info" : "warning",
    obligation: "should",
    pointer,
    params: nearest === undefined ? {} : { nearest },
    help: `rules/${code}`,
    fingerprint: fingerprintOf(code, document, pointer),
  };
}
