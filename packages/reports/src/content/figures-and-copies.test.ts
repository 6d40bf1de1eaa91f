import { languages } from "@cop-sdk/diagnostics";
import { type NationalStrategy, regions } from "@cop-sdk/model";
import { describe, expect, it } from "vitest";
import { activity, log, quarterly, reportOf, strategy } from "../../test/fixtures.js";
import { fullReport } from "../../test/full-report.js";
import { realDocuments } from "../../test/real-documents.js";
import type { ContentDocument, Figure, Section, Table } from "./content.js";
import { checkWordLimit, countWords } from "./count-words.js";
import { implementationReportContent } from "./implementation-report-content.js";
import { quarterlyReportContent } from "./quarterly-report-content.js";
import { strategyCoverageContent } from "./strategy-coverage.js";

const sectionsOf = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...sectionsOf(one.sections)]);
const sectionNamed = (content: ContentDocument, id: string): Section => {
  const found = sectionsOf(content.sections).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const textsOf = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => cells.map((lines) => lines.map((line) => line.map(({ text }) => text).join("")).join("\n")));
const drawnIn = (content: ContentDocument, id: string): { readonly table: Table; readonly figure: Figure } => {
  for (const block of sectionNamed(content, id).blocks) if (block.kind === "table" && block.figure) return { table: block, figure: block.figure };
  throw new Error(id);
};
const marksOf = (figure: Figure) =>
  figure.chart.kind === "marks" ? figure.chart.rows.map(({ label, marks }) => [label, ...marks.map(({ state, text = "" }) => state + text)]) : [];

describe.each(["wtdc-2014/wtdc-2017", "wtdc-2017/wtdc-2022", "wtdc-2022/wtdc-2025"])("figures of the real documents, %s", (cycle) => {
  const report = reportOf(realDocuments, { cycle });
  const content = implementationReportContent(report);

  it("show the numbers of their tables, on the clauses", () => {
    const { table, figure } = drawnIn(content, "summary");
    const shown = figure.chart.kind === "bars" ? figure.chart.rows.map(({ label, bars }) => [label, ...bars.map((bar) => bar?.text ?? "–")]) : [];
    expect(shown).toEqual(textsOf(table).map(([clause, , , evidence, without]) => [clause, evidence, without]));
  });

  it("show the numbers of their tables, by region and year", () => {
    const { table, figure } = drawnIn(content, "regions");
    const shown = figure.chart.kind === "bars" ? figure.chart.rows.map(({ label, bars }) => [label, ...bars.map((bar) => bar?.text ?? "–")]) : [];
    expect(shown).toEqual(
      textsOf(table)
        .slice(0, -1)
        .map((cells) => cells.slice(0, -1)),
    );
    expect(shown.length).toBeGreaterThan(regions.codes.length);
  });

  it("show the countries of their table with their groups, in its order, where there are several", () => {
    if (report.countriesAssisted.length < 3) return expect(JSON.stringify(sectionNamed(content, "assisted"))).not.toContain('"figure"');
    const { table, figure } = drawnIn(content, "assisted");
    const word = { yes: "Yes", no: "No", unknown: "Not known", none: "" };
    expect(marksOf(figure).map(([name, ...states]) => [name, ...states.map((state) => word[state as keyof typeof word])])).toEqual(
      textsOf(table).map(([country = "", ldc, lldc, sids]) => [country.split("\n")[0], ldc, lldc, sids]),
    );
  });

  it("show each dated record of the period once on the line of time", () => {
    const { table, figure } = drawnIn(content, "timeline");
    const shown = figure.chart.kind === "timeline" ? figure.chart.lanes.flatMap(({ events }) => events.map(({ label }) => label)) : [];
    const listed = textsOf(table).flatMap(([, , records = ""]) => records.split(", "));
    expect([...shown].sort()).toEqual([...listed].sort());
    expect(textsOf(table).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(listed.length);
  });
});

it("draws quarters where there are too many records for marks of their own", () => {
  const many = Array.from({ length: 200 }, (_, index) => activity(`A${index}`));
  const { figure } = drawnIn(implementationReportContent(reportOf([log(many)])), "timeline");
  expect(figure.chart.kind === "timeline" && figure.chart.lanes.map(({ events }) => events.map(({ label }) => label))).toEqual([["200"]]);
  expect(figure.alternative).toContain("200");
});

it("draws what is not known to the day as a hollow bar, and says so", () => {
  const content = implementationReportContent(reportOf([log([activity("A", { date: { start: "2015" } })])]));
  const { figure } = drawnIn(content, "timeline");
  expect(figure.chart.kind === "timeline" && figure.chart.lanes[0]?.events).toEqual([expect.objectContaining({ label: "R1", vague: true })]);
  expect(JSON.stringify(sectionNamed(content, "timeline"))).toContain("hollow bar");
});

describe("the 4Cs", () => {
  const report = reportOf([log([activity("A")]), strategy({ riskCoverage: ["cop-risk:cyberbullying", "cop-risk:grooming-sexual", "own:unknown"] })]);
  const content = implementationReportContent(report);

  it("name the cells that the strategies of the period reach, and none else", () => {
    const { table, figure } = drawnIn(content, "risks");
    const named = textsOf(table).filter(([, risks]) => risks !== "No information received");
    expect(table.rows).toHaveLength(12);
    expect(named.map(([cell]) => cell)).toContain("Contact x sexual");
    for (const [, , records] of named) expect(records).toMatch(/^R\d+$/);
    expect(
      marksOf(figure)
        .flatMap((row) => row.slice(1))
        .filter((state) => state === "yes1"),
    ).toHaveLength(named.length);
    expect(marksOf(figure).flatMap((row) => row.slice(1))).toHaveLength(12);
    expect(figure.alternative).toContain(`${named.length} of 12`);
  });

  it("name what is in no cell", () => {
    expect(JSON.stringify(sectionNamed(content, "risks"))).toContain("own:unknown");
  });

  it("say that nothing was received where no document names a risk", () => {
    expect(JSON.stringify(sectionNamed(implementationReportContent(reportOf([])), "risks"))).toContain("No information received");
  });
});

describe("the coverage of one strategy", () => {
  const document: NationalStrategy = strategy({
    goals: [{ id: "G1", officialRef: "1.1", text: "Laws", checklistGroups: ["legal-framework"], mnrCapabilities: ["legislation"] }],
    actions: [{ id: "A7", goal: "G1", activity: "Train", checklistGroups: ["legal-framework", "research"] }],
    notCovered: [{ checklistGroup: "child-protection", reason: "Another plan" }],
  });
  const content = strategyCoverageContent(document);

  it("says what the document names, and what it leaves out, without a score", () => {
    const { table, figure } = drawnIn(content, "coverage-checklist");
    const said = new Map(textsOf(table).map(([group, standing, by]) => [group, `${standing}: ${by}`]));
    expect(said.get("Legal framework")).toBe("Named: 1.1, A7");
    expect(said.get("Child protection")).toBe("Left out, with a reason: –");
    expect(said.get("National awareness")).toBe("No information received: –");
    expect(
      marksOf(figure)
        .map(([, state]) => state)
        .filter((state) => state === "yes"),
    ).toHaveLength(2);
    expect(drawnIn(content, "coverage-capabilities").table.rows).toHaveLength(21);
    expect(JSON.stringify(content)).not.toMatch(/percent|score of|rank/i);
  });
});

it("marks the activities of a quarter by their numbers in the table", () => {
  const report = quarterly({
    activities: [
      activity("B", { date: { start: "2015-09-01", end: "2015-09-02" } }),
      activity("A", { date: { start: "2015-07-01", end: "2015-07-01" } }),
      activity("C", { status: "announced" }),
    ],
  });
  const { figure, table } = drawnIn(quarterlyReportContent(report), "activities");
  expect(textsOf(table).map(([number, title = ""]) => [number, title.split("\n")[0]])).toEqual([
    ["1", "Activity A"],
    ["2", "Activity B"],
    ["3", "Activity C"],
  ]);
  expect(figure.chart.kind === "timeline" && figure.chart.lanes.flatMap(({ events }) => events.map(({ label }) => label))).toEqual(["1", "2"]);
  expect(figure.chart.kind === "timeline" && figure.chart.ticks.map(({ label }) => label)).toEqual(["July 2015", "August 2015", "September 2015"]);
});

describe.each(languages)("a copy for approval in %s", (language) => {
  const report = { ...fullReport(), revision: 3 };
  const finding = {
    code: "compile/no-documents",
    severity: "error",
    obligation: "must",
    pointer: "/documents",
    params: { document: "log" },
    help: "",
    fingerprint: "x",
  } as const;
  const approval = { date: "2026-11-26", findings: [{ ...finding, severity: "info" as const }, finding], roles: ["Office A", "Office B"] };
  const copy = implementationReportContent(report, { language, copy: "approval", approval });
  const clean = implementationReportContent(report, { language });

  it("has version, date, open findings and a place for each signature", () => {
    expect(JSON.stringify(copy.cover[0])).toMatch(/"3".*2026/);
    const [findings] = sectionNamed(copy, "approval-findings").blocks;
    expect(findings?.kind === "table" && findings.rows).toHaveLength(2);
    const [signatures] = sectionNamed(copy, "approval-signatures").blocks;
    expect(signatures?.kind === "table" && textsOf(signatures).map(([office]) => office)).toEqual(["Office A", "Office B"]);
  });

  it("is the clean copy but for these", () => {
    expect({ ...copy, cover: copy.cover.slice(1), sections: copy.sections.slice(0, -1) }).toEqual(clean);
    expect(implementationReportContent(report, { language, copy: "clean", approval })).toEqual(clean);
  });

  it("numbers its annexes", () => {
    const headings = ["listed", "inputs", "method", "sources"].map((id) => sectionNamed(clean, id).heading);
    headings.forEach((heading, index) => void expect(heading).toContain(String(index + 1)));
  });
});

it("lists the gravest findings first, and counts those that it does not list", () => {
  const finding = (index: number) =>
    ({
      code: "own/rule",
      severity: index === 249 ? "error" : "info",
      obligation: "may",
      pointer: "",
      params: {},
      help: "",
      fingerprint: String(index),
    }) as const;
  const content = implementationReportContent(reportOf([]), {
    copy: "approval",
    approval: { findings: Array.from({ length: 250 }, (_, index) => finding(index)) },
  });
  const { blocks } = sectionNamed(content, "approval-findings");
  const [table] = blocks;
  expect(table?.kind === "table" && [table.rows.length, textsOf(table)[0]?.[0]]).toEqual([200, "Error"]);
  expect(JSON.stringify(blocks.at(-1))).toContain("50");
});

it("counts words, each Chinese character as one, and says when there are more than a limit allows", () => {
  const bare: ContentDocument = {
    ...implementationReportContent(reportOf([])),
    title: "Don't count e-mail twice: 1,240",
    subtitle: "国家战略 2015",
    cover: [],
    sections: [],
  };
  expect(countWords(bare)).toBe(5 + 1 + 5);
  const words = countWords(implementationReportContent(reportOf([])));
  expect(words).toBeGreaterThan(500);
  const content = implementationReportContent(reportOf([]));
  expect(checkWordLimit(content, words)).toEqual([]);
  expect(checkWordLimit(content, words - 2)).toMatchObject([
    { code: "compile/too-many-words", severity: "warning", params: { words, limit: words - 2, over: 2 } },
  ]);
});
