import type { Line, Section, Table } from "@cop-sdk/reports";
import { assert, asyncProperty, constantFrom, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { everywhere, linesOf } from "../test/contents.js";
import { elementsOf, readByPdfium, readPdf, textOf, toldBy, withRole } from "../test/read-pdf.js";
import { printable } from "./data/text.js";
import { pdfOf } from "./index.js";

const packed = (text: string): string => text.replace(/[\s\u00ad-]+/g, "");

/** Texts that are code in Typst, or that no file should hold. */
const attacks = [
  '#import "@preview/cetz:0.3.1": *',
  '#read("/etc/passwd")',
  "#panic()",
  "$ x^2 $ `raw` _em_ *strong* = heading <label> @ref // comment /* open",
  '") #sys.version #("',
  '\\u{41} \\ \\\\ \\n \\"',
  "{ } [ ] ( ) ; , : ~ --- ...",
  '{"kind":"table"} ]]}} \\"',
  ")\n/S /TD\nendobj\n1 0 obj\n<< /Type /StructElem\n  /S /TD",
  "\u0000\u0001\u0007\u001b[31m\u007f\u0085\u009f",
  "\u202e\u2066evil\u2069\u202c \u200f\u200e\ufeff",
  "\ud800 \udfff\ud800 \udbff",
  "\ufffe\uffff\ufdd0\u{1ffff}\u{10ffff}\ue000",
  "javascript:alert(1)",
  "",
  " ",
  "\n\n",
];

/** The text of a file without the entries of the table of contents, as far as it is plain ASCII. */
const asciiOf = async (file: Uint8Array): Promise<string> => {
  const { pages } = await readPdf(file);
  return packed(pages.map(toldBy).join("")).replace(/[^!-~]/g, "");
};

describe.each(attacks)("hostile text %#", (attack) => {
  it("is set as text, letter by letter", async () => {
    const content = everywhere(attack);
    const expected = packed(linesOf(content).map(printable).join("")).replace(/[^!-~]/g, "");
    expect(await asciiOf(await pdfOf(content))).toBe(expected);
  });
});

it("sets any text, and links nowhere but to the web and into the document", async () => {
  const texts = string({ unit: "binary", maxLength: 40 });
  await assert(
    asyncProperty(texts, constantFrom(...attacks), async (text, attack) => {
      const { document } = await readPdf(await pdfOf(everywhere(text + attack + text)));
      for (let number = 1; number <= document.numPages; number += 1)
        for (const { url, subtype } of await (await document.getPage(number)).getAnnotations()) {
          expect(subtype).toBe("Link");
          expect(url ?? "https://example.org/").toMatch(/^https:\/\/example\.org\//);
        }
      expect(await document.getJSActions()).toBeNull();
      expect(await document.getAttachments()).toBeNull();
    }),
    { numRuns: 12 },
  );
}, 120_000);

it("breaks a word of 100 KB over the lines, and loses nothing of it", async () => {
  const word = "abcdefghij".repeat(10_000);
  const table: Table = {
    kind: "table",
    caption: "x",
    columns: [1, 3].map((width) => ({ heading: "x", align: "start", width })),
    rowHeaders: true,
    rows: [{ cells: [[[{ kind: "text", text: "x" }]], [[{ kind: "text", text: word }]]] }],
  };
  const section: Section = { id: "x", heading: "x", blocks: [table], sections: [] };
  const read = await readPdf(await pdfOf({ ...everywhere("x"), cover: [], sections: [section] }));
  expect(packed(read.pages.map(textOf).join(""))).toContain(word);
  for (let number = 1; number <= read.document.numPages; number += 1) {
    const page = await read.document.getPage(number);
    for (const item of (await page.getTextContent()).items) if ("str" in item) expect(item.transform[4] + item.width).toBeLessThan(page.view[2] ?? 0);
  }
}, 120_000);

it("tags links of either direction wherever their lines end", async () => {
  const cell: Line = [
    { kind: "reference", target: "x", text: "R12" },
    { kind: "text", text: " " },
    { kind: "text", text: "Child Online Protection", language: "en" },
    { kind: "reference", target: "x", text: "الأعضاء" },
  ];
  const widths = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  const columns = widths.map((width) => ({ heading: "x", align: "start" as const, width }));
  const table: Table = { kind: "table", caption: "x", columns, rowHeaders: true, rows: [{ cells: widths.map(() => [cell]) }] };
  const section: Section = { id: "x", heading: "x", blocks: [table], sections: [] };
  for (const direction of ["ltr", "rtl"] as const) {
    const language = direction === "ltr" ? "en" : "ar";
    const read = await readPdf(await pdfOf({ ...everywhere("x"), language, direction, cover: [], sections: [section] }));
    const links = withRole(read, /^Link$/).map((link) => packed(textOf(link)));
    expect(links.filter((text) => text === "R12")).toHaveLength(widths.length);
  }
});

it("shows what no font has as boxes, and says which letters they are", async () => {
  const khmer = "ភាសាខ្មែរ";
  const file = await pdfOf(everywhere(khmer));
  expect((await readByPdfium(file)).join("")).toContain(khmer);
  expect(Buffer.from(file).toString("latin1")).toContain("+COPBox");
});

it("takes places with one name for one place, and links to no place that is not there", async () => {
  const { pages } = await readPdf(await pdfOf(everywhere("same")));
  expect(pages.flatMap(elementsOf).some(({ role }) => role === "Link")).toBe(true);
});

it("keeps headings below each other in levels without a gap", async () => {
  const levels = withRole(await readPdf(await pdfOf(everywhere("x"))), /^H\d$/).map(({ role }) => role);
  expect(levels).toEqual(["H1", "H1", "H2"]);
});
