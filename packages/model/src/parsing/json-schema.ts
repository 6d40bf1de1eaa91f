import * as z from "zod";
import { type DocumentType, modelVersion } from "../documents/index.js";
import { documentSchemas } from "../documents/schemas.js";

/** Identifier of the JSON Schema of a document type: `urn:cop-sdk:schema:national-strategy:1`. */
export const schemaIdOf = (type: DocumentType): string => `urn:cop-sdk:schema:${type}:${modelVersion}`;

/**
 * JSON Schema (draft 2020-12) of a document type, made from its zod schema: same verdicts, rules apart. The files under
 * `@cop-sdk/model/schema/` hold the same.
 */
export function jsonSchemaOf(type: DocumentType): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(documentSchemas[type], {
    io: "input",
    reused: "ref",
    override: ({ jsonSchema }) => dropOwnMetadata(jsonSchema),
  });
  return { $schema, $id: schemaIdOf(type), ...schema };
}

function dropOwnMetadata(schema: Record<string, unknown>): void {
  delete schema.safe;
  delete schema.form;
  delete schema.id;
}
