import { AlignmentType, type FileChild, Paragraph } from "docx";
import { type IShapeGroupChildOptions, ShapeGroupRun } from "docx/shapes";
import { drawingOf } from "../../charts/draw.js";
import { type Drawing, inks, lineHeight, type Shape, textBox } from "../../charts/drawing.js";
import type { Figure } from "../../content/content.js";
import { run } from "./inline.js";
import { paragraph } from "./paragraph.js";
import type { Setting } from "./setting.js";

/**
 * A picture as a group of Word's own shapes with a text alternative: sharp at any size, its words are text in the fonts of the document, and no program has to read
 * SVG or be given a second picture of dots.
 */
export function picture({ title, alternative, chart }: Figure, setting: Setting): FileChild[] {
  const drawing = drawingOf(chart, setting.rightToLeft ? "rtl" : "ltr");
  const group = new ShapeGroupRun({
    children: drawing.shapes.map((shape) => shapeOf(shape, drawing, setting)),
    transformation: { width: drawing.width, height: Math.ceil(drawing.height) },
    altText: { name: title, title, description: alternative },
  });
  return [
    paragraph({ children: [run(title, setting)], style: "Caption" }, setting),
    // Shapes count from the left edge. In a paragraph from right to left LibreOffice moves them.
    new Paragraph({ children: [group], style: "Picture", keepNext: true, ...(setting.rightToLeft ? { bidirectional: false } : {}) }),
  ];
}

/** Shapes would be named by a number that counts on over all documents of a process. */
const nameless = { name: "" };

const thin = 0.75;

const box = (left: number, top: number, width: number, height: number) => ({ offset: { left, top }, width, height });

function shapeOf(shape: Shape, { direction }: Drawing, setting: Setting): IShapeGroupChildOptions {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill, stroke } = shape;
      return {
        type: "rectangle",
        altText: nameless,
        transformation: box(x, y, width, height),
        fill: inks[fill],
        line: stroke === undefined ? "none" : { color: inks[stroke], width: 0.75 },
      };
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
      return {
        type: "rectangle",
        altText: nameless,
        transformation: box(Math.min(x1, x2), Math.min(y1, y2), Math.max(width, thin), Math.max(height, thin)),
        fill: inks.faint,
        line: "none",
      };
    }
    case "text": {
      const { left, align } = textBox(shape, direction);
      const options = shape.bold ? { bold: true, boldComplexScript: true } : {};
      return {
        type: "rectangle",
        altText: nameless,
        transformation: box(left, shape.y - lineHeight / 2, shape.width, lineHeight),
        fill: "none",
        line: "none",
        children: [paragraph({ children: [run(shape.text, setting, options)], style: "PictureText", alignment: alignments(setting)[align] }, setting)],
        textOptions: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, verticalAlignment: "center" },
      };
    }
  }
}

/** Word means the start and end of a line by left and right in paragraphs that run from right to left. */
const alignments = ({ rightToLeft }: Setting) =>
  ({
    left: rightToLeft ? AlignmentType.END : AlignmentType.START,
    center: AlignmentType.CENTER,
    right: rightToLeft ? AlignmentType.START : AlignmentType.END,
  }) as const;
