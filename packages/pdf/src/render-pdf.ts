import type { Language } from "@cop-sdk/diagnostics";
import { type CopyOptions, contentOf, type Renderable } from "@cop-sdk/reports";
import { pdfOf } from "./pdf-of.js";

/** How a report is rendered. */
export interface RenderOptions extends CopyOptions {
  /** Language of headings and phrases; English by default. Titles and narratives keep theirs. */
  readonly language?: Language;
}

/**
 * Renders a report as an accessible PDF file (PDF/UA-1): tagged, with bookmarks, title, language and all fonts inside.
 *
 * @returns the bytes of the file; the same report gives the same bytes
 *
 * @example
 * ```ts
 * import { renderPdf } from "@cop-sdk/pdf";
 * import { compileImplementationReport } from "@cop-sdk/reports";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log((await renderPdf(report.value, { language: "ar" })).byteLength);
 * ```
 */
export const renderPdf = (report: Renderable, options: RenderOptions = {}): Promise<Uint8Array> => pdfOf(contentOf(report, options));
