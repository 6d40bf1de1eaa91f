import { lineHeight, type Shape, sheetWidth, text, textSize } from "./drawing.js";
import { textWidth, wrap } from "./measure.js";

/** Width of a column of labels: what the longest one needs, but no more than a share of the sheet. */
export const labelWidthOf = (labels: readonly string[], share: number, within = sheetWidth): number =>
  Math.min(within * share, Math.max(40, ...labels.map((label) => textWidth(label, textSize))));

/** Headings of columns in as many lines as they need, the last lines level. */
export function headings(
  titles: readonly string[],
  left: (index: number) => number,
  width: number,
  anchor: "start" | "middle" = "start",
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const lines = titles.map((title) => (title === "" ? [] : wrap(title, width, textSize * 1.05)));
  const most = Math.max(0, ...lines.map(({ length }) => length));
  const shapes = lines.flatMap((one, index) =>
    one.map((content, at) => text(content, left(index), (most - one.length + at + 0.5) * lineHeight, width, anchor, true)),
  );
  return { shapes, height: most === 0 ? 0 : most * lineHeight + 6 };
}
