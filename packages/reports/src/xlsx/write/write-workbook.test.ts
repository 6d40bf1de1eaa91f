import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { readWorkbook } from "../read-workbook.js";
import { pieces } from "./long-text.js";
import { sheetNames } from "./sheet-names.js";
import { writeWorkbook } from "./write-workbook.js";
import type { WrittenCell, WrittenWorkbook } from "./written-workbook.js";

const workbook = (rows: readonly (readonly (WrittenCell | undefined)[])[], more: Partial<WrittenWorkbook> = {}): WrittenWorkbook => ({
  title: "Title & more",
  language: "en",
  rightToLeft: false,
  date: "2017-10-08",
  sheets: [{ name: "Data", widths: [20, 20], rows }],
  ...more,
});

const cellsOf = (bytes: Uint8Array) => {
  const reading = readWorkbook(bytes);
  return reading.ok ? reading.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) : reading.diagnostics;
};
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Whether a text holds no half of a character. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);

afterEach(() => vi.useRealTimers());

describe("cells", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("javascript:alert(1)")', "007", "TRUE", "1e5", "2015-09-07"])(
    "%j stays text, for us and for another reader",
    async (text) => {
      const bytes = writeWorkbook(workbook([[{ value: text, style: "text" }]]));
      expect(cellsOf(bytes)).toMatchObject([{ type: "text", value: text }]);
      expect(part(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
      const { sheets } = await readXlsx(bytes);
      expect(sheets[0]?.rows[0]?.[0]).toBe(text);
    },
  );

  it.each(["_x0041_", "_x005F_x0041_", "_x005f_", "\u0007", "\r\n", "\ud800x", "\uffff"])("%j comes back as it was", (value) => {
    expect(cellsOf(writeWorkbook(workbook([[{ value, style: "text" }]])))).toMatchObject([{ type: "text", value }]);
  });

  it("numbers are numbers and days are dates, for us and for another reader", async () => {
    const bytes = writeWorkbook(
      workbook([
        [{ value: 1234.5, style: "number" }, { value: { day: "2015-09-07" }, style: "date" }, undefined, { style: "text" }, { value: 7, style: "whole" }],
      ]),
    );
    expect(cellsOf(bytes)).toMatchObject([
      { address: "A1", type: "number", value: 1234.5 },
      { address: "B1", type: "date", value: "2015-09-07" },
      { address: "E1", type: "number", value: 7 },
    ]);
    const [row] = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
    expect([row?.[0], row?.[1], row?.[4]]).toEqual([1234.5, new Date("2015-09-07T00:00:00Z"), 7]);
  });

  it("every text comes back as it was", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("_", "x", "0", "D", "\r", "\n", "\u0000", "\ud800", "\udc00", "\uffff", "&", "<", "]]>") }),
    );
    fc.assert(
      fc.property(
        fc.array(
          unit.filter((text) => text !== ""),
          { minLength: 1, maxLength: 20 },
        ),
        (texts) => {
          const bytes = writeWorkbook(workbook(texts.map((value) => [{ value, style: "text" }])));
          expect(cellsOf(bytes)).toMatchObject(texts.map((value) => ({ type: "text", value })));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("every number comes back as it was", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
        (value) => {
          expect(cellsOf(writeWorkbook(workbook([[{ value, style: "number" }]])))).toMatchObject([{ value }]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("files", () => {
  const full = workbook([[{ value: "a", style: "heading" }], [{ value: "b", style: "link", link: { address: "https://example.org/?a=1&b=2" } }]], {
    language: "ar",
    rightToLeft: true,
    notices: ["notice & one", "x".repeat(190), "notice three"],
    page: "Page {page} of {pages}",
    sheets: [
      {
        name: "It's <data>",
        widths: [20, 20],
        columnStyles: ["text", undefined],
        headRows: 1,
        headColumns: 1,
        rowFolds: [{ first: 3, last: 4 }],
        columnFolds: [{ first: 2, last: 2 }],
        hiddenRows: [1],
        choices: [{ range: "A2:A9", list: "'_lists'!$A$1:$A$2", note: { title: "t".repeat(99), text: "n".repeat(999) }, warning: { title: "<", text: "&" } }],
        rows: [
          [{ value: "السجل", style: "heading" }],
          [
            { value: "b", style: "link", link: { address: "https://example.org/?a=1&b=2" } },
            { value: "c", style: "jump", link: { place: "'It''s <data>'!A1" } },
          ],
        ],
      },
      { name: "_lists", hidden: true, widths: [10], rows: [[{ value: "x", style: "plain" }]] },
    ],
  });

  it("hold parts that are well-formed, with title, language and day", () => {
    const bytes = writeWorkbook(full);
    for (const [name, content] of Object.entries(unzipSync(bytes))) expect(() => fromXml(strFromU8(content)), name).not.toThrow();
    const core = part(bytes, "docProps/core.xml");
    for (const told of ["<dc:title>Title &amp; more</dc:title>", "<dc:language>ar</dc:language>", ">2017-10-08T00:00:00Z<"]) expect(core).toContain(told);
  });

  it("run from right to left, keep head rows in sight and on every page, fold and hide", () => {
    const sheet = part(writeWorkbook(full), "xl/worksheets/sheet1.xml");
    for (const told of ['rightToLeft="1"', 'ySplit="1"', 'xSplit="1"', 'state="frozen"', 'outlineLevel="1"', 'collapsed="1"', 'type="list"'])
      expect(sheet).toContain(told);
    expect(part(writeWorkbook(full), "xl/workbook.xml")).toMatch(/Print_Titles.*\$1:\$1.*/);
    expect(part(writeWorkbook(full), "xl/workbook.xml")).toContain('name="_lists" sheetId="2" state="hidden"');
    for (const [, prompt] of sheet.matchAll(/ prompt="([^"]*)"/g)) expect(prompt?.length).toBeLessThanOrEqual(255);
    for (const [, line] of sheet.matchAll(/<odd(?:Header|Footer)>([^<]*)</g)) expect(line?.replaceAll("&amp;", "&").length).toBeLessThanOrEqual(255);
  });

  it("lead to web addresses outside and to places inside", () => {
    const bytes = writeWorkbook(full);
    expect(part(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"');
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain("location=\"'It''s &lt;data&gt;'!A1\"");
  });

  it("are the same bytes on every day and in every time zone", () => {
    vi.useFakeTimers({ now: new Date("2001-01-01T00:00:00Z") });
    const before = writeWorkbook(full);
    vi.setSystemTime(new Date("2031-06-01T23:59:59Z"));
    expect(writeWorkbook(full)).toEqual(before);
  });
});

describe("names of sheets", () => {
  it("are legal and unique whatever is wanted", () => {
    const wanted = fc.array(
      fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom("", "History", "history", "'a'", "a/b", "A/B", "x".repeat(40), "x".repeat(31))),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(wanted, (list) => {
        const names = sheetNames(list);
        expect(names).toHaveLength(list.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(list.length);
        for (const name of names) {
          expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
          expect(name).not.toMatch(/^'|'$|^history$/i);
          expect(isWhole(name)).toBe(true);
        }
      }),
    );
  });

  it("end with a word", () => {
    expect(sheetNames(["Désaccords entre sources", "Désaccords entre sources – Valeurs", "Activités – Désaccords entre les sources"])).toEqual([
      "Désaccords entre sources",
      "Désaccords entre – Valeurs",
      "Activités – Désaccords entre",
    ]);
    expect(sheetNames(["7 Instructs the Director 3: coordination", "7 Instructs the Director 3: coordination"])).toEqual([
      "7 Instructs the Director 3",
      "7 Instructs the Director 3 (2)",
    ]);
  });
});

it("long texts are cut into pieces without loss", () => {
  const long = fc.integer({ min: 31_990, max: 64_010 }).chain((length) => fc.constant(`${"a".repeat(length)}😀${"b".repeat(40_000)}`));
  fc.assert(
    fc.property(long, (text) => {
      const parts = pieces(text);
      expect(parts.join("")).toBe(text);
      for (const one of parts) expect(one.length <= 32_000 && isWhole(one)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
