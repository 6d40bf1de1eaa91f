import { expect, test } from "vitest";
import { isReversed, placeIn } from "./period.js";

test("a period is reversed only when no reading of its dates puts them in order", () => {
  expect(isReversed({ start: "2019-06-21", end: "2019-06-20" })).toBe(true);
  expect(isReversed({ start: "2020", end: "2019" })).toBe(true);
  expect(isReversed({ start: "2019-06-21", end: "2019-06-21" })).toBe(false);
  expect(isReversed({ start: "2019-06-21", end: "2019" })).toBe(false);
  expect(isReversed({ start: "2019-Q3", end: "2019-06" })).toBe(true);
  expect(isReversed({ start: "2019" })).toBe(false);
});

const within = { start: "2014-04-11", end: "2017-09-30" };

test.each([
  [{ start: "2014-04-11", end: "2017-09-30" }, "inside"],
  [{ start: "2015" }, "inside"],
  [{ end: "2016-Q2" }, "inside"],
  [{ start: "2014-04-10", end: "2014-04-10" }, "outside"],
  [{ start: "2017-10-01", end: "2017-10-02" }, "outside"],
  [{ start: "2014-04-10", end: "2014-04-11" }, "partly"],
  [{ start: "2017-09-30", end: "2017-10-01" }, "partly"],
  [{ start: "2013", end: "2018" }, "partly"],
  [{ start: "2014-04", end: "2014-04" }, "undecidable"],
  [{ start: "2017" }, "undecidable"],
  [{ start: "2017-09", end: "2017-09" }, "inside"],
  [{}, "undecidable"],
] as const)("%j lies %s", (period, expected) => {
  expect(placeIn(period, within)).toBe(expected);
});
