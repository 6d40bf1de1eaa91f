import type { ContentDocument } from "@cop-sdk/reports";
import { dataOf } from "./data/document.js";
import { typeset } from "./engine.js";
import { mendStructure } from "./structure/mend.js";

/**
 * A content document as the bytes of a PDF file (PDF/UA-1).
 *
 * @example
 * ```ts
 * import { pdfOf } from "@cop-sdk/pdf";
 * import { compileImplementationReport, implementationReportContent } from "@cop-sdk/reports";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log((await pdfOf(implementationReportContent(report.value))).byteLength);
 * ```
 */
export async function pdfOf(content: ContentDocument): Promise<Uint8Array> {
  const data = dataOf(content);
  return mendStructure(await typeset(data), data);
}
