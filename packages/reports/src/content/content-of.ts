import type { ImplementationReport, QuarterlyReport } from "@cop-sdk/model";
import type { ContentDocument } from "./content.js";
import { type ContentOptions, implementationReportContent } from "./implementation-report-content.js";
import { quarterlyReportContent } from "./quarterly-report-content.js";

/** Documents that are written out for readers. */
export type Renderable = ImplementationReport | QuarterlyReport;

/** Writes a document in a language, whatever its type. */
export const contentOf = (document: Renderable, options: ContentOptions = {}): ContentDocument =>
  document.type === "quarterly-report" ? quarterlyReportContent(document, options) : implementationReportContent(document, options);
