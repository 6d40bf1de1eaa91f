import { clauseEvidence, type ItuRole, operativeClauses } from "@cop-sdk/model";
import { recordsInPeriod } from "@cop-sdk/reports";
import { expect, it } from "vitest";
import { activity, answerTo, codesOf, compile, log, nationalReturn, quarterly, reasonsOf, reportOf, strategy } from "../../test/fixtures.js";

const serves = (clause: string, attributedBy: "reporter" | "compiler" = "reporter") => ({ clause, attributedBy });

it("answers the 14 clauses in the order of the text, empty ones too", () => {
  const report = reportOf([]);
  expect(report.clauses.map(({ clause }) => clause)).toEqual(operativeClauses.map(({ id }) => id));
  expect(report.clauses.map(({ answer }) => answer).filter((answer) => answer === "no-information-received")).toHaveLength(13);
  expect(answerTo(report, "res67-2014/instructs/5").answer).toBe("this-report");
});

it.each<[ItuRole | undefined, boolean]>([
  ["organizer", true],
  ["co-organizer", true],
  ["support", true],
  ["participant", true],
  ["none-seen", false],
  [undefined, false],
])("counts a record with the role %s for a clause that instructs the Director: %s", (ituRole, counted) => {
  const { ituRole: _role, ...plain } = activity("A");
  const report = reportOf([log([{ ...plain, ...(ituRole === undefined ? {} : { ituRole }), serves: [serves("res67-2014/instructs/3")] }])]);
  const answer = answerTo(report, "res67-2014/instructs/3");
  expect(answer.answer).toBe(counted ? "evidence" : "no-information-received");
  expect([answer.evidence.length, answer.withoutItuRole.length]).toEqual(counted ? [1, 0] : [0, 1]);
});

it("asks for no role of ITU where Member States or Sector Members are invited", () => {
  for (const { id } of operativeClauses.filter((clause) => !clauseEvidence[clause.id].requiresItuRole)) {
    const report = reportOf([log([activity("A", { ituRole: "none-seen", serves: [serves(id)] })])]);
    expect(answerTo(report, id)).toMatchObject({ answer: "evidence", withoutItuRole: [] });
  }
});

it("shows a record under each clause that it serves, and the reporter's word before the compiler's", () => {
  const both = [
    serves("res67-2014/instructs/1"),
    serves("res67-2014/instructs/1", "compiler"),
    serves("instructs/4", "compiler"),
    serves("res67-2014/instructs/2", "compiler"),
    serves("res67-2014/instructs/2"),
  ];
  const report = reportOf([log([activity("A", { serves: both })])]);
  expect(answerTo(report, "res67-2014/instructs/1").evidence).toEqual([{ record: "log#A", attributedBy: "reporter" }]);
  expect(answerTo(report, "res67-2014/instructs/2").evidence).toEqual([{ record: "log#A", attributedBy: "reporter" }]);
  expect(answerTo(report, "res67-2014/instructs/4").evidence).toEqual([{ record: "log#A", attributedBy: "compiler" }]);
});

it.each([
  ["res67-2014/instructs/99", "clause-unknown", "compile/unknown-clause"],
  ["instructs the Director 8", "clause-unknown", "compile/unknown-clause"],
  ["res67-2014/recognizing/a", "clause-unknown", "compile/unknown-clause"],
  ["res67-2017/instructs/7", "clause-of-other-revision", "compile/clause-of-other-revision"],
])("lists a record that serves only %s as %s", (clause, reason, code) => {
  const documents = [log([activity("A", { serves: [serves(clause)] })])];
  expect(reasonsOf(reportOf(documents))).toEqual([`log#A ${reason}`]);
  expect(codesOf(documents)).toEqual([code]);
  expect(reportOf(documents).activitiesByRegionAndYear).toHaveLength(1);
  expect(JSON.stringify(compile(documents).diagnostics)).not.toContain(clause);
});

it("lists a record without a clause", () => {
  expect(reasonsOf(reportOf([log([activity("A", { serves: [] })])]))).toEqual(["log#A no-clause"]);
});

it.each(["announced", "postponed", "cancelled"] as const)("lists an activity that was %s, and counts it nowhere", (status) => {
  const report = reportOf([log([activity("A", { status, participants: [{ value: 5, kind: "attended", unit: "persons" }] })])]);
  expect(reasonsOf(report)).toEqual([`log#A ${status === "announced" ? "announced-only" : status}`]);
  expect([report.activitiesByRegionAndYear, report.countriesAssisted, report.totals, report.countsNotAdded]).toEqual([[], [], [], []]);
});

it.each(["held", "completed", "ongoing"] as const)("counts an activity that is %s", (status) => {
  expect(reportOf([log([activity("A", { status })])]).notCounted).toEqual([]);
});

it("takes a strategy by its adoption, else by its launch, when that lies in the period", () => {
  const clause = "res67-2014/invites-member-states/3";
  const evidence = (changes: Parameters<typeof strategy>[0]) => answerTo(reportOf([strategy(changes)]), clause).evidence;
  const dateOf = (changes: Parameters<typeof strategy>[0]) => reportOf([strategy(changes)]).records[0]?.dateOf;
  expect(evidence({})).toEqual([{ record: "ug-strategy", attributedBy: "compiler" }]);
  expect(evidence({ adoption: { date: "2013-01-01" } })).toEqual([]);
  expect(dateOf({ adoption: { date: "2013-01-01" }, launch: { date: "2016-02-02" } })).toBe("launch");
  expect(dateOf({ adoption: { instrument: { kind: "decree", date: "2016-01-01" } }, launch: { date: "2016-02-02" } })).toBe("adoption");
  expect(evidence({ serves: [serves(clause)] })).toEqual([{ record: "ug-strategy", attributedBy: "reporter" }]);
  expect(evidence({ status: "drafting" })).toEqual([]);
  expect(reasonsOf(reportOf([strategy({ status: "final-draft" })]))).toEqual(["ug-strategy not-adopted"]);
});

it("lists a strategy without a date and says so", () => {
  const documents = [strategy({ adoption: { missing: "not-known" } })];
  expect(reasonsOf(reportOf(documents))).toEqual(["ug-strategy no-date"]);
  expect(codesOf(documents)).toEqual(["compile/no-date"]);
});

it("keeps the original title of a strategy and the English one", () => {
  expect(reportOf([strategy()]).records[0]).toMatchObject({ title: { language: "sw", text: "Mkakati" }, englishTitle: "Strategy" });
  expect(reportOf([strategy({ title: { en: "Strategy" }, languages: ["en"] })]).records[0]).not.toHaveProperty("englishTitle");
});

it("answers instructs 7 with quarterly reports, and instructs 6 where they tell of drafting", () => {
  const silent = reportOf([quarterly()]);
  expect(answerTo(silent, "res67-2014/instructs/7").evidence).toEqual([{ record: "afr-2015-q3", attributedBy: "compiler" }]);
  expect(answerTo(silent, "res67-2014/instructs/6").answer).toBe("no-information-received");
  const telling = reportOf([quarterly({ regulatoryProgress: [{ topic: "grooming", text: "First draft", stage: "drafting" }] })]);
  expect(answerTo(telling, "res67-2014/instructs/6").evidence).toHaveLength(1);
  expect(reportOf([quarterly({ quarter: "2014-Q1", period: { start: "2014-01-01", end: "2014-03-31" } })]).notCounted).toEqual([
    { record: "afr-2015-q3", reason: "out-of-period" },
  ]);
});

it("takes a change of strategy in a return when it was made, not when it was proposed", () => {
  const change = (stage: "adopted" | "proposed") =>
    reportOf([nationalReturn({ changes: [{ id: "c", kind: "strategy", title: "New strategy", date: "2015-05-05", stage }] })]);
  expect(answerTo(change("adopted"), "res67-2014/invites-member-states/3").evidence).toEqual([{ record: "ug-return#c", attributedBy: "compiler" }]);
  expect(reasonsOf(change("proposed"))).toEqual(["ug-return#c not-adopted"]);
});

it("shows an activity that lies partly in the period as evidence, and counts neither its people nor its year", () => {
  const across = activity("A", { date: { start: "2014-03-01", end: "2014-06-30" }, participants: [{ value: 7, kind: "attended", unit: "persons" }] });
  const report = reportOf([log([across])]);
  expect(answerTo(report, "res67-2014/instructs/4").evidence).toEqual([{ record: "log#A", attributedBy: "compiler", partlyInPeriod: true }]);
  expect(report.activitiesByRegionAndYear).toEqual([]);
  expect(report.totals).toEqual([]);
  expect(report.countsNotAdded).toMatchObject([{ record: "log#A", value: 7, why: "partly-in-period" }]);
  expect(reasonsOf(report)).toEqual(["log#A partly-in-period"]);
});

it("tells which records took place in the period", () => {
  const on = (day: string) => ({ date: { start: day, end: day } });
  const across = { date: { start: "2014-03-01", end: "2014-06-30" }, serves: [] };
  const report = reportOf([
    log([activity("A"), activity("B", on("2019-01-01")), activity("C", across), activity("D", { status: "announced" }), activity("E", { serves: [] })]),
  ]);
  expect(recordsInPeriod(report).map(({ id }) => id)).toEqual(["log#C", "log#A", "log#E"]);
  expect(reasonsOf(report)).toEqual(["log#C partly-in-period", "log#C no-clause", "log#D announced-only", "log#E no-clause", "log#B out-of-period"]);
});
