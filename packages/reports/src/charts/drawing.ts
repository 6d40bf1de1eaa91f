/** Colour of ink; the pictures use few, and none of them alone says anything. */
export type Ink = "ink" | "fill" | "faint" | "paper";

/** Colours as hexadecimal digits. `fill` on `paper` and `paper` on `fill` have a contrast above 10:1; in grey they stay apart. */
export const inks: Readonly<Record<Ink, string>> = { ink: "1a1a1a", fill: "0b3a66", faint: "b9c2ca", paper: "ffffff" };

/** A rectangle; hollow with a line when it has `stroke`. */
export interface RectShape {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Ink;
  readonly stroke?: Ink;
}

/** A straight line. */
export interface LineShape {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One line of text. `x` is where it begins, ends or has its middle, in reading direction; `y` is the middle of its height. */
export interface TextShape {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  /** Room that the text has. */
  readonly width: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly bold: boolean;
  readonly text: string;
}

/** A piece of a drawing. */
export type Shape = RectShape | LineShape | TextShape;

/** A picture as rectangles, lines and texts on a sheet {@link sheetWidth} wide; every format draws the same ones. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly direction: "ltr" | "rtl";
  readonly shapes: readonly Shape[];
}

/** Width of every drawing. On a printed page it is as wide as the text, and its texts are then 9 points high. */
export const sheetWidth = 640;

/** Height of text. */
export const textSize = 12;

/** Distance of lines of text. */
export const lineHeight = 16;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A drawing of shapes that were laid out from left to right, turned round for languages that run from right to left. */
export function drawing(shapes: readonly Shape[], height: number, direction: "ltr" | "rtl"): Drawing {
  return { width: sheetWidth, height: round(height), direction, shapes: shapes.map((shape) => placed(shape, direction === "rtl")) };
}

function placed(shape: Shape, turned: boolean): Shape {
  const across = (x: number) => round(turned ? sheetWidth - x : x);
  switch (shape.kind) {
    case "rect":
      return {
        ...shape,
        x: across(turned ? shape.x + shape.width : shape.x),
        y: round(shape.y),
        width: round(shape.width),
        height: round(shape.height),
      };
    case "line":
      return { ...shape, x1: across(shape.x1), x2: across(shape.x2), y1: round(shape.y1), y2: round(shape.y2) };
    case "text":
      return { ...shape, x: across(shape.x), y: round(shape.y), width: round(shape.width) };
  }
}

export const rect = (x: number, y: number, width: number, height: number, fill: Ink, stroke?: Ink): RectShape => ({
  kind: "rect",
  x,
  y,
  width,
  height,
  fill,
  ...(stroke === undefined ? {} : { stroke }),
});

export const line = (x1: number, y1: number, x2: number, y2: number): LineShape => ({ kind: "line", x1, y1, x2, y2 });

/** A text inside a box that begins at `x`; its line has its middle at `y`. */
export function text(content: string, x: number, y: number, width: number, anchor: TextShape["anchor"] = "start", bold = false): TextShape {
  const at = anchor === "start" ? x : anchor === "end" ? x + width : x + width / 2;
  return { kind: "text", x: at, y, width, size: textSize, anchor, bold, text: content };
}

/** Left edge of the box of a text, and the side of it on which the text stands, whatever the direction of the drawing. */
export function textBox({ x, width, anchor }: TextShape, direction: "ltr" | "rtl"): { readonly left: number; readonly align: "left" | "center" | "right" } {
  if (anchor === "middle") return { left: round(x - width / 2), align: "center" };
  return (anchor === "start") === (direction === "ltr") ? { left: x, align: "left" } : { left: round(x - width), align: "right" };
}
