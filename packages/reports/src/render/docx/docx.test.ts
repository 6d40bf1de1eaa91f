import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Element, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";
import { reportOf } from "../../../test/fixtures.js";
import { fullReport } from "../../../test/full-report.js";
import { type Figure, implementationReportContent, type Section } from "../../content/index.js";
import { renderDocx } from "./index.js";

const elements = (node: Nodes, name: string): Element[] => {
  const inner = "children" in node ? node.children.flatMap((child) => elements(child, name)) : [];
  return node.type === "element" && node.name === name ? [node, ...inner] : inner;
};
const text = (node: Nodes): string => ("value" in node ? node.value : "children" in node ? node.children.map(text).join("") : "");
const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const tree = (file: Uint8Array, name: string): Nodes => fromXml(part(file, name));
const styled = (document: Nodes, style: string): string[] =>
  elements(document, "w:p").flatMap((paragraph) => (elements(paragraph, "w:pStyle")[0]?.attributes["w:val"] === style ? text(paragraph) : []));
const headings = (sections: readonly Section[], level: number): string[] =>
  level === 1 ? sections.map(({ heading }) => heading) : sections.flatMap(({ sections: inner }) => headings(inner, level - 1));

const figuresIn = (sections: readonly Section[]): Figure[] =>
  sections.flatMap(({ blocks, sections: inner }) => [...blocks.flatMap((block) => (block.kind === "table" ? (block.figure ?? []) : [])), ...figuresIn(inner)]);
/** Paragraphs and runs with a text of their own; those that hold a picture have none. */
const telling = (document: Nodes, name: "w:p" | "w:r"): Element[] =>
  elements(document, name).filter((one) => elements(one, "w:t").length > 0 && elements(one, "w:drawing").length === 0);

afterEach(() => vi.useRealTimers());

describe.each(["en", "fr", "ar"] as const)("DOCX in %s", async (language) => {
  const content = implementationReportContent(fullReport(), { language });
  const file = await renderDocx(fullReport(), { language });
  const document = tree(file, "word/document.xml");
  const figures = figuresIn(content.sections);

  it("holds parts that are well-formed XML", () => {
    const names = Object.keys(unzipSync(file));
    expect(names[0]).toBe("[Content_Types].xml");
    for (const name of names.filter((one) => /\.(?:xml|rels)$/.test(one))) expect(() => tree(file, name)).not.toThrow();
  });

  it("gives each column room for the longest word of its heading", () => {
    for (const table of elements(document, "w:tbl").filter((one) => elements(one, "w:tblHeader").length > 0)) {
      const widths = elements(table, "w:gridCol").map((column) => Number(column.attributes["w:w"]));
      const words = elements(elements(table, "w:tr")[0] as Element, "w:tc").map((cell) =>
        Math.max(
          ...text(cell)
            .split(/[^\p{L}\p{M}]+/u)
            .map((word) => word.length),
        ),
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
      for (const [index, width] of widths.entries()) expect(width, text(table).slice(0, 60)).toBeGreaterThanOrEqual((words[index] as number) * 110);
    }
  });

  it("gives tables one style, which holds what all their cells look like", () => {
    const styles = tree(file, "word/styles.xml");
    const own = elements(styles, "w:style").filter((one) => one.attributes["w:type"] === "table");
    expect(own.map((one) => one.attributes["w:styleId"])).toEqual(["TableNormal", "Records"]);
    const records = elements(document, "w:tbl").filter((one) => elements(one, "w:tblHeader").length > 0);
    expect(records.map((one) => elements(one, "w:tblStyle")[0]?.attributes["w:val"])).toEqual(records.map(() => "Records"));
    expect(records.flatMap((one) => elements(one, "w:pStyle"))).toEqual([]);
  });

  it("has real headings in order, and a table of contents that leads to them", () => {
    expect(styled(document, "Heading1")).toEqual(headings(content.sections, 1));
    expect(styled(document, "Heading2")).toEqual(headings(content.sections, 2));
    expect(styled(document, "TOC1")).toEqual(headings(content.sections, 1));
    const bookmarks = new Set(elements(document, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]));
    const anchors = elements(document, "w:hyperlink").flatMap(({ attributes }) => attributes["w:anchor"] ?? []);
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
    expect(elements(document, "w:instrText").map(text).join()).toContain("TOC");
  });

  it("has tables with a repeated header row and a caption each", () => {
    const tables = elements(document, "w:tbl");
    expect(tables.length).toBeGreaterThan(12);
    for (const table of tables) expect(elements(elements(table, "w:tr")[0] ?? table, "w:tblHeader")).toHaveLength(1);
    expect(styled(document, "Caption")).toHaveLength(tables.length + figures.length);
  });

  it("has a picture for each figure, as shapes with a text alternative", () => {
    const pictures = elements(document, "wp:docPr").map(({ attributes }) => [attributes.title, attributes.descr]);
    expect(figures.length).toBeGreaterThanOrEqual(4);
    expect(pictures).toEqual(figures.map(({ title, alternative }) => [title, alternative]));
    const ids = [...elements(document, "wp:docPr"), ...elements(document, "wps:cNvPr")].map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elements(document, "pic:pic")).toEqual([]);
  });

  it("runs in the direction of its language, and names it", () => {
    const rightToLeft = language === "ar";
    const told = telling(document, "w:p");
    const turned = told.filter((paragraph) => elements(paragraph, "w:bidi").length > 0);
    expect(told.filter((paragraph) => turned.includes(paragraph)).length).toBe(rightToLeft ? told.length : 0);
    expect(elements(document, "w:bidiVisual")).toHaveLength(rightToLeft ? elements(document, "w:tbl").length : 0);
    const arabic = telling(document, "w:r").filter((run) => /[\u0600-\u06ff]/.test(text(run)));
    expect(arabic.length).toBeGreaterThan(0);
    for (const run of arabic) expect(elements(run, "w:rtl")).toHaveLength(1);
    const [defaults] = elements(tree(file, "word/styles.xml"), "w:lang");
    expect(Object.values(defaults?.attributes ?? {})).toEqual([{ en: "en-GB", fr: "fr-FR", ar: "ar-SA" }[language]]);
    expect(part(file, "word/styles.xml").includes("<w:pPrDefault><w:pPr><w:bidi/>")).toBe(rightToLeft);
  });

  it("carries the notices on every page, and page numbers", () => {
    const footer = text(tree(file, "word/footer1.xml"));
    for (const notice of content.notices) expect(footer).toContain(notice);
    expect(part(file, "word/header1.xml")).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });

  it("shows hostile text as text, and links to web pages only", () => {
    expect(text(document)).toContain('<script>alert("x")</script> & | ` * _ [a](javascript:alert(1))');
    const links = elements(tree(file, "word/_rels/document.xml.rels"), "Relationship").filter(({ attributes }) => attributes.TargetMode === "External");
    expect(links.map(({ attributes }) => attributes.Target)).toEqual(["https://example.org/page?a=1&b=2"]);
  });

  it("states fixed properties", () => {
    const core = part(file, "docProps/core.xml");
    expect(core).toContain(`<dc:title>${content.title}</dc:title>`);
    expect(core.match(/2022-06-05T00:00:00Z/g)).toHaveLength(2);
  });
});

it("gives the same bytes on every run, whatever the clock says", async () => {
  const one = await renderDocx(fullReport(), { language: "ar" });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-03-04T05:06:07Z") });
  await renderDocx(reportOf([]));
  const two = await renderDocx(fullReport(), { language: "ar" });
  expect(Buffer.compare(one, two)).toBe(0);
});
