import type { Count } from "@cop-sdk/model";
import { expect, it } from "vitest";
import { activity, codesOf, log, nationalReturn, quarterly, reportOf, strategy } from "../../test/fixtures.js";

const people = (value: number, changes: Partial<Count> = {}): Count => ({ value, kind: "attended", unit: "persons", ...changes });
const on = (day: string) => ({ date: { start: day, end: day } });

it("adds people of one kind and unit, and never across", () => {
  const report = reportOf([
    log([
      activity("A", { participants: [people(10), people(5, { kind: "completed" })] }),
      activity("B", { ...on("2016-01-01"), participants: [people(20), people(3, { unit: "children" }), people(900, { kind: "reached" })] }),
    ]),
  ]);
  expect(report.totals.map(({ kind, unit, value }) => `${kind} ${unit} ${value}`)).toEqual([
    "attended children 3",
    "attended persons 30",
    "reached persons 900",
    "completed persons 5",
  ]);
  expect(report.totals[1]?.parts).toEqual([
    { record: "log#A", value: 10 },
    { record: "log#B", value: 20 },
  ]);
});

it("marks a total as about when a part of it carries a qualifier, and only then", () => {
  const total = (...counts: Count[]) => reportOf([log(counts.map((count, index) => activity(`A${index}`, { participants: [count] })))]).totals[0];
  expect(total(people(1), people(2, { qualifier: "at-least" }))?.qualifier).toBe("about");
  expect(total(people(1), people(2))).not.toHaveProperty("qualifier");
});

it("shows targets and running totals without adding them", () => {
  const report = reportOf([log([activity("A", { participants: [people(300, { kind: "target" }), people(9000, { kind: "running-total", asOf: "2016" })] })])]);
  expect(report.totals).toEqual([]);
  expect(report.countsNotAdded).toEqual([
    { record: "log#A", value: 300, kind: "target", unit: "persons", why: "target" },
    { record: "log#A", value: 9000, kind: "running-total", unit: "persons", asOf: "2016", why: "running-total" },
  ]);
});

it.each(["includes", "mayInclude"] as const)("leaves out a count that %s another record of the same kind and unit, and names both", (member) => {
  const whole = activity("W", { participants: [people(100, { [member]: ["P"] })] });
  const part = activity("P", { ...on("2016-01-01"), participants: [people(40)] });
  const report = reportOf([log([whole, part])]);
  expect(report.totals.map(({ value }) => value)).toEqual([40]);
  expect(report.countsNotAdded).toMatchObject([{ record: "log#W", why: member === "includes" ? "contains-other-records" : "may-contain-other-records" }]);
  expect(report.possibleDoubleCounting).toEqual([
    { record: "log#W", mayInclude: ["log#P"], why: member === "includes" ? "stated-contains" : "stated-may-contain" },
  ]);
  expect(report.totals[0]?.mayCountTwice).toBe(true);
});

it("adds a count whose other records are not counted in its kind, unit and period", () => {
  const value = (part: ReturnType<typeof activity>) => {
    const whole = activity("W", { participants: [people(100, { includes: ["P"] })] });
    return reportOf([log([whole, part])]).totals.find(({ unit, kind }) => unit === "persons" && kind === "attended")?.value;
  };
  expect(value(activity("P", { ...on("2016-01-01"), participants: [people(40, { unit: "children" })] }))).toBe(100);
  expect(value(activity("P", { ...on("2019-01-01"), participants: [people(40)] }))).toBe(100);
  expect(value(activity("P", { ...on("2016-01-01"), participants: [people(40)] }))).toBe(40);
});

it("names a record that is part of another", () => {
  const report = reportOf([
    log([activity("W", { participants: [people(9)] }), activity("P", { ...on("2016-01-01"), partOf: ["W"], participants: [people(4)] })]),
  ]);
  expect(report.possibleDoubleCounting).toEqual([{ record: "log#W", mayInclude: ["log#P"], why: "part-of" }]);
  expect(report.totals).toMatchObject([{ value: 13, mayCountTwice: true }]);
});

it("names the same activity in two documents, and keeps both", () => {
  const twin = (place: string, day = "2015-09-08") => log([activity("X", { ...on(day), place })], { id: "other" });
  const first = log([activity("A", { place: "Kampala" })]);
  expect(reportOf([first, twin("kampala ")]).possibleDoubleCounting).toEqual([{ record: "log#A", mayInclude: ["other#X"], why: "same-place-and-days" }]);
  expect(codesOf([first, twin("Kampala")])).toEqual(["compile/same-activity"]);
  expect(reportOf([first, twin("Kampala")]).activitiesByRegionAndYear[0]?.records).toHaveLength(2);
  expect(reportOf([first, twin("Gulu")]).possibleDoubleCounting).toEqual([]);
  expect(reportOf([first, twin("Kampala", "2015-09-09")]).possibleDoubleCounting).toEqual([]);
  expect(reportOf([log([activity("A"), activity("B")])]).possibleDoubleCounting).toEqual([]);
});

it("puts activities into the region of the country on the day", () => {
  const cell = (country: string, day: string, region?: "CIS" | "EUR" | "GLO") => {
    const { country: _country, ...plain } = activity("A", on(day));
    const report = reportOf([log([{ ...plain, country, ...(region ? { region } : {}) }])], { cycle: "wtdc-2017/wtdc-2022" });
    return [report.activitiesByRegionAndYear[0]?.region, report.records[0]?.region?.basis];
  };
  expect(cell("UA", "2018-06-01")).toEqual(["CIS", "membership"]);
  expect(cell("UA", "2021-06-01")).toEqual([undefined, undefined]);
  expect(cell("UA", "2021-06-01", "EUR")).toEqual(["EUR", "stated"]);
  expect(cell("UG", "2018-06-01", "GLO")).toEqual(["GLO", "stated"]);
});

it("tells when the stated region is not that of the list", () => {
  const documents = [log([activity("A", { region: "ARB" })])];
  expect(reportOf(documents).records[0]?.region).toMatchObject({ code: "AFR", statedAs: "ARB" });
  expect(codesOf(documents)).toEqual(["compile/region-differs"]);
});

it("takes the year in which an activity began", () => {
  const report = reportOf([log([activity("A", { date: { start: "2015-12", end: "2016-01" } }), activity("B", { date: { end: "2016-03" } })])]);
  expect(report.activitiesByRegionAndYear.map(({ year, records }) => [year, records])).toEqual([
    [2015, ["log#A"]],
    [undefined, ["log#B"]],
  ]);
});

it("looks up the status of countries assisted on the day", () => {
  const ldc = (country: string, day: string, cycle: string) =>
    reportOf([log([activity("A", { country, ...on(day) })])], { cycle }).countriesAssisted.map((line) => [
      line.statusOn,
      line.ldc.standing,
      line.sids.standing,
    ]);
  expect(ldc("VU", "2014-09-22", "wtdc-2014/wtdc-2017")).toEqual([["2014-09-22", "member", "member"]]);
  expect(ldc("VU", "2021-01-01", "wtdc-2017/wtdc-2022")).toEqual([["2021-01-01", "not-member", "member"]]);
  expect(ldc("WS", "2015-01-01", "wtdc-2014/wtdc-2017")).toEqual([["2015-01-01", "not-member", "member"]]);
  expect(ldc("WS", "2013-06-01", "wtdc-2010/wtdc-2014")).toEqual([["2013-06-01", "member", "member"]]);
});

it("gives a country whose status changed one line for each status", () => {
  const documents = [
    log([
      activity("A", { country: "VU", ...on("2019-05-05") }),
      activity("B", { country: "VU", ...on("2019-06-06") }),
      activity("C", { country: "VU", ...on("2021-05-05") }),
    ]),
  ];
  expect(reportOf(documents, { cycle: "wtdc-2017/wtdc-2022" }).countriesAssisted).toMatchObject([
    { country: "VU", statusOn: "2019-05-05", ldc: { standing: "member", basis: "dated" }, records: ["log#A", "log#B"] },
    { country: "VU", statusOn: "2021-05-05", ldc: { standing: "not-member" }, records: ["log#C"] },
  ]);
});

it("lists as assisted only countries with a role of ITU, and marks hosts", () => {
  expect(reportOf([log([activity("A", { ituRole: "none-seen" })]), strategy()]).countriesAssisted).toEqual([]);
  const host = (scope: "regional" | "national") => reportOf([log([activity("A", { scope })])]).countriesAssisted[0]?.hostOnly;
  expect(host("regional")).toBe(true);
  expect(host("national")).toBeUndefined();
});

it("says who stands behind a record", () => {
  const basis = (document: Parameters<typeof reportOf>[0][number]) => reportOf([document]).records[0]?.basis;
  const { origin: _origin, ...anonymous } = log([activity("A")]);
  expect(basis(log([activity("A")]))).toBe("public-source");
  expect(basis(log([activity("A", { validatedByCountry: true })]))).toBe("validated");
  expect(basis(log([activity("A")], { origin: "itu" }))).toBe("reported");
  expect(basis(anonymous)).toBe("not-stated");
  expect(basis(nationalReturn({ activities: [activity("A")] }))).toBe("validated");
  expect(basis(nationalReturn({ activities: [activity("A", { validatedByCountry: false })] }))).toBe("reported");
  expect(basis(nationalReturn({ activities: [activity("A")], clearance: { missing: "not-known" } }))).toBe("reported");
  expect(basis(quarterly())).toBe("reported");
});

it("counts what is missing", () => {
  const gaps = new Map(reportOf([log([activity("A", { sources: [] }), activity("B", { date: { start: "2016" } })])]).gaps.map((gap) => [gap.kind, gap]));
  expect(gaps.get("clause-without-information")?.ids).toHaveLength(12);
  expect(gaps.get("record-without-source")).toEqual({ kind: "record-without-source", ids: ["log#A"], of: 2 });
  expect(gaps.get("record-without-precise-date")?.ids).toEqual(["log#B"]);
  expect(gaps.get("region-without-activity")?.ids).not.toContain("AFR");
  expect(gaps.has("record-without-region")).toBe(false);
});
