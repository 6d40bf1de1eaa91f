import { directionOf, type Language } from "@cop-sdk/diagnostics";
import type { Element } from "hast";
import { s } from "hastscript";
import type { Figure } from "../content/content.js";
import { drawingOf } from "./draw.js";
import { inks, type Shape } from "./drawing.js";

const colour = (ink: keyof typeof inks): string => `#${inks[ink]}`;

/** Fonts of a file that stands alone; inside a page its style sheet goes first. */
const fonts = "Noto Sans, Noto Sans Arabic, Noto Sans SC, Segoe UI, Arial, sans-serif";

/** A figure as an SVG element with a title and a description that screen readers say in its place. Ids begin with `place`, which is unique in the page. */
export function svgElement({ title, alternative, chart }: Figure, language: Language, place: string): Element {
  const direction = directionOf(language);
  const { width, height, shapes } = drawingOf(chart, direction);
  const [titleId, descriptionId] = [`${place}-title`, `${place}-description`];
  return s(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      ariaLabelledBy: [titleId],
      ariaDescribedBy: [descriptionId],
      xmlLang: language,
      lang: language,
      direction,
      fontFamily: fonts,
    },
    [s("title", { id: titleId }, title), s("desc", { id: descriptionId }, alternative), ...shapes.map(element)],
  );
}

/** How far the line on which letters stand lies below their middle, in parts of their height. */
const baseline = 0.35;

function element(shape: Shape): Element {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill, stroke } = shape;
      return s("rect", { x, y, width, height, fill: colour(fill), ...(stroke === undefined ? {} : { stroke: colour(stroke) }) });
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      return s("line", { x1, y1, x2, y2, stroke: colour("faint") });
    }
    case "text": {
      const { x, y, size, anchor, bold, text } = shape;
      const at = { x, y: Math.round((y + size * baseline) * 100) / 100 };
      return s(
        "text",
        { ...at, fontSize: size, fill: colour("ink"), ...(anchor === "start" ? {} : { textAnchor: anchor }), ...(bold ? { fontWeight: 700 } : {}) },
        text,
      );
    }
  }
}
