import { contentOf, type Renderable } from "../../content/index.js";
import type { RenderOptions } from "../report-options.js";
import { markdownOf } from "./document.js";

export { markdownOf } from "./document.js";
export type { RenderOptions };

/**
 * Renders a report as Markdown with tables, as GitHub and most editors read it.
 *
 * @returns the text of the file; the same report gives the same text
 *
 * @example
 * ```ts
 * import { compileImplementationReport } from "@cop-sdk/reports";
 * import { renderMarkdown } from "@cop-sdk/reports/markdown";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log(renderMarkdown(report.value));
 * ```
 */
export const renderMarkdown = (report: Renderable, options: RenderOptions = {}): string => markdownOf(contentOf(report, options));
