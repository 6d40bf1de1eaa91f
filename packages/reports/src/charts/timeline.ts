import type { TimelineChart, TimelineEvent } from "./chart.js";
import { type Drawing, drawing, line, lineHeight, rect, type Shape, sheetWidth, text, textSize } from "./drawing.js";
import { textWidth, wrap } from "./measure.js";
import { labelWidthOf } from "./rows.js";

const gap = 10;
const barHeight = 11;
const rowHeight = 16;
const narrowestMark = 4;

/** Draws lanes below each other; events that would touch stand in rows of their own. */
export function drawTimeline({ from, to, ticks, lanes }: TimelineChart, direction: "ltr" | "rtl"): Drawing {
  const labels = labelWidthOf(
    lanes.map(({ label }) => label),
    0.28,
  );
  const begin = labels + gap;
  const width = sheetWidth - begin;
  const days = Math.max(1, to + 1 - from);
  const across = (day: number) => begin + (Math.min(Math.max(day - from, 0), days) / days) * width;
  const head = lineHeight + 4;
  const shapes: Shape[] = [];
  let y = head;
  for (const { label, events } of lanes) {
    const lines = wrap(label, labels, textSize);
    const rows = stacked(events, across);
    const height = Math.max(lines.length * lineHeight, Math.max(1, rows.length) * rowHeight) + 6;
    shapes.push(line(0, y, sheetWidth, y));
    shapes.push(...lines.map((content, index) => text(content, 0, y + 3 + (index + 0.5) * lineHeight, labels)));
    for (const [index, row] of rows.entries()) shapes.push(...row.flatMap((event) => eventShapes(event, y + 3 + (index + 0.5) * rowHeight)));
    y += height;
  }
  const marks = ticks.flatMap(({ at, label }, index): Shape[] => {
    const x = across(at);
    const next = ticks[index + 1];
    const room = (next === undefined ? sheetWidth : across(next.at)) - x - 3;
    return [line(x, 0, x, y), ...(textWidth(label, textSize) <= room ? [text(label, x + 3, lineHeight / 2, room)] : [])];
  });
  return drawing([...marks, line(0, y, sheetWidth, y), ...shapes], y + 1, direction);
}

interface Placed {
  readonly x: number;
  readonly length: number;
  readonly label: string;
  /** Where its label ends: beside the mark, or before it where the sheet ends. */
  readonly before: boolean;
  readonly vague: boolean;
}

const labelRoom = (label: string): number => (label === "" ? 0 : textWidth(label, textSize) + 4);

/** Events in rows; in each row none touches another. */
function stacked(events: readonly TimelineEvent[], across: (day: number) => number): readonly (readonly Placed[])[] {
  const rows: { readonly placed: Placed[]; until: number }[] = [];
  for (const { from, to, label, vague = false } of events) {
    const x = Math.min(across(from), sheetWidth - narrowestMark);
    const length = Math.max(narrowestMark, across(to + 1) - x);
    const before = x + length + labelRoom(label) > sheetWidth;
    const start = before ? x - labelRoom(label) : x;
    const end = before ? x + length : x + length + labelRoom(label);
    const free = rows.find(({ until }) => until + 4 <= start);
    const row = free ?? { placed: [], until: 0 };
    if (free === undefined) rows.push(row);
    row.placed.push({ x, length, label, before, vague });
    row.until = end;
  }
  return rows.map(({ placed }) => placed);
}

function eventShapes({ x, length, label, before, vague }: Placed, middle: number): Shape[] {
  const room = labelRoom(label);
  return [
    rect(x, middle - barHeight / 2, length, barHeight, vague ? "paper" : "fill", "fill"),
    ...(label === "" ? [] : [before ? text(label, x - room, middle, room - 3, "end") : text(label, x + length + 3, middle, room)]),
  ];
}
