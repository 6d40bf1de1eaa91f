import type { Activity } from "@cop-sdk/model";
import { expect, it } from "vitest";
import { answerTo, compile, reportOf } from "./fixtures.js";
import { realDocuments as documents } from "./real-documents.js";

const activities: readonly Activity[] = documents.flatMap((document) => (document.type === "activity-log" ? document.activities : []));

const cycles = [
  { cycle: "wtdc-2014/wtdc-2017", start: "2014-04-11", end: "2017-10-08" },
  { cycle: "wtdc-2017/wtdc-2022", start: "2017-10-21", end: "2022-06-05" },
] as const;

it.each(cycles)("answers the clauses of $cycle with the real activities that a plain reading finds", ({ cycle, start, end }) => {
  const report = reportOf(documents, { cycle });
  expect(report.period).toEqual({ start, end });
  const exact = activities.filter(({ date }) => date.start?.length === 10 && date.end?.length === 10 && date.start >= start && date.end <= end);
  const held = exact.filter(({ status }) => status !== "announced");
  for (const { clause, evidence } of report.clauses) {
    const director = clause.startsWith("res67-2014/instructs/");
    const expected = held.filter(
      ({ serves, ituRole }) => serves?.some((one) => one.clause === clause) && (!director || (ituRole !== undefined && ituRole !== "none-seen")),
    );
    const found = evidence.map(({ record }) => record.split("#")[1]);
    for (const { id } of expected) expect([clause, found]).toEqual([clause, expect.arrayContaining([id])]);
  }
});

it("answers what the real documents say, clause by clause", () => {
  const summary = (cycle: string) =>
    reportOf(documents, { cycle }).clauses.map(({ evidence, withoutItuRole, answer }) =>
      answer === "this-report" ? "this report" : `${evidence.length}+${withoutItuRole.length}`,
    );
  expect(summary("wtdc-2014/wtdc-2017")).toEqual(["4+0", "4+0", "2+0", "2+0", "0+0", "3+0", "4+0", "2+1", "7+0", "this report", "1+0", "0+0", "0+0", "0+0"]);
  expect(summary("wtdc-2017/wtdc-2022")).toEqual(["3+0", "6+0", "10+0", "1+0", "0+0", "8+0", "3+0", "2+1", "10+0", "this report", "0+0", "0+0", "0+0", "0+0"]);
});

it("leaves the meeting before WTDC-14 out, and the conference that was only announced", () => {
  const first = reportOf(documents);
  expect(first.notCounted.filter(({ record }) => record.endsWith("#A001")).map(({ reason }) => reason)).toEqual(["out-of-period"]);
  const last = reportOf(documents, { cycle: "wtdc-2022/wtdc-2025" });
  expect(last.notCounted.filter(({ record }) => record.endsWith("#A055")).map(({ reason }) => reason)).toEqual(["announced-only"]);
});

it("keeps the running total apart from the trainings that it may contain", () => {
  const report = reportOf(documents, { cycle: "wtdc-2022/wtdc-2025" });
  expect(report.countsNotAdded.filter(({ record }) => record.endsWith("#A053")).map(({ why }) => why)).toEqual(["running-total"]);
});

it("names the strategies that an activity tells of too", () => {
  const pairs = reportOf(documents, { cycle: "wtdc-2017/wtdc-2022" }).possibleDoubleCounting.map(({ record, mayInclude }) => [
    record.split("#")[1],
    mayInclude,
  ]);
  expect(pairs).toEqual([
    ["A022", ["ie-action-plan-online-safety-2018"]],
    ["A041", ["cr-online-csea-strategy-2021"]],
  ]);
});

it("lists Vanuatu as a least developed country in 2014", () => {
  expect(reportOf(documents).countriesAssisted.find(({ country }) => country === "VU")).toMatchObject({ ldc: { standing: "member" } });
});

it("tells no error about the real documents", () => {
  for (const { cycle } of cycles) expect(compile(documents, { cycle }).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(answerTo(reportOf(documents), "res67-2014/instructs/7").answer).toBe("no-information-received");
});
