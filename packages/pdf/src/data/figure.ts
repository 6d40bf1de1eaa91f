import type { Figure } from "@cop-sdk/reports";
import { drawingOf, inks, type Shape, textBox } from "@cop-sdk/reports/charts";
import { type LineData, textParts } from "./inline.js";
import { printable } from "./text.js";

/** A piece of a picture as the template takes it, in units of the sheet. */
export type ShapeData =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | { readonly kind: "line"; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly stroke: string }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly align: string;
      readonly strong: boolean;
      readonly text: string;
    };

/** A picture as the template takes it. */
export interface FigureData {
  readonly title: LineData;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ShapeData[];
}

const colour = (ink: keyof typeof inks): string => `#${inks[ink]}`;

/** A picture is drawn by the engine itself, so that its words are set in the fonts of the document like all others. */
export function figureData({ title, alternative, chart }: Figure, direction: "ltr" | "rtl"): FigureData {
  const { width, height, shapes } = drawingOf(chart, direction);
  const parts = textParts(title);
  return {
    title: parts.length === 0 ? [] : [{ text: parts }],
    alternative: printable(alternative).trim() || "–",
    width,
    height,
    shapes: shapes.map((shape) => shapeData(shape, direction)),
  };
}

function shapeData(shape: Shape, direction: "ltr" | "rtl"): ShapeData {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill, stroke } = shape;
      return { kind: "rect", x, y, width, height, fill: colour(fill), ...(stroke === undefined ? {} : { stroke: colour(stroke) }) };
    }
    case "line":
      return { kind: "line", from: [shape.x1, shape.y1], to: [shape.x2, shape.y2], stroke: colour("faint") };
    case "text": {
      const { left, align } = textBox(shape, direction);
      return { kind: "text", x: left, y: shape.y, width: shape.width, align, strong: shape.bold, text: printable(shape.text) };
    }
  }
}
