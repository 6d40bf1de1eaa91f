import type { Language } from "@cop-sdk/diagnostics";
import { toHtml } from "hast-util-to-html";
import type { Figure } from "../content/content.js";
import { svgElement } from "./svg-element.js";

/** How a figure is drawn. */
export interface SvgOptions {
  /** Language that the figure is written in. */
  readonly language: Language;
}

/**
 * A figure as a file of its own: SVG with its title and its text alternative, without script, style or anything loaded from elsewhere.
 *
 * @returns the text of the file; the same figure gives the same text
 *
 * @example
 * ```ts
 * import { compileImplementationReport, implementationReportContent } from "@cop-sdk/reports";
 * import { svgOf } from "@cop-sdk/reports/charts";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) {
 *   const [summary] = implementationReportContent(report.value, { language: "ru" }).sections;
 *   const figures = summary?.blocks.flatMap((block) => (block.kind === "table" && block.figure ? [block.figure] : [])) ?? [];
 *   console.log(figures.map((figure) => svgOf(figure, { language: "ru" }).length));
 * }
 * ```
 */
export function svgOf(figure: Figure, { language }: SvgOptions): string {
  const tree = svgElement(figure, language, "figure");
  const alone = { ...tree, properties: { ...tree.properties, xmlns: "http://www.w3.org/2000/svg" } };
  return `${toHtml(alone, { space: "svg", closeEmptyElements: true })}\n`;
}
