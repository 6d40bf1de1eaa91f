export type { Bar, BarsChart, BarsRow, Chart, Mark, MarkState, MarksChart, TimelineChart, TimelineEvent } from "./chart.js";
export { drawingOf } from "./draw.js";
export { type Drawing, type Ink, inks, type LineShape, type RectShape, type Shape, sheetWidth, type TextShape, textBox } from "./drawing.js";
export { type SvgOptions, svgOf } from "./svg.js";
