import type { CopDocument } from "@cop-sdk/model";
import type { ContentDocument } from "./content.js";
import { documentContent } from "./documents/document-content.js";
import { type ContentOptions, implementationReportContent } from "./implementation-report-content.js";
import { quarterlyReportContent } from "./quarterly-report-content.js";

/** Documents that are written out for readers: all. */
export type Renderable = CopDocument;

/** Writes a document in a language, whatever its type. */
export function contentOf(document: Renderable, options: ContentOptions = {}): ContentDocument {
  if (document.type === "implementation-report") return implementationReportContent(document, options);
  return document.type === "quarterly-report" ? quarterlyReportContent(document, options) : documentContent(document, options);
}
