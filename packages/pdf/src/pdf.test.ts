import { languages } from "@cop-sdk/diagnostics";
import type { ImplementationReport } from "@cop-sdk/model";
import { implementationReportContent, type Table } from "@cop-sdk/reports";
import { beforeAll, describe, expect, it } from "vitest";
import { fullReport } from "../../reports/test/full-report.js";
import { blocksOf, headingsOf, linesOf } from "../test/contents.js";
import { elementsOf, type ReadPdf, readByPdfium, readPdf, textOf, toldBy, withRole } from "../test/read-pdf.js";
import { pdfOf, renderPdf } from "./index.js";

/** The report that fills every section, with long words short enough for rows that stay on one page: pdf.js reads page by page. */
const report = JSON.parse(JSON.stringify(fullReport()).replaceAll("long".repeat(200), "long".repeat(20))) as ImplementationReport;
const packed = (text: string): string => text.replace(/\s+/g, "");

/** What follows the place up to which a text is that of the source. Hyphens are left out: those that part words at line ends share their glyph with the others. */
function difference(read: string, source: string): readonly [string, string] | undefined {
  const [found, expected] = [read, source].map((text) => packed(text).replace(/[-\u00ad]/g, "")) as [string, string];
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  return found === expected ? undefined : [found.slice(at, at + 80), expected.slice(at, at + 80)];
}

/** A line of a left-to-right document as pdf.js gives it: the words of Arabic text from left to right. */
const asRead = (line: string): string => line.replace(/\p{Script=Arabic}[\p{Script=Arabic} ]*/gu, (arabic) => arabic.trim().split(" ").reverse().join(" "));

/** The first word that does not follow those before it. Words with vowel signs are left out: readers put these signs in an order of their own. */
function firstMissing(text: string, source: string): string | undefined {
  let at = 0;
  return (source.match(/(?<![\p{Letter}\p{Mark}])\p{Script=Arabic}+(?![\p{Letter}\p{Mark}])/gu) ?? []).find((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found < 0;
  });
}

describe.each(languages)("PDF in %s", (language) => {
  const content = implementationReportContent(report, { language });
  const tables = blocksOf(content).filter((block): block is Table => block.kind === "table");
  let file: Uint8Array;
  let read: ReadPdf;
  beforeAll(async () => {
    file = await renderPdf(report, { language });
    read = await readPdf(file);
  });

  it("says that it is PDF/UA-1, tagged, with its title, language and day", async () => {
    const created = expect.stringContaining(content.date.replaceAll("-", ""));
    expect((await read.document.getMetadata()).info).toMatchObject({ Title: content.title, Language: language, CreationDate: created });
    expect(read.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(await read.document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await read.document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true, Direction: content.direction === "rtl" ? "R2L" : "L2R" });
  });

  it("has headings in order, and a bookmark for each", async () => {
    const expected = [`H1 ${content.words.contents}`, ...headingsOf(content.sections)];
    const found = withRole(read, /^H\d$/).map((heading) => `${heading.role} ${textOf(heading).trim()}`);
    if (language === "ar") expect(found.map((one) => one.slice(0, 2))).toEqual(expected.map((one) => one.slice(0, 2)));
    else expect(found.map(packed)).toEqual(expected.map(packed));
    const titles = (items: Awaited<ReturnType<typeof read.document.getOutline>>): string[] =>
      items.flatMap(({ title, items: inner }) => [title, ...titles(inner)]);
    expect(titles(await read.document.getOutline())).toEqual(headingsOf(content.sections).map((one) => one.slice(3)));
  });

  it("has tables with captions, and headers for columns and rows", () => {
    const captioned = withRole(read, /^Table$/).filter(
      ({ children: [first] }) => typeof first === "object" && first.role === "Caption" && textOf(first) !== "",
    );
    expect(captioned).toHaveLength(tables.length);
    const headers = withRole(read, /^TH$/).filter((cell) => textOf(cell) !== "");
    const rows = withRole(read, /^TR$/).filter((row) => textOf(row) !== "");
    expect(headers).toHaveLength(tables.reduce((sum, { columns, rows: body }) => sum + columns.length + body.length, 0));
    expect(rows).toHaveLength(tables.reduce((sum, { rows: body }) => sum + 1 + body.length, 0));
  });

  it("has a picture for each figure, with its text alternative", () => {
    const figures = tables.flatMap(({ figure }) => figure ?? []);
    expect(figures.length).toBeGreaterThanOrEqual(4);
    expect(withRole(read, /^Figure$/).flatMap((one) => (textOf(one) === "" ? [] : one.alternative))).toEqual(figures.map(({ alternative }) => alternative));
  });

  it("holds every word of the source in reading order", async () => {
    const lines = linesOf(content);
    if (content.direction === "rtl") expect(firstMissing(packed((await readByPdfium(file)).join("")), lines.join("\n"))).toBeUndefined();
    else expect(difference(read.pages.map(toldBy).join(""), lines.map(asRead).join(""))).toBeUndefined();
  });

  it("has every font inside", () => {
    const text = Buffer.from(file).toString("latin1");
    const descriptors = text.match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? [];
    expect(descriptors.length).toBeGreaterThanOrEqual(2);
    expect(descriptors.filter((one) => !/\/FontFile[23] /.test(one))).toEqual([]);
  });

  it("carries the notices and the page number on every page", async () => {
    const pages = (await readByPdfium(file)).map(packed);
    for (const [index, page] of pages.entries()) {
      if (language === "ar") expect(firstMissing(page, content.notices.join(" "))).toBeUndefined();
      else for (const notice of content.notices) expect(page).toContain(packed(notice));
      if (language !== "ar") expect(page).toContain(packed(content.words.page.replace("{page}", String(index + 1)).replace("{pages}", String(pages.length))));
    }
  });

  it("keeps all text on the paper", async () => {
    for (let number = 1; number <= read.document.numPages; number += 1) {
      const page = await read.document.getPage(number);
      const [, , width = 0] = page.view;
      for (const item of (await page.getTextContent()).items)
        if ("str" in item && item.str.trim() !== "") {
          expect(item.transform[4]).toBeGreaterThan(50);
          expect(item.transform[4] + item.width).toBeLessThan(width - 50);
        }
    }
  });

  it("links to web pages and to places of its own", async () => {
    const links = await linksOf(read);
    expect(new Set(links.flatMap(({ url }) => url ?? []))).toEqual(new Set(["https://example.org/page?a=1&b=2"]));
    expect(links.filter(({ url, dest }) => url === undefined && dest === undefined)).toEqual([]);
  });
});

async function linksOf({ document }: ReadPdf): Promise<{ url?: string; dest?: unknown }[]> {
  const links: { url?: string; dest?: unknown }[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    for (const { url, dest } of await (await document.getPage(number)).getAnnotations()) links.push({ url, dest: dest ?? undefined });
  return links;
}

it("marks text of another language as such", async () => {
  const read = await readPdf(await renderPdf(report));
  const marked = read.pages.flatMap(elementsOf).filter(({ language }) => language === "ar");
  expect(marked.map((element) => packed(textOf(element)))).toContain("وطنيإطار");
});

it("gives the same bytes for the same report, whatever was rendered before", async () => {
  const first = await renderPdf(report, { language: "zh" });
  await renderPdf(report, { language: "fr" });
  expect(Buffer.compare(first, await renderPdf(report, { language: "zh" }))).toBe(0);
});

it("makes the header of a row only where the table has row headers", async () => {
  const content = implementationReportContent(report);
  const roles = async (rowHeaders: boolean) => {
    const [section] = content.sections;
    if (section === undefined) throw new Error("no section");
    const blocks = section.blocks.map((block) => {
      if (block.kind !== "table") return block;
      const { figure: _figure, ...table } = block;
      return { ...table, rowHeaders };
    });
    return withRole(await readPdf(await pdfOf({ ...content, cover: [], sections: [{ ...section, blocks }] })), /^T[HD]$/).map(({ role }) => role);
  };
  const rows = 14;
  const columns = 5;
  expect((await roles(true)).filter((role) => role === "TH")).toHaveLength(columns + rows);
  expect((await roles(false)).filter((role) => role === "TH")).toHaveLength(columns);
});

it("begins the text of a short document on the page of its title", async () => {
  const content = implementationReportContent(report);
  const pages = async (sections: typeof content.sections) => (await readPdf(await pdfOf({ ...content, cover: [], sections }))).pages.length;
  const brief = content.sections.map(({ id, heading }) => ({ id, heading, blocks: [], sections: [] }));
  expect(await pages(brief.slice(0, 2))).toBe(1);
  expect(await pages(Array.from({ length: 61 }, (_, index) => ({ ...(brief[0] as (typeof brief)[0]), id: `s${index}` })))).toBeGreaterThan(2);
});

it("sets lines of another direction where the lines of the document begin", async () => {
  const content = implementationReportContent(report, { language: "ar" });
  const items = ["Short", "A line that is much longer than the other one"].map((text) => [{ kind: "text" as const, text, language: "en" }]);
  const { document } = await readPdf(
    await pdfOf({ ...content, cover: [], sections: [{ id: "a", heading: "أ", blocks: [{ kind: "list", items }], sections: [] }] }),
  );
  const { items: texts } = await (await document.getPage(1)).getTextContent();
  const ends = texts.flatMap((one) => ("str" in one && /^Short|^A line/.test(one.str) ? [Math.round((one.transform[4] as number) + one.width)] : []));
  expect(ends).toHaveLength(2);
  expect(Math.abs((ends[0] as number) - (ends[1] as number))).toBeLessThan(2);
});
