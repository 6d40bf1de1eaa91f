import { contentOf, type Renderable } from "../../content/index.js";
import type { RenderOptions } from "../report-options.js";
import { htmlOf } from "./document.js";

export { htmlOf } from "./document.js";
export type { RenderOptions };

/**
 * Renders a report as one self-contained HTML file: no script, nothing loaded from elsewhere, styles for screen and paper inside.
 *
 * @returns the text of the file; the same report gives the same text
 *
 * @example
 * ```ts
 * import { compileImplementationReport } from "@cop-sdk/reports";
 * import { renderHtml } from "@cop-sdk/reports/html";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log(renderHtml(report.value, { language: "es" }).length);
 * ```
 */
export const renderHtml = (report: Renderable, options: RenderOptions = {}): string => htmlOf(contentOf(report, options));
