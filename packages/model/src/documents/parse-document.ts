import type { Result } from "@cop-sdk/diagnostics";
import { headerFault } from "../parsing/define-document.js";
import { documentParsers } from "./registered/parsers.js";
import { type CopDocument, type DocumentType, documentTypes } from "./registry.js";

/**
 * Reads a JSON value as a document of whichever type it says it is. The same value comes back, with its type; unknown members are kept
 * and told.
 *
 * @example
 * ```ts
 * import { parseDocument } from "@cop-sdk/model";
 *
 * const result = parseDocument(JSON.parse('{"type":"activity-log","modelVersion":"1"}'));
 * if (!result.ok) for (const { code, pointer } of result.diagnostics) console.log(code, pointer);
 * ```
 */
export function parseDocument(value: unknown): Result<CopDocument> {
  const fault = headerFault(value, documentTypes);
  if (fault) return { ok: false, diagnostics: [fault] };
  return documentParsers[(value as { readonly type: DocumentType }).type](value);
}
