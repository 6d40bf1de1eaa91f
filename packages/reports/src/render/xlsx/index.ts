import { contentOf, type Renderable } from "../../content/index.js";
import type { RenderOptions } from "../report-options.js";
import { xlsxOf } from "./document.js";

export { xlsxOf } from "./document.js";
export type { RenderOptions };

/**
 * Renders a report as a spreadsheet file (XLSX) for people who count on: an outline with all text, then one sheet for each table. Numbers are
 * numbers and days are dates; everything else is text and stays text, whatever it begins with. There are no formulas.
 *
 * @returns the bytes of the file; the same report gives the same bytes
 *
 * @example
 * ```ts
 * import { compileImplementationReport } from "@cop-sdk/reports";
 * import { renderXlsx } from "@cop-sdk/reports/xlsx";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log(renderXlsx(report.value, { language: "ar" }).byteLength);
 * ```
 */
export const renderXlsx = (report: Renderable, options: RenderOptions = {}): Uint8Array => xlsxOf(contentOf(report, options));
