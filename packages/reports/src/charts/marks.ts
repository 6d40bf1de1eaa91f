import type { Mark, MarksChart } from "./chart.js";
import { type Drawing, drawing, line, lineHeight, rect, type Shape, sheetWidth, text, textSize } from "./drawing.js";
import { textWidth, wrap } from "./measure.js";
import { headings, labelWidthOf } from "./rows.js";

const side = 11;
const gap = 8;
const between = 24;
const rowsOfOnePanel = 22;
const narrowest = 190;

/** Draws marks. Many rows stand in up to three panels beside each other, to be read one panel after the other. */
export function drawMarks({ columns, rows, legend }: MarksChart, direction: "ltr" | "rtl"): Drawing {
  const texts = Math.max(0, ...rows.flatMap(({ marks }) => marks.map((mark) => textWidth(mark.text ?? "", textSize))));
  const field = Math.max(
    side + (texts === 0 ? 0 : texts + 4) + gap,
    Math.min(96, ...columns.map((title) => textWidth(title, textSize * 1.08) + gap)),
    widestWord(columns),
  );
  const panels = Math.max(
    1,
    Math.min(3, Math.ceil(rows.length / rowsOfOnePanel), Math.floor((sheetWidth + between) / (Math.max(narrowest, field * columns.length + 110) + between))),
  );
  const panel = (sheetWidth - between * (panels - 1)) / panels;
  const room = panel - field * columns.length - gap;
  const labels = labelWidthOf(
    rows.map(({ label }) => label),
    1,
    room,
  );
  const perPanel = Math.ceil(rows.length / panels);
  const shapes: Shape[] = [];
  let bottom = 0;
  for (let index = 0; index < panels; index += 1) bottom = Math.max(bottom, drawPanel(index));
  return drawing([...shapes, ...legendShapes(legend, bottom + 10)], bottom + 10 + legendHeight(legend), direction);

  function drawPanel(index: number): number {
    const start = index * (panel + between);
    const left = (column: number) => start + labels + gap + column * field;
    const head = headings(columns, left, field - gap / 2);
    shapes.push(...head.shapes);
    let y = head.height;
    for (const { label, marks } of rows.slice(index * perPanel, (index + 1) * perPanel)) {
      const lines = wrap(label, labels, textSize);
      const height = lines.length * lineHeight + 4;
      shapes.push(line(start, y, start + panel, y));
      shapes.push(...lines.map((content, at) => text(content, start, y + 2 + (at + 0.5) * lineHeight, labels)));
      shapes.push(...marks.flatMap((mark, column) => markShapes(mark, left(column), y + height / 2, field)));
      y += height;
    }
    return y;
  }
}

const widestWord = (titles: readonly string[]): number =>
  Math.max(0, ...titles.flatMap((title) => title.split(" ").map((word) => textWidth(word, textSize * 1.1)))) + 4;

/** A mark with its text, from `x` on, its middle at `y`. */
function markShapes({ state, text: beside }: Mark, x: number, y: number, width: number): Shape[] {
  const words = beside === undefined ? [] : [text(beside, x + side + 4, y, width - side - 4)];
  const top = y - side / 2;
  switch (state) {
    case "yes":
      return [rect(x, top, side, side, "fill", "fill"), ...words];
    case "no":
      return [rect(x, top, side, side, "paper", "fill"), ...words];
    case "unknown":
      return [text("?", x, y, side, "middle", true), ...words];
    case "none":
      return [text("–", x, y, side, "middle"), ...words];
  }
}

const entryWidth = (entry: string): number => side + 6 + textWidth(entry, textSize) + 18;

/** Entries of the legend in lines: as many on a line as fit. */
function legendLines(legend: MarksChart["legend"]): readonly MarksChart["legend"][] {
  const lines: (readonly MarksChart["legend"][number][])[] = [];
  let used = 0;
  for (const entry of legend) {
    const width = entryWidth(entry.text);
    const last = lines.at(-1);
    if (last !== undefined && used + width <= sheetWidth) lines[lines.length - 1] = [...last, entry];
    else lines.push([entry]);
    used = last !== undefined && used + width <= sheetWidth ? used + width : width;
  }
  return lines;
}

const legendHeight = (legend: MarksChart["legend"]): number => legendLines(legend).length * (lineHeight + 2);

const legendShapes = (legend: MarksChart["legend"], top: number): Shape[] =>
  legendLines(legend).flatMap((entries, row) => {
    let x = 0;
    return entries.flatMap(({ state, text: words }) => {
      const shapes = markShapes({ state, text: words }, x, top + (row + 0.5) * (lineHeight + 2), sheetWidth - x);
      x += entryWidth(words);
      return shapes;
    });
  });
