import * as z from "zod";
import { documentTypes, modelVersion } from "../documents/index.js";
import { documentSchemas } from "../documents/registered/schemas.js";
import { describedSchema } from "./describe-schema.js";
import { interfaceOf } from "./json-schema.js";
import { eachNode, type SchemaNode } from "./schema-node.js";

/**
 * OpenAPI 3.1 document that holds nothing but components: a schema for every document type, for what they share, and `CopDocument` for any of them. An API
 * refers to them from its own description; `@cop-sdk/model/openapi.json` holds the same.
 */
export function openApiComponents(): Readonly<Record<string, unknown>> {
  const written = z.toJSONSchema(z.looseObject(documentSchemas), { io: "input", reused: "inline" }) as SchemaNode;
  const all = describedSchema(written, ({ properties = {} }) => documentTypes.map((type) => [properties[type] ?? {}, interfaceOf(type)] as const));
  const mapping = Object.fromEntries(documentTypes.map((type) => [type, asComponent(`#/$defs/${interfaceOf(type)}`)]));
  eachNode(all, (node) => {
    if (node.$ref !== undefined) node.$ref = asComponent(node.$ref);
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "COP SDK documents",
      version: modelVersion,
      description: "Documents of Child Online Protection under WTDC Resolution 67. Not an official ITU product.",
    },
    components: {
      schemas: {
        CopDocument: {
          title: "Any document",
          description: "Any document of the model, told apart by its member type.",
          oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
          discriminator: { propertyName: "type", mapping },
        },
        ...all.$defs,
      },
    },
  };
}

const asComponent = (ref: string): string => ref.replace("#/$defs/", "#/components/schemas/");
