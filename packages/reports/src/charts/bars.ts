import type { BarsChart, BarsRow } from "./chart.js";
import { type Drawing, drawing, line, lineHeight, rect, type Shape, sheetWidth, text, textSize } from "./drawing.js";
import { textWidth, wrap } from "./measure.js";
import { headings, labelWidthOf } from "./rows.js";

const barHeight = 11;
const gap = 8;
/** Space between a number and the next column. */
const apart = 14;

/** Draws bars: labels first, then one field for each column. */
export function drawBars({ columns, rows, nothing }: BarsChart, direction: "ltr" | "rtl"): Drawing {
  const labels = labelWidthOf(
    rows.map(({ label }) => label),
    0.42,
  );
  const field = (sheetWidth - labels - gap) / Math.max(1, columns.length);
  const left = (index: number) => labels + gap + index * field;
  const numbers = Math.max(textWidth(nothing, textSize), ...rows.flatMap(({ bars }) => bars.map((bar) => textWidth(bar?.text ?? "", textSize)))) + gap;
  const longest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map((bar) => bar?.value ?? 0)));
  const head = headings(
    columns.map(({ heading }) => heading),
    left,
    field - gap,
  );
  const shapes: Shape[] = [...head.shapes];
  let y = head.height;
  for (const row of rows) {
    const lines = wrap(row.label, labels, textSize);
    const height = lines.length * lineHeight + gap;
    shapes.push(line(0, y, sheetWidth, y));
    shapes.push(...lines.map((content, index) => text(content, 0, y + gap / 2 + (index + 0.5) * lineHeight, labels)));
    shapes.push(...barsOf(row, y + height / 2));
    y += height;
  }
  return drawing(shapes, y + 1, direction);

  function barsOf({ bars, note }: BarsRow, middle: number): Shape[] {
    if (note !== undefined && bars.every((bar) => bar === undefined)) return [text(note, left(0), middle, sheetWidth - left(0))];
    return columns.flatMap(({ look }, index): Shape[] => {
      const bar = bars[index];
      if (bar === undefined) return [text(nothing, left(index), middle, numbers)];
      const length = Math.max(2, (bar.value / longest) * (field - apart - numbers));
      return [
        rect(left(index), middle - barHeight / 2, length, barHeight, look === "solid" ? "fill" : "paper", "fill"),
        text(bar.text, left(index) + length + 5, middle, numbers),
      ];
    });
  }
}
