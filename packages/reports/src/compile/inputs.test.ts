import { type CopDocument, parseImplementationReport } from "@cop-sdk/model";
import { expect, it } from "vitest";
import { activity, answerTo, codesOf, compile, log, nationalReturn, quarterly, reportOf, strategy } from "../../test/fixtures.js";

const everything = () => [log([activity("A", { participants: [{ value: 3, kind: "attended", unit: "persons" }] })]), strategy(), quarterly(), nationalReturn()];

it("gives a document of the model", () => {
  expect(parseImplementationReport(JSON.parse(JSON.stringify(reportOf(everything()))))).toMatchObject({ ok: true, diagnostics: [] });
});

it("uses a repeated document once, and the newest of several revisions", () => {
  expect(codesOf([log([activity("A")]), log([activity("A")])])).toEqual(["compile/repeated-document"]);
  const documents = [log([activity("A")]), log([activity("B")], { revision: 1 })];
  expect(codesOf(documents)).toEqual(["compile/older-revision"]);
  expect(reportOf(documents).records.map(({ id }) => id)).toEqual(["log#B"]);
});

it("refuses two different documents with one id", () => {
  expect(compile([log([activity("A")]), log([activity("B")])])).toMatchObject({
    ok: false,
    diagnostics: [{ code: "compile/duplicate-document", params: { document: "log" } }],
  });
});

it("keeps both records that share an id, in an order that depends on their content alone", () => {
  const [a, b] = [activity("A", { title: "One" }), activity("A", { title: "Two" })];
  const report = reportOf([log([a, b])]);
  expect(report.records.map(({ id, title }) => [id, title.text])).toEqual([
    ["log#A", "One"],
    ["log#A#2", "Two"],
  ]);
  expect(reportOf([log([b, a])])).toEqual(report);
  expect(codesOf([log([a, b])])).toEqual(["compile/duplicate-record"]);
});

it("lets nothing of a return that may not be released into the report", () => {
  const secret = nationalReturn({
    id: "secret-return",
    releasable: false,
    activities: [activity("S", { title: "Secret activity" })],
    challenges: ["Secret challenge"],
    requests: [{ id: "r", text: "Secret request" }],
  });
  const group = quarterly({
    nationalUpdates: [
      { country: "UG", text: "Secret news", nationalReturn: "secret-return" },
      { country: "KE", text: "Open news" },
    ],
  });
  const text = JSON.stringify(reportOf([secret, group]));
  expect(text).not.toMatch(/secret/i);
  expect(text).toContain("Open news");
  expect(codesOf([secret, group])).toEqual(["compile/not-releasable"]);
  expect(JSON.stringify(reportOf([{ ...secret, releasable: true }]))).toContain("Secret challenge");
});

it("does not take another implementation report as evidence", () => {
  const documents = [reportOf([log([activity("A")])])];
  expect(codesOf(documents)).toEqual(["compile/report-as-input"]);
  expect(reportOf(documents).records).toEqual([]);
});

it.each(["chair-report", "country-profile"] as const)("tells of a document of the type %s, which no clause asks for", (type) => {
  const document = { type, modelVersion: "1", id: "other", language: "en" } as unknown as CopDocument;
  expect(compile([document])).toMatchObject({ ok: true, value: { inputs: [] }, diagnostics: [{ code: "compile/type-not-used", params: { type } }] });
});

it("carries what countries and groups say, in the period only", () => {
  const said = reportOf([
    nationalReturn({
      challenges: ["Few trainers"],
      requests: [{ id: "r", text: "Trainers", kind: "training" }],
      changes: [{ id: "l", kind: "law", title: "Act", stage: "in-force" }],
    }),
    quarterly({ proposals: ["Meet twice"], regulatoryProgress: [{ topic: "grooming", text: "Draft", stage: "drafting" }] }),
    quarterly({ id: "early", quarter: "2013-Q1", period: { start: "2013-01-01", end: "2013-03-31" }, proposals: ["Too early"] }),
  ]).statements.map(({ kind, text, detail }) => [kind, text.text, detail]);
  expect(said).toEqual([
    ["proposal", "Meet twice", undefined],
    ["regulatory-progress", "Draft", "drafting"],
    ["challenge", "Few trainers", undefined],
    ["request", "Trainers", "training"],
    ["national-change", "Act", "in-force"],
  ]);
});

it("numbers each source once, in the order of first citation, clause by clause", () => {
  const page = { id: "page", title: "A page", url: "https://example.org/page" };
  const late = activity("A", { sources: ["b", "page"], serves: [{ clause: "res67-2014/instructs/4", attributedBy: "compiler" }] });
  const early = activity("B", { sources: ["page"], serves: [{ clause: "res67-2014/invites-member-states/1", attributedBy: "compiler" }] });
  const report = reportOf([
    log([late, early], { sources: [{ id: "b", title: "Another" }, page] }),
    log([activity("C", { place: "Gulu", sources: ["same"] })], { id: "log-2", sources: [{ ...page, id: "same" }] }),
  ]);
  expect(report.sources.map(({ number, id, title }) => [number, id, title])).toEqual([
    [1, "s1", "A page"],
    [2, "s2", "Another"],
  ]);
  expect(report.records.map(({ id, citations }) => [id, citations])).toEqual([
    ["log#A", [1, 2]],
    ["log#B", [1]],
    ["log-2#C", [1]],
  ]);
});

it("tells of sources and records that are not there", () => {
  expect(codesOf([log([activity("A", { sources: ["gone"] })])])).toEqual(["compile/unknown-source"]);
  expect(codesOf([log([activity("A", { partOf: ["gone"] })])])).toEqual(["compile/unknown-record"]);
});

it("carries conflicts of the records of the period", () => {
  const conflicts = [{ about: "/date", values: [{ value: "2015", sources: ["page"] }] }];
  const report = reportOf([log([activity("A", { conflicts }), activity("B", { conflicts, date: { start: "2019" } })])]);
  expect(report.disagreements).toEqual([{ document: "log", record: "log#A", about: "/date", values: [{ value: "2015", citations: [1] }] }]);
});

it("keeps the country of an activity that a national return holds, unless it is regional", () => {
  const { country: _country, ...plain } = activity("A");
  expect(reportOf([nationalReturn({ activities: [plain] })]).records[0]?.country).toBe("UG");
  expect(reportOf([nationalReturn({ activities: [{ ...plain, scope: "regional" }] })]).records[0]).not.toHaveProperty("country");
});

it("answers with records of all documents", () => {
  expect(answerTo(reportOf(everything()), "res67-2014/invites-member-states/3").evidence).toHaveLength(1);
});
