import { clauseEvidence, type EvidentType, operativeClauses } from "@cop-sdk/model";
import { describe, expect, it } from "vitest";
import { activity, answerTo, codesOf, evident, log, quarterly, reasonsOf, reportOf } from "../../test/fixtures.js";

const people = (value: number, unit = "persons") => ({ value, kind: "attended", unit }) as const;
const byReporter = (clause: string) => [{ clause, attributedBy: "reporter" as const }];
const period = { start: "2015-09-07", end: "2015-09-08" };
const session = (changes: Parameters<typeof evident<"capacity-building-session-record">>[1] = {}) =>
  evident("capacity-building-session-record", {
    title: { en: "Training on hotlines" },
    status: "held",
    period,
    countries: ["UG"],
    attendance: [people(42)],
    ituRole: "organizer",
    serves: byReporter("res67-2014/instructs/4"),
    ...changes,
  });
const told = log([activity("A", { participants: [people(40)] })], { id: "log" });

describe("a document that tells of one thing", () => {
  it("is a record, with its type, date, country, region, role, state and title", () => {
    expect(reportOf([session({ title: { sw: "Mafunzo", en: "Training" }, place: "Kampala", origin: "itu" })]).records).toMatchObject([
      {
        id: "evident",
        document: "evident",
        kind: "activity",
        type: "capacity-building-session-record",
        date: period,
        country: "UG",
        region: { code: "AFR", basis: "membership" },
        place: "Kampala",
        ituRole: "organizer",
        status: "held",
        basis: "reported",
        title: { language: "en", text: "Training" },
        participants: [people(42)],
      },
    ]);
  });

  it("counts its people in totals and what it did among regions and years", () => {
    const report = reportOf([session({ attendance: [people(42), people(300, "children")] })]);
    expect(report.totals.map(({ unit, value }) => [unit, value])).toEqual([
      ["children", 300],
      ["persons", 42],
    ]);
    expect(report.activitiesByRegionAndYear).toEqual([{ region: "AFR", year: 2015, records: ["evident"] }]);
  });

  it.each<[EvidentType, object]>([
    ["contribution", { meeting: { body: "cwg-cop" }, date: "2015-09-07" }],
    ["feasibility-note", { decidedOn: "2015-09-07" }],
    ["guidance-material", { publishedOn: "2015-09-07" }],
    ["guideline-document", { publishedOn: "2015-09-07", status: "published" }],
    ["guiding-principles", { date: "2015-09-07" }],
    ["smartphone-guidelines", { date: "2015-09-07" }],
  ])("that is a text, a %s, counts in no region", (type, changes) => {
    const report = reportOf([evident(type, { ...changes, ituRole: "organizer", serves: byReporter("res67-2014/instructs/1") } as never)]);
    expect(answerTo(report, "res67-2014/instructs/1").evidence).toHaveLength(1);
    expect(report.activitiesByRegionAndYear).toEqual([]);
  });

  it("is linked by the compiler where it names no clause and its type serves one alone", () => {
    const dated = (type: EvidentType) =>
      evident(type, {
        period,
        status: "held",
        signedOn: "2015-09-07",
        heldOn: "2015-09-07",
        decidedOn: "2015-09-07",
        date: "2015-09-07",
        publishedOn: "2015-09-07",
        ituRole: "support",
        serves: [],
      } as never);
    const ofOne = (Object.values(clauseEvidence).flatMap(({ documents }) => documents) as EvidentType[]).filter(
      (type, _, all) => all.filter((other) => other === type).length === 1,
    );
    for (const type of ofOne.filter((one) => !["guideline-document", "implementation-report", "national-strategy"].includes(one))) {
      const own = operativeClauses.find(({ id }) => clauseEvidence[id].documents.includes(type))?.id;
      const linked = reportOf([{ ...dated(type), ...(type === "partnership-record" ? { status: "in-force" } : {}) } as never]).clauses.filter(
        ({ evidence }) => evidence.length > 0,
      );
      expect([type, linked.map(({ clause, evidence }) => [clause, evidence[0]?.attributedBy])]).toEqual([type, [[own, "compiler"]]]);
    }
    expect(reasonsOf(reportOf([session({ serves: [] })]))).toEqual(["evident no-clause"]);
  });

  it("needs a role of ITU where a clause instructs the Director, and none is assumed from its type", () => {
    const { ituRole: _role, ...silent } = session();
    const answer = answerTo(reportOf([silent]), "res67-2014/instructs/4");
    expect([answer.evidence, answer.withoutItuRole.map(({ record }) => record)]).toEqual([[], ["evident"]]);
  });

  it.each<[EvidentType, object, string]>([
    ["project-record", { period, status: "announced" }, "announced-only"],
    ["awareness-campaign-record", { period, status: "cancelled" }, "cancelled"],
    ["participation-measure-record", { period, status: "postponed" }, "postponed"],
    ["partnership-record", { signedOn: "2015-09-07", status: "proposed" }, "not-adopted"],
    ["guideline-document", { date: "2015-09-07", status: "final-draft" }, "not-adopted"],
    ["guideline-document", { date: "2015-09-07", status: "withdrawn" }, "cancelled"],
    ["smartphone-guidelines", { date: "2015-09-07", status: "withdrawn" }, "cancelled"],
    ["coordination-record", { heldOn: { missing: "not-known" } }, "no-date"],
    ["coordination-record", { heldOn: "2019-01-01" }, "out-of-period"],
  ])("of the type %s with %j is listed as %s", (type, changes, reason) => {
    expect(reasonsOf(reportOf([evident(type, changes as never)]))).toEqual([`evident ${reason}`]);
  });

  it.each(["drafting", "consultation"] as const)("counts smartphone guidelines that are in %s: the clause asks for drafting", (status) => {
    expect(answerTo(reportOf([evident("smartphone-guidelines", { date: "2016-05", status })]), "res67-2014/invites-sector-members/2").evidence).toHaveLength(1);
  });

  it("lists all its countries as assisted, and none that only hands in a paper", () => {
    const report = reportOf([session({ countries: ["UG", "KE"] })]);
    expect(report.countriesAssisted.map(({ country }) => country)).toEqual(["KE", "UG"]);
    expect(report.records[0]).toMatchObject({ region: { code: "AFR", basis: "membership" } });
    expect(report.records[0]).not.toHaveProperty("country");
    const paper = evident("contribution", {
      meeting: { body: "cwg-cop" },
      date: "2015-09-07",
      submittedBy: [{ name: "Egypt", country: "EG" }],
      ituRole: "support",
    });
    expect(reportOf([paper])).toMatchObject({ countriesAssisted: [], records: [{ country: "EG" }] });
  });

  it("has the region that its countries share, the world for several, and none where one is not known", () => {
    const day = { start: "2021-06-01", end: "2021-06-01" };
    const regionOf = (changes: Parameters<typeof session>[0]) =>
      reportOf([session({ period: day, ...changes })], { cycle: "wtdc-2017/wtdc-2022" }).records[0]?.region?.code;
    expect(regionOf({ countries: ["UG", "FR"] })).toBe("GLO");
    expect(regionOf({ countries: [], regions: ["AFR", "ARB"] })).toBe("GLO");
    expect(regionOf({ countries: [], regions: ["ARB"] })).toBe("ARB");
    expect(regionOf({ countries: ["UG", "UA"] })).toBeUndefined();
  });

  it("takes the status of countries on the day of the meeting that a measure was for", () => {
    const measure = evident("participation-measure-record", {
      status: "held",
      period: { start: "2020-12-10" },
      meeting: { body: "cwg-cop", dates: { start: "2020-12-03" } },
      countries: ["VU"],
      ituRole: "organizer",
    });
    expect(reportOf([measure], { cycle: "wtdc-2017/wtdc-2022" }).countriesAssisted).toMatchObject([
      { country: "VU", statusOn: "2020-12-03", ldc: { standing: "member" } },
    ]);
  });
});

describe("what is told twice", () => {
  const twice = session({ sameAs: ["log#A"] });

  it("counts once: under its clause, among regions and years, and with its people", () => {
    const report = reportOf([told, twice]);
    expect(answerTo(report, "res67-2014/instructs/4").evidence).toEqual([{ record: "evident", attributedBy: "reporter" }]);
    expect(report.activitiesByRegionAndYear).toEqual([{ region: "AFR", year: 2015, records: ["evident"] }]);
    expect(report.totals).toEqual([{ kind: "attended", unit: "persons", value: 42, parts: [{ record: "evident", value: 42 }] }]);
    expect(report.countsNotAdded).toEqual([{ record: "log#A", value: 40, kind: "attended", unit: "persons", why: "contains-other-records" }]);
  });

  it("is named in the report and by a finding, and by nothing else", () => {
    expect(reportOf([told, twice]).possibleDoubleCounting).toEqual([{ record: "evident", mayInclude: ["log#A"], why: "stated-contains" }]);
    expect(codesOf([told, twice])).toEqual(["compile/told-twice"]);
    expect(codesOf([told, session()])).toEqual(["compile/same-activity"]);
  });

  it("stays apart where the other record lies outside the period or is not there", () => {
    const late = log([activity("A", { date: { start: "2019-01-01", end: "2019-01-01" }, participants: [people(40)] })]);
    expect(reportOf([late, twice]).possibleDoubleCounting).toEqual([]);
    expect(codesOf([twice])).toEqual(["compile/unknown-record"]);
  });

  it("keeps a clause that only one of the records serves, and the one in which ITU had a part", () => {
    const more = log([activity("A", { serves: [...byReporter("res67-2014/instructs/4"), ...byReporter("res67-2014/instructs/1")] })]);
    const { ituRole: _role, ...silent } = twice;
    expect(answerTo(reportOf([more, twice]), "res67-2014/instructs/1").evidence.map(({ record }) => record)).toEqual(["log#A"]);
    const answer = answerTo(reportOf([more, silent]), "res67-2014/instructs/4");
    expect([answer.evidence.map(({ record }) => record), answer.withoutItuRole]).toEqual([["log#A"], []]);
  });

  it("takes the people from the record that tells of them, and joins over several documents", () => {
    const silent = session({ attendance: { missing: "not-known" }, sameAs: ["log#A", "afr-2015-q3#Q"] });
    const group = quarterly({ activities: [activity("Q", { participants: [people(39)], sources: [] })] });
    const report = reportOf([told, group, silent]);
    expect(report.totals).toMatchObject([{ value: 39, parts: [{ record: "afr-2015-q3#Q" }] }]);
    expect(report.possibleDoubleCounting).toEqual([{ record: "evident", mayInclude: ["afr-2015-q3#Q", "log#A"], why: "stated-contains" }]);
    expect(reportOf([silent, told, group])).toEqual(report);
  });
});
