import { languages } from "@cop-sdk/diagnostics";
import { array, assert, constantFrom, integer, option, property, record, string } from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import type { Chart } from "./chart.js";
import { drawingOf } from "./draw.js";
import { inks, type Shape, sheetWidth, textBox } from "./drawing.js";
import { textWidth, wrap } from "./measure.js";
import { svgOf } from "./svg.js";

const labels = string({ unit: "grapheme", maxLength: 60 });
const bars = record({
  kind: constantFrom("bars" as const),
  columns: array(record({ heading: labels, look: constantFrom("solid" as const, "outlined" as const) }), { minLength: 1, maxLength: 6 }),
  rows: array(
    record({
      label: labels,
      bars: array(option(record({ value: integer({ min: 1, max: 99_999 }), text: constantFrom("1", "12,345") }), { nil: undefined }), { maxLength: 6 }),
    }),
    { maxLength: 20 },
  ),
  nothing: constantFrom("–"),
});
const states = constantFrom("yes" as const, "no" as const, "unknown" as const, "none" as const);
const marks = record({
  kind: constantFrom("marks" as const),
  columns: array(string({ maxLength: 12 }), { minLength: 1, maxLength: 4 }),
  rows: array(record({ label: labels, marks: array(record({ state: states }), { maxLength: 4 }) }), { maxLength: 90 }),
  legend: array(record({ state: states, text: string({ maxLength: 40 }) }), { maxLength: 4 }),
});
const days = integer({ min: -10, max: 1500 });
const timeline = record({
  kind: constantFrom("timeline" as const),
  from: constantFrom(0),
  to: integer({ min: 0, max: 1500 }),
  ticks: array(record({ at: integer({ min: 0, max: 1500 }), label: string({ maxLength: 8 }) }), { maxLength: 6 }),
  lanes: array(record({ label: labels, events: array(record({ from: days, to: days, label: constantFrom("", "R1", "R1234") }), { maxLength: 30 }) }), {
    maxLength: 8,
  }),
});
const charts = { bars, marks, timeline };
const directions = constantFrom("ltr" as const, "rtl" as const);

/** Left, top, right and bottom of a shape. */
function edges(shape: Shape, direction: "ltr" | "rtl"): readonly number[] {
  if (shape.kind === "line") return [Math.min(shape.x1, shape.x2), shape.y1, Math.max(shape.x1, shape.x2), shape.y2];
  if (shape.kind === "rect") return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
  const { left } = textBox(shape, direction);
  return [left, shape.y, left + shape.width, shape.y];
}

describe.each(Object.entries(charts))("%s", (_, chartOf) => {
  it("stay on the sheet, whatever they show", () => {
    assert(
      property(chartOf, directions, (chart: Chart, direction) => {
        const { width, height, shapes } = drawingOf(chart, direction);
        for (const shape of shapes) {
          const [left = 0, top = 0, right = 0, bottom = 0] = edges(shape, direction);
          expect([shape, Number.isFinite(left + top + right + bottom)]).toEqual([shape, true]);
          if (shape.kind !== "text") expect([shape, left >= -0.02 && right <= width + 0.02]).toEqual([shape, true]);
          expect(top).toBeGreaterThanOrEqual(-0.02);
          expect(bottom).toBeLessThanOrEqual(height + 0.02);
        }
      }),
    );
  });

  it("turn round for languages that run from right to left", () => {
    assert(
      property(chartOf, (chart: Chart) => {
        const [there, back] = [drawingOf(chart, "ltr"), drawingOf(chart, "rtl")];
        expect(back.shapes).toHaveLength(there.shapes.length);
        there.shapes.forEach((shape, index) => {
          const [left = 0, top, right = 0, bottom] = edges(shape, "ltr");
          const [left2 = 0, top2, right2 = 0, bottom2] = edges(back.shapes[index] as Shape, "rtl");
          expect([top2, bottom2]).toEqual([top, bottom]);
          expect(left2).toBeCloseTo(sheetWidth - right, 1);
          expect(right2).toBeCloseTo(sheetWidth - left, 1);
        });
      }),
    );
  });

  it("give the same drawing for the same chart", () => {
    assert(
      property(chartOf, directions, (chart: Chart, direction) => void expect(drawingOf(chart, direction)).toEqual(drawingOf(chart, direction))),
      { numRuns: 20 },
    );
  });
});

it("draws bars as long as their numbers, beside their numbers", () => {
  const row = (value: number) => ({ label: String(value), bars: [{ value, text: String(value) }] });
  const { shapes } = drawingOf({ kind: "bars", columns: [{ heading: "", look: "solid" }], rows: [row(10), row(20), row(40)], nothing: "–" }, "ltr");
  const lengths = shapes.flatMap((shape) => (shape.kind === "rect" ? shape.width : []));
  const [shortest = 0, longer, longest] = lengths;
  expect([longer, longest].map((length = 0) => Math.round(length / shortest))).toEqual([2, 4]);
  expect(shapes.flatMap((shape) => (shape.kind === "text" && /^\d+$/.test(shape.text) ? shape.text : []))).toEqual(["10", "10", "20", "20", "40", "40"]);
});

it("never lets two events of a lane touch", () => {
  const events = Array.from({ length: 40 }, (_, index) => ({ from: index * 3, to: index * 3 + 10, label: `R${index}` }));
  const { shapes } = drawingOf({ kind: "timeline", from: 0, to: 200, ticks: [], lanes: [{ label: "", events }] }, "ltr");
  const rects = shapes.flatMap((shape) => (shape.kind === "rect" ? shape : []));
  expect(rects).toHaveLength(40);
  for (const [index, one] of rects.entries())
    for (const other of rects.slice(index + 1)) expect(one.y === other.y && one.x < other.x + other.width && other.x < one.x + one.width).toBe(false);
});

it("breaks text into lines that fit and that hold all of it", () => {
  assert(
    property(string({ unit: "grapheme", maxLength: 80 }), integer({ min: 30, max: 300 }), (text, width) => {
      const lines = wrap(text, width, 12);
      expect(lines.join("").replace(/\s+/g, "")).toBe(text.replace(/\s+/g, ""));
      for (const line of lines) expect(textWidth(line, 12) <= width || [...line].filter((letter) => !/\p{Mark}/u.test(letter)).length === 1).toBe(true);
    }),
  );
  expect(wrap("国家战略和行动计划", 50, 12)).toEqual(["国家战略", "和行动计", "划"]);
  expect(wrap("Commonwealth of Independent States", 120, 12)).toEqual(["Commonwealth of", "Independent States"]);
});

it("uses colours whose contrast carries text and shapes, in grey too", () => {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  expect(contrast(inks.ink, inks.paper)).toBeGreaterThan(7);
  expect(contrast(inks.fill, inks.paper)).toBeGreaterThan(7);
});

it.each(languages)("writes a file of SVG with its title and its text alternative: %s", (language) => {
  const chart: Chart = { kind: "marks", columns: ["<b>"], rows: [{ label: "\"&'<script>", marks: [{ state: "yes" }] }], legend: [] };
  const figure = { title: "A title & more", alternative: "What it shows <here>", chart };
  const svg = svgOf(figure, { language });
  expect(svg).toBe(svgOf(figure, { language }));
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain(`direction="${language === "ar" ? "rtl" : "ltr"}"`);
  expect(svg).not.toMatch(/<script|style=|href=| on\w+=/);
  const faults: string[] = [];
  fromHtml(svg, { fragment: true, space: "svg", onerror: ({ message }) => void faults.push(message) });
  expect(faults).toEqual([]);
  expect(svg).toContain("A title &#x26; more");
});
