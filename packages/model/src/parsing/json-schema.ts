import * as z from "zod";
import { type DocumentType, modelVersion } from "../documents/index.js";
import { documentSchemas } from "../documents/registered/schemas.js";
import { describedSchema } from "./describe-schema.js";
import type { SchemaNode } from "./schema-node.js";

/** Identifier of the JSON Schema of a document type: `urn:cop-sdk:schema:national-strategy:1`. */
export const schemaIdOf = (type: DocumentType): string => `urn:cop-sdk:schema:${type}:${modelVersion}`;

/** Name of the interface of a document type: `NationalStrategy`. */
export const interfaceOf = (type: DocumentType): string => String(z.globalRegistry.get(documentSchemas[type])?.id);

/**
 * JSON Schema (draft 2020-12) of a document type, made from its zod schema: same verdicts, rules apart. Every member has a title and the description of its
 * interface. The files under `@cop-sdk/model/schema/` hold the same.
 */
export function jsonSchemaOf(type: DocumentType): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(documentSchemas[type], { io: "input", reused: "inline" });
  return { $schema, $id: schemaIdOf(type), ...describedSchema(schema as SchemaNode, (root) => [[root, interfaceOf(type)]]) };
}
