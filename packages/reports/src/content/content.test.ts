import { languages } from "@cop-sdk/diagnostics";
import { describe, expect, it } from "vitest";
import { activity, log, reportOf } from "../../test/fixtures.js";
import { fullReport } from "../../test/full-report.js";
import { byName } from "./alphabet.js";
import type { Block, ContentDocument, Inline, Section, Table } from "./content.js";
import { implementationReportContent } from "./implementation-report-content.js";
import { safeAddress, safeText } from "./safe-text.js";

const sectionsOf = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...sectionsOf(one.sections)]);
const blocksOf = (content: ContentDocument): Block[] => [...content.cover, ...sectionsOf(content.sections).flatMap(({ blocks }) => blocks)];
const tablesOf = (content: ContentDocument): Table[] => blocksOf(content).filter((block) => block.kind === "table");

function inlinesOf(block: Block): Inline[] {
  if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells.flat(2));
  if (block.kind === "paragraph") return [...block.content];
  if (block.kind === "callout") return block.lines.flat();
  return block.kind === "list" ? block.items.flat() : block.items.flatMap((item) => [...("content" in item ? item.content : item.description)]);
}

const textOf = (value: unknown): string => JSON.stringify(value);
const sectionNamed = (content: ContentDocument, id: string): Section => {
  const found = sectionsOf(content.sections).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe.each(languages)("content in %s", (language) => {
  const content = implementationReportContent(fullReport(), { language });

  it("has rows as wide as their tables, captions, and unique anchors", () => {
    for (const { columns, rows, caption } of tablesOf(content)) {
      expect(caption).not.toBe("");
      for (const { cells } of rows) expect(cells.length).toBe(columns.length);
    }
    const ids = [
      ...sectionsOf(content.sections).map(({ id }) => id),
      ...tablesOf(content).flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? [])),
      ...blocksOf(content).flatMap((block) => (block.kind === "entries" ? block.items.map(({ id }) => id) : [])),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const targets = blocksOf(content)
      .flatMap(inlinesOf)
      .flatMap((run) => (run.kind === "reference" ? run.target : []));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("leaves no place of a phrase open", () => {
    expect(textOf(content.sections)).not.toMatch(/\{(?!page|pages)[a-z]\w*\}/i);
    expect(content.title + content.subtitle).not.toContain("{");
  });

  it("holds text that every format can hold, and links to http and https only", () => {
    const texts = blocksOf(content)
      .flatMap(inlinesOf)
      .map(({ text }) => text);
    expect(texts.filter((text) => safeText(` ${text} `) !== text.trim().replaceAll(/\s+/g, " "))).toEqual([]);
    const links = blocksOf(content)
      .flatMap(inlinesOf)
      .flatMap((run) => (run.kind === "link" ? run.href : []));
    expect(links).toEqual(["https://example.org/page?a=1&b=2"]);
  });

  it("says on its cover that the text was not seen, and that it is nobody's office", () => {
    expect(content.notices).toHaveLength(language === "en" ? 2 : 3);
    expect(textOf(content.cover.filter(({ kind }) => kind === "callout"))).toContain(content.notices[0]);
    expect(content.cover.filter(({ kind }) => kind === "callout")).toHaveLength(2);
  });
});

it("says nothing of an unseen text where it was seen", () => {
  expect(implementationReportContent(reportOf([])).cover.filter(({ kind }) => kind === "callout")).toHaveLength(1);
});

it("marks titles of other languages, and none of its own", () => {
  const titles = (language: "en" | "ar") =>
    blocksOf(implementationReportContent(fullReport(), { language }))
      .flatMap(inlinesOf)
      .filter((run) => run.kind === "text" && run.text === "إطار وطني");
  expect(titles("en")[0]).toMatchObject({ language: "ar" });
  expect(titles("ar")[0]).not.toHaveProperty("language");
});

it("has a section for each of the 14 clauses, and says so where nothing came in", () => {
  const content = implementationReportContent(reportOf([]));
  expect(sectionNamed(content, "clauses").sections).toHaveLength(14);
  expect(textOf(sectionNamed(content, "clause-res67-2014-instructs-7"))).toContain("No information received");
});

it("lists countries by their names in the language of the report", () => {
  const documents = [log(["ZA", "DE", "CI", "AT"].map((country, index) => activity(`A${index}`, { country })))];
  const first = (language: "en" | "fr") => {
    const [table] = sectionNamed(implementationReportContent(reportOf(documents), { language }), "assisted").blocks.filter(({ kind }) => kind === "table");
    return table?.kind === "table" ? table.rows.map(({ cells }) => cells[0]?.[0]?.[0]?.text) : [];
  };
  expect(first("en")).toEqual(["Austria", "Côte d'Ivoire", "Germany", "South Africa"].map((name) => expect.stringMatching(name.replace("'", "."))));
  expect(first("fr")).toEqual(["Afrique du Sud", "Allemagne", "Autriche", "Côte d.Ivoire"].map((name) => expect.stringMatching(name)));
});

it("orders names without case and accents", () => {
  expect(["Zambia", "Égypte", "Côte d'Ivoire", "Comores", "estonie"].sort(byName)).toEqual(["Comores", "Côte d'Ivoire", "Égypte", "estonie", "Zambia"]);
});

it("prints every total with its kind, unit and records", () => {
  const report = fullReport();
  const [table] = sectionNamed(implementationReportContent(report), "totals").blocks.filter((block) => block.kind === "table");
  const rows = table?.kind === "table" ? table.rows.map(({ cells }) => cells.map((lines) => lines.map((line) => line.map(({ text }) => text).join("")))) : [];
  expect(rows).toEqual([[["Attended"], ["Persons"], ["about\u00a01,240", "may contain the same people twice"], [expect.stringMatching(/^R\d+, R\d+$/)]]]);
});

it("makes text harmless", () => {
  expect(safeText("a\u0000b\u202ec\u2069d\ud800e\udc00f\n g")).toBe("a\ufffdbcd\ufffde\ufffdf g");
  expect(safeText("😀 نص")).toBe("😀 نص");
  expect(safeAddress("HTTPS://example.org/ü?x=1")).toBe("HTTPS://example.org/ü?x=1");
  for (const bad of ["javascript:alert(1)", "data:text/html,x", "//example.org", "https://a b", "https://a\u202eb", " https://a", "https://a\ud800"]) {
    expect([bad, safeAddress(bad)]).toEqual([bad, undefined]);
  }
});

it("ends a source with one full stop", () => {
  const dated = { ...fullReport(), sources: fullReport().sources.map((source) => ({ ...source, date: "2015", publisher: "GSMA" })) };
  for (const language of languages) expect(textOf(sectionNamed(implementationReportContent(dated, { language }), "sources"))).not.toContain("..");
});
