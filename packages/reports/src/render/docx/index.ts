import { contentOf, type Renderable } from "../../content/index.js";
import type { RenderOptions } from "../report-options.js";
import { docxOf } from "./document.js";

export { docxOf } from "./document.js";
export type { RenderOptions };

/**
 * Renders a report as a Word document (OOXML) with real headings, a table of contents, repeated table headers, notices on every page and,
 * in Arabic, right-to-left text and tables.
 *
 * @returns the bytes of the file; the same report gives the same bytes
 *
 * @example
 * ```ts
 * import { compileImplementationReport } from "@cop-sdk/reports";
 * import { renderDocx } from "@cop-sdk/reports/docx";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log((await renderDocx(report.value, { language: "ar" })).byteLength);
 * ```
 */
export const renderDocx = (report: Renderable, options: RenderOptions = {}): Promise<Uint8Array> => docxOf(contentOf(report, options));
