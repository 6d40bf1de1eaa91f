import { drawBars } from "./bars.js";
import type { Chart } from "./chart.js";
import type { Drawing } from "./drawing.js";
import { drawMarks } from "./marks.js";
import { drawTimeline } from "./timeline.js";

/**
 * Lays a chart out as rectangles, lines and texts. No font is asked and no browser is needed: the same chart gives the same drawing.
 *
 * @example
 * ```ts
 * import { drawingOf } from "@cop-sdk/reports/charts";
 *
 * const rows = [{ label: "Africa", bars: [{ value: 12, text: "12" }] }];
 * drawingOf({ kind: "bars", columns: [{ heading: "2015", look: "solid" }], rows, nothing: "–" }, "ltr").width; // 640
 * ```
 */
export function drawingOf(chart: Chart, direction: "ltr" | "rtl"): Drawing {
  switch (chart.kind) {
    case "bars":
      return drawBars(chart, direction);
    case "marks":
      return drawMarks(chart, direction);
    case "timeline":
      return drawTimeline(chart, direction);
  }
}
