import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay, lastDay } from "../src/columns.js";
import { dayOf, textOfDay } from "../src/days.js";
import { clipped, joined, within } from "../src/spans.js";

test("days are counted as the calendar counts them", () => {
  fc.assert(
    fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
      expect(dayOf(new Date(day * 86_400_000).toISOString().slice(0, 10))).toBe(day);
      expect(dayOf(textOfDay(day))).toBe(day);
    }),
  );
  expect([textOfDay(firstDay), textOfDay(lastDay)]).toEqual(["1900-01-01", "2199-12-31"]);
});

test.each([
  "2026-02-29",
  "1900-02-29",
  "2024-02-30",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "2026-1-01",
  "20260101",
  "2026/01/01",
  "2026-01/01",
  "202a-01-01",
  "2026-01-0:",
  "",
  20260101,
  null,
  undefined,
])("%s is no day", (text) => {
  expect(dayOf(text)).toBeNaN();
});

test("leap days exist", () => {
  for (const day of ["2000-02-29", "2024-02-29", "1904-02-29"]) expect(textOfDay(dayOf(day))).toBe(day);
});

test("spans are unions of intervals", () => {
  const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), { maxLength: 5 });
  fc.assert(
    fc.property(intervals, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (list, from, below) => {
      const spans = joined(list);
      for (let value = 0; value <= 20; value++) {
        expect(within(spans, value)).toBe(list.some(([start, end]) => value >= start && value < end));
        expect(within(clipped(spans, from, below), value)).toBe(within(spans, value) && value >= from && value < below);
      }
      spans.forEach((edge, index) => {
        if (index > 0) expect(edge).toBeGreaterThan(spans[index - 1] as number);
      });
    }),
  );
});
