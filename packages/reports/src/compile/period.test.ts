import { expect, it } from "vitest";
import { activity, answerTo, codesOf, compile, log, reasonsOf, reportOf } from "../../test/fixtures.js";

it("runs from the day after the previous conference closed to the day before the next opens, unless told", () => {
  expect(reportOf([]).period).toEqual({ start: "2014-04-11", end: "2017-10-08" });
  expect(reportOf([], { cycle: "wtdc-2017/wtdc-2022" }).period).toEqual({ start: "2017-10-21", end: "2022-06-05" });
  expect(reportOf([], { dataCutOff: "2017-09-30" })).toMatchObject({ period: { end: "2017-09-30" }, dataCutOff: "2017-09-30" });
});

it("takes a cut-off in the cycle and refuses another", () => {
  expect(compile([], { dataCutOff: "2014-04-11" }).ok).toBe(true);
  expect(compile([], { dataCutOff: "2017-10-20" }).ok).toBe(true);
  expect(codesOf([], { dataCutOff: "2014-04-10" })).toContain("compile/cut-off-outside-cycle");
  expect(codesOf([], { dataCutOff: "2017-10-21" })).toContain("compile/cut-off-outside-cycle");
  expect(codesOf([], { dataCutOff: "2017-09" })).toContain("compile/cut-off-no-day");
});

it("needs a cut-off where the next conference has no date", () => {
  expect(codesOf([], { cycle: "wtdc-2025/next" })).toContain("compile/cut-off-needed");
  expect(codesOf([], { cycle: "wtdc-2025/next", dataCutOff: "2025-11-28" })).toContain("compile/cut-off-before-cycle");
  expect(reportOf([], { cycle: "wtdc-2025/next", dataCutOff: "2026-06-30" }).textInForce).toEqual({ seen: false });
});

it("refuses an unknown resolution or cycle, and names the nearest cycle", () => {
  const result = compile([], { resolution: "res67-2017", cycle: "wtdc-2014/wtdc-2018" });
  expect(result.ok).toBe(false);
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["compile/unknown-cycle", "compile/no-documents", "compile/unknown-resolution"]);
  expect(result.diagnostics[0]?.params).toEqual({ allowed: ["wtdc-2014/wtdc-2017"] });
});

it("says when the text in force was not seen, and only then", () => {
  expect(reportOf([], { cycle: "wtdc-2017/wtdc-2022" }).textInForce).toEqual({ revision: "res67-2017", seen: false });
  expect(codesOf([], { cycle: "wtdc-2017/wtdc-2022" })).toContain("compile/text-not-seen");
  expect(reportOf([]).textInForce).toEqual({ revision: "res67-2014", seen: true });
  expect(codesOf([])).toEqual(["compile/no-documents"]);
});

it.each([
  ["2014-04-10", false],
  ["2014-04-11", true],
  ["2017-09-30", true],
  ["2017-10-01", false],
])("places an activity of %s: counted %s", (day, counted) => {
  const report = reportOf([log([activity("A", { date: { start: day, end: day } })])], { dataCutOff: "2017-09-30" });
  expect(answerTo(report, "res67-2014/instructs/4").answer).toBe(counted ? "evidence" : "no-information-received");
  expect(report.activitiesByRegionAndYear.length).toBe(counted ? 1 : 0);
  expect(reasonsOf(report)).toEqual(counted ? [] : ["log#A out-of-period"]);
});

it("lists a month that holds the first day, and counts the month after", () => {
  const placed = (start: string) => reasonsOf(reportOf([log([activity("A", { date: { start, end: start } })])]));
  expect(placed("2014-04")).toEqual(["log#A date-not-precise-enough"]);
  expect(placed("2014")).toEqual(["log#A date-not-precise-enough"]);
  expect(placed("2014-05")).toEqual([]);
  expect(placed("2015")).toEqual([]);
});
