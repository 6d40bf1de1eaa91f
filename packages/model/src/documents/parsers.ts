import type { Result } from "@cop-sdk/diagnostics";
import { defineParser, headerFault, type Parser } from "../parsing/define-document.js";
import type { CopDocument, DocumentType, DocumentTypes } from "./registry.js";
import { documentSchemas, documentTypes } from "./schemas.js";

/** Reads a national strategy. */
export const parseNationalStrategy: Parser<DocumentTypes["national-strategy"]> = defineParser("national-strategy", documentSchemas["national-strategy"]);

/** Reads an activity log. */
export const parseActivityLog: Parser<DocumentTypes["activity-log"]> = defineParser("activity-log", documentSchemas["activity-log"]);

/** Reads a national return. */
export const parseNationalReturn: Parser<DocumentTypes["national-return"]> = defineParser("national-return", documentSchemas["national-return"]);

/** Reads a quarterly report. */
export const parseQuarterlyReport: Parser<DocumentTypes["quarterly-report"]> = defineParser("quarterly-report", documentSchemas["quarterly-report"]);

/** Reads an implementation report. */
export const parseImplementationReport: Parser<DocumentTypes["implementation-report"]> = defineParser(
  "implementation-report",
  documentSchemas["implementation-report"],
);

const parsers: { readonly [Type in DocumentType]: Parser<DocumentTypes[Type]> } = {
  "activity-log": parseActivityLog,
  "implementation-report": parseImplementationReport,
  "national-return": parseNationalReturn,
  "national-strategy": parseNationalStrategy,
  "quarterly-report": parseQuarterlyReport,
};

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
  return parsers[(value as { readonly type: DocumentType }).type](value);
}
