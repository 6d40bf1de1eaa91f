import type { Result } from "@cop-sdk/diagnostics";
import type { StandardSchema } from "./standard-schema.js";

/**
 * Reads a JSON value as a document of one type: returns the very value it was given, with its type, or findings.
 * Also a Standard Schema, for libraries that take one.
 */
export interface Parser<Document> extends StandardSchema<Document> {
  (value: unknown): Result<Document>;
}
