import { languages } from "@cop-sdk/diagnostics";
import { type NationalReturn, parseQuarterlyReport, serialise } from "@cop-sdk/model";
import { compileQuarterlyReport, type QuarterlyReportOptions } from "@cop-sdk/reports";
import { validate } from "@cop-sdk/validation";
import fc from "fast-check";
import { expect, it } from "vitest";
import { activity, evident, nationalReturn, reportOf } from "./fixtures.js";

const quarter = { periodKind: "quarter", period: { start: "2015-07-01", end: "2015-09-30" } } as const;
const uganda = (changes: Partial<NationalReturn> = {}): NationalReturn =>
  nationalReturn({
    ...quarter,
    id: "ug-2015-q3",
    date: "2015-10-05",
    clearance: { role: "Permanent secretary", date: "2015-10-04" },
    activities: [
      activity("A1", { place: "Kampala", participants: [{ value: 40, kind: "attended", unit: "persons", sources: ["page"] }], sources: ["page"] }),
      activity("A2", {
        type: "meeting",
        date: { start: "2015-08-03", end: "2015-08-03" },
        partOf: ["A1"],
        participants: [{ value: 9, kind: "attended", unit: "persons", includes: ["A1"] }],
      }),
    ],
    changes: [{ id: "C1", kind: "law", title: "Bill on reporting", description: "Duty to report", stage: "proposed", date: "2015-08-10" }],
    figures: [{ id: "F1", indicator: "Schools with a trained teacher", value: 120, unit: "schools", sources: ["page"] }],
    requests: [{ id: "R1", text: "Two trainers", kind: "training" }],
    challenges: ["Few trainers"],
    sources: [{ id: "page", title: "A page", url: "https://example.org/page" }],
    ...changes,
  });
const kenya = (changes: Partial<NationalReturn> = {}): NationalReturn =>
  uganda({
    id: "ke-2015-q3",
    country: "KE",
    activities: [activity("A1", { country: "KE", place: "Nairobi" })],
    changes: [],
    figures: [],
    requests: [],
    challenges: [],
    ...changes,
  });

const options: QuarterlyReportOptions = { region: "AFR", quarter: "2015-Q3", workingGroup: "Group for Africa", returns: [], date: "2015-10-15" };
const compiled = (returns: QuarterlyReportOptions["returns"], more: Partial<QuarterlyReportOptions> = {}) => {
  const result = compileQuarterlyReport({ ...options, ...more, returns });
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return { report: result.value, codes: result.diagnostics.map(({ code }) => code) };
};

it("gives a report that passes every rule at the profile complete", () => {
  const { report } = compiled([uganda(), kenya()], {
    proposals: ["Share the drafts of all regions."],
    planNextQuarter: ["A second reading."],
    membersActive: [{ name: "Five administrations" }],
  });
  const validation = validate(serialise(report), { profile: "complete" });
  expect(validation.diagnostics.filter(({ severity }) => severity !== "info" && severity !== "advice")).toEqual([]);
  expect(validation.ok).toBe(true);
});

it("has the days of the quarter, its meeting and the clause", () => {
  expect(compiled([]).report).toMatchObject({
    id: "afr-2015-q3",
    period: { start: "2015-07-01", end: "2015-09-30" },
    serves: [{ clause: "res67-2014/instructs/7" }],
  });
  expect(compiled([], { quarter: "2015-Q2" }).report.targetMeeting).toBe("CWG-COP-10");
  expect(compiled([], { quarter: "2024-Q2" }).report).not.toHaveProperty("targetMeeting");
});

it("keeps what every country told under its name", () => {
  const { report } = compiled([uganda(), kenya()]);
  expect(report.activities.map(({ id, country, sources, validatedByCountry }) => [id, country, sources, validatedByCountry])).toEqual([
    ["ke-2015-q3/A1", "KE", ["ke-2015-q3", "ke-2015-q3/page"], true],
    ["ug-2015-q3/A1", "UG", ["ug-2015-q3", "ug-2015-q3/page"], true],
    ["ug-2015-q3/A2", "UG", ["ug-2015-q3", "ug-2015-q3/page"], true],
  ]);
  expect(report.activities[2]).toMatchObject({ partOf: ["ug-2015-q3/A1"], participants: [{ includes: ["ug-2015-q3/A1"] }] });
  expect(report.figures).toEqual([
    {
      indicator: "Schools with a trained teacher",
      value: 120,
      unit: "schools",
      id: "ug-2015-q3/F1",
      country: "UG",
      sources: ["ug-2015-q3", "ug-2015-q3/page"],
    },
  ]);
  expect(report.nationalUpdates).toEqual([
    { country: "UG", text: "Bill on reporting: Duty to report (law, proposed)", nationalReturn: "ug-2015-q3" },
    { country: "UG", text: "Two trainers (Requests for assistance, training)", nationalReturn: "ug-2015-q3" },
  ]);
  expect(report.challenges).toEqual(["Uganda: Few trainers"]);
  expect(report.sources?.find(({ id }) => id === "ug-2015-q3")).toMatchObject({ title: "National return: Uganda", date: "2015-10-05" });
});

it("lets nothing of a return that may not be released into the report", () => {
  const { report, codes } = compiled([uganda({ releasable: false }), kenya()]);
  expect(JSON.stringify(report)).not.toMatch(/Uganda|ug-2015|Bill on reporting|Two trainers/);
  expect(codes).toEqual(["compile/not-releasable"]);
});

it("says that there is nothing to report, and only then", () => {
  const empty = uganda({ activities: [], changes: [], figures: [], requests: [], challenges: [] });
  expect(compiled([empty])).toMatchObject({ report: { nil: true }, codes: ["compile/nothing-to-report"] });
  expect(compiled([], { proposals: ["Meet twice"] }).report).not.toHaveProperty("nil");
  expect(compiled([kenya()]).report).not.toHaveProperty("nil");
  expect(validate(serialise(compiled([]).report), { profile: "complete" }).ok).toBe(true);
});

it("leaves out what lies outside the quarter, and names it", () => {
  const year = uganda({
    periodKind: "year",
    period: { start: "2015-01-01", end: "2015-12-31" },
    activities: [activity("IN"), activity("OUT", { date: { start: "2015-02-02", end: "2015-02-02" } }), activity("YEAR", { date: { start: "2015" } })],
    changes: [],
    figures: [],
  });
  const { report, codes } = compiled([year]);
  expect(report.activities.map(({ id }) => id)).toEqual(["ug-2015-q3/IN"]);
  expect(codes).toEqual(["compile/outside-quarter", "compile/outside-quarter"]);
  expect(compiled([uganda({ activities: [activity("YEAR", { date: { start: "2015" } })] })]).report.activities).toHaveLength(1);
  expect(compiled([uganda({ period: { start: "2016-01-01", end: "2016-03-31" } })]).codes).toContain("compile/return-outside-quarter");
});

it("takes returns of its own region, and national returns only", () => {
  expect(compiled([nationalReturn({ ...quarter, country: "FR", id: "fr" })]).codes).toContain("compile/return-of-other-region");
  expect(compiled([evident("project-record")]).codes).toContain("compile/not-a-return");
});

it("shows where returns differ and keeps both values", () => {
  const first = uganda({ activities: [], figures: [{ indicator: "Schools", value: 120, unit: "schools" }] });
  const second = uganda({
    id: "ug-police",
    activities: [],
    figures: [{ indicator: "Schools", value: 90, unit: "schools" }],
    conflicts: [{ about: "/challenges/0", values: [{ value: "Few", sources: ["page"] }] }],
  });
  const { report } = compiled([first, second]);
  expect(report.figures?.map(({ value }) => value)).toEqual([120, 90]);
  expect(report.conflicts).toEqual([
    { about: "ug-police/challenges/0", values: [{ value: "Few", sources: ["ug-police/page"] }] },
    { about: "/figures/0/value", values: [{ value: 90, sources: ["ug-police"] }] },
  ]);
});

it("names records that a return refers to and the quarter does not have", () => {
  const { report, codes } = compiled([uganda({ activities: [activity("A1", { partOf: ["gone"] })] })]);
  expect(report.activities[0]).not.toHaveProperty("partOf");
  expect(codes).toEqual(["compile/unknown-record"]);
});

it("is in several languages where its returns are, and marks what they told in their own words", () => {
  for (const language of languages) {
    const { report } = compiled([uganda({ language })]);
    expect(report.language).toBe(language === "en" ? "en" : "mul");
    expect(report.nationalUpdates?.[0]?.text).toContain("Bill on reporting");
  }
  expect(compiled([uganda({ language: "fr" })]).report.challenges).toEqual(["Ouganda : Few trainers"]);
});

it.each([
  [{ region: "XXX" as never }, "compile/unknown-region"],
  [{ quarter: "2015-Q5" }, "compile/unknown-quarter"],
])("refuses %j", (wrong, code) => {
  expect(compileQuarterlyReport({ ...options, ...wrong })).toMatchObject({ ok: false, diagnostics: [{ code }] });
});

it("gives the same report whatever the order of the returns, and one that the model reads without a finding", () => {
  const country = fc.constantFrom("UG", "KE", "ZM");
  const returns = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d"),
      country,
      releasable: fc.boolean(),
      activities: fc.uniqueArray(fc.constantFrom("A", "B"), { maxLength: 2 }),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(returns, (list) => {
      const documents = list.map(({ activities, ...one }) => uganda({ ...one, activities: activities.map((id) => activity(id, { country: one.country })) }));
      const { report } = compiled(documents);
      expect(JSON.stringify(compiled([...documents].reverse()).report)).toBe(JSON.stringify(report));
      expect(parseQuarterlyReport(JSON.parse(JSON.stringify(report)))).toMatchObject({ ok: true, diagnostics: [] });
      expect(report.activities).toHaveLength(list.filter(({ releasable }) => releasable).flatMap(({ activities }) => activities).length);
    }),
  );
});

it("goes on into the implementation report, with the country's word behind each activity", () => {
  const report = reportOf([compiled([uganda()]).report]);
  expect(report.records.map(({ id, basis }) => [id, basis])).toEqual([
    ["afr-2015-q3", "reported"],
    ["afr-2015-q3#ug-2015-q3/A2", "validated"],
    ["afr-2015-q3#ug-2015-q3/A1", "validated"],
  ]);
  expect(report.sources.map(({ title }) => title)).toContain("National return: Uganda");
});

it("counts an activity once that stands in a return and in the quarterly report made from it", () => {
  const { report: group } = compiled([uganda()]);
  const report = reportOf([uganda(), group]);
  expect(report.totals).toEqual(reportOf([uganda()]).totals);
  expect(report.activitiesByRegionAndYear).toEqual(reportOf([uganda()]).activitiesByRegionAndYear);
  expect(
    report.possibleDoubleCounting.filter(({ record, mayInclude }) => record === "ug-2015-q3#A1" && mayInclude.includes("afr-2015-q3#ug-2015-q3/A1")),
  ).toHaveLength(1);
});
