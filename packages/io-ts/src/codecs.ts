import type { DocumentType, DocumentTypes } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import type * as t from "io-ts";
import { codecOf } from "./codec-of.js";

/**
 * An io-ts codec for every document type of the model, by the name of the type. A codec gives back the very value that it was given,
 * unknown members included; `encode` is the identity.
 *
 * @example
 * ```ts
 * import { codecs, toDiagnostics } from "@cop-sdk/io-ts";
 *
 * const decoded = codecs["national-strategy"].decode(JSON.parse("{}"));
 * if (decoded._tag === "Left") for (const { code, pointer } of toDiagnostics(decoded.left)) console.log(code, pointer);
 * else console.log(decoded.right.country);
 * ```
 */
export const codecs: { readonly [Type in DocumentType]: t.Type<DocumentTypes[Type], DocumentTypes[Type], unknown> } = codecsOf(documentSchemas);

/** The walk over the registry loses the tie between a name and its type; the schemas' own type tests hold it. */
function codecsOf(schemas: typeof documentSchemas): typeof codecs {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, codecOf(schema)])) as unknown as typeof codecs;
}
