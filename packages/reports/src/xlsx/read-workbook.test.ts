import fc from "fast-check";
import { deflateSync, strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./read-workbook.js";
import { pack, sheetData, workbookParts } from "./workbook-fixture.js";

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yyyy"/><numFmt numFmtId="165" formatCode="yyyy&quot; year&quot;"/><numFmt numFmtId="166" formatCode="000"/>' +
  '<numFmt numFmtId="167" formatCode="[$-419]dd\\.mm\\.yyyy;@"/><numFmt numFmtId="168" formatCode="#,##0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
  [0, 14, 164, 165, 166, 10, 22, 20, 16, 167, 168].map((id) => `<xf numFmtId="${id}"/>`).join("") +
  "</cellXfs></styleSheet>";

const read = (cells: string, more: Record<string, string> = {}) =>
  readWorkbook(pack(workbookParts({ Data: sheetData(cells) }, { "xl/styles.xml": styles, ...more })));

const cellsOf = (result: ReturnType<typeof readWorkbook>) =>
  result.ok ? result.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) : result.diagnostics;

const codesOf = (result: ReturnType<typeof readWorkbook>) => result.diagnostics.map(({ code }) => code);

describe("what a cell holds", () => {
  it.each([
    ['<c r="A1"><v>0.30000000000000004</v></c>', { type: "number", value: 0.30000000000000004, text: "0.3" }],
    ['<c r="A1" s="1"><v>42254</v></c>', { type: "date", value: "2015-09-07", text: "2015-09-07" }],
    ['<c r="A1" s="2"><v>42248</v></c>', { type: "date", value: "2015-09", text: "2015-09" }],
    ['<c r="A1" s="3"><v>42005</v></c>', { type: "date", value: "2015", text: "2015" }],
    ['<c r="A1" s="9"><v>42254</v></c>', { type: "date", value: "2015-09-07", text: "2015-09-07" }],
    ['<c r="A1" s="1"><v>1</v></c>', { type: "date", value: "1900-01-01", text: "1900-01-01" }],
    ['<c r="A1" s="1"><v>59</v></c>', { type: "date", value: "1900-02-28", text: "1900-02-28" }],
    ['<c r="A1" s="1"><v>61</v></c>', { type: "date", value: "1900-03-01", text: "1900-03-01" }],
    ['<c r="A1" s="1"><v>60</v></c>', { type: "number", value: 60, text: "60" }],
    ['<c r="A1" s="1"><v>-3</v></c>', { type: "number", value: -3, text: "-3" }],
    ['<c r="A1" s="6"><v>42254.604166666664</v></c>', { type: "date-time", value: "2015-09-07T14:30:00", text: "2015-09-07T14:30:00" }],
    ['<c r="A1" s="6"><v>42254</v></c>', { type: "date", value: "2015-09-07", text: "2015-09-07" }],
    ['<c r="A1" s="1"><v>42254.5</v></c>', { type: "date-time", value: "2015-09-07T12:00:00", text: "2015-09-07T12:00:00" }],
    ['<c r="A1" s="7"><v>0.604166666666667</v></c>', { type: "time", value: "14:30:00", text: "14:30:00" }],
    ['<c r="A1" s="4"><v>7</v></c>', { type: "number", value: 7, text: "007" }],
    ['<c r="A1" s="5"><v>0.07</v></c>', { type: "number", value: 0.07, text: "7%" }],
    ['<c r="A1" s="10"><v>1234.5</v></c>', { type: "number", value: 1234.5, text: "1234.5" }],
    ['<c r="A1" t="b"><v>1</v></c>', { type: "boolean", value: true, text: "TRUE" }],
    ['<c r="A1" t="d"><v>2015-09-07T00:00:00</v></c>', { type: "date", value: "2015-09-07", text: "2015-09-07" }],
    [
      '<c r="A1" t="inlineStr"><is><r><t>=1+</t></r><r><t xml:space="preserve"> 1 &amp; more</t></r></is></c>',
      { type: "text", value: "=1+ 1 & more", text: "=1+ 1 & more" },
    ],
    ['<c r="A1" t="inlineStr"><is><t>line_x000A_next</t></is></c>', { type: "text", value: "line\nnext", text: "line\nnext" }],
  ])("%s", (markup, expected) => {
    expect(cellsOf(read(markup))).toEqual([{ row: 1, column: 1, address: "A1", ...expected }]);
  });

  it("takes shared texts with all their pieces, without the readings above them", () => {
    const texts = "<sst><si><t>plain</t></si><si><r><t>東</t></r><rPh><t>ヒガシ</t></rPh><r><t>京</t></r></si></sst>";
    const result = read('<c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>0</v></c>', { "xl/sharedStrings.xml": texts });
    expect(cellsOf(result)).toMatchObject([
      { address: "B1", text: "東京" },
      { address: "D1", text: "plain" },
    ]);
  });

  it("takes the stored value of a formula and says so once for a sheet", () => {
    const result = read('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c><c r="C1"><f>A2</f></c><c r="D1" t="e"><f>x()</f><v>#NAME?</v></c>');
    expect(cellsOf(result)).toMatchObject([
      { value: 2, formula: true },
      { value: 2, formula: true },
      { type: "error", value: "" },
      { type: "error", value: "#NAME?" },
    ]);
    expect(result.diagnostics).toMatchObject([
      { code: "workbook/formula", params: { count: 2 }, cell: { sheet: "Data", row: 1, column: 1 } },
      { code: "workbook/formula-without-value", params: { count: 1 }, cell: { column: 3 } },
      { code: "workbook/error-value", params: { count: 1 }, cell: { column: 4 } },
    ]);
  });

  it("says where a date does not show its year", () => {
    expect(codesOf(read('<c r="A1" s="8"><v>42254</v></c>'))).toEqual(["workbook/year-not-shown"]);
  });

  it("counts days from 1904 where the file says so", () => {
    const parts = workbookParts({ Data: sheetData('<c r="A1" s="1"><v>0</v></c>') }, { "xl/styles.xml": styles });
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    expect(cellsOf(readWorkbook(pack(parts)))).toMatchObject([{ value: "1904-01-01" }]);
  });
});

it("keeps hidden rows and sheets, and tells merged cells", () => {
  const sheet =
    '<sheetData><row r="3" hidden="1"><c r="B3"><v>1</v></c></row><row r="4"><c r="B4"/></row></sheetData><mergeCells><mergeCell ref="B3:C5"/></mergeCells>';
  const parts = workbookParts({ Data: sheet });
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace("<sheet ", '<sheet state="veryHidden" ');
  const result = readWorkbook(pack(parts));
  expect(result).toMatchObject({
    ok: true,
    value: { sheets: [{ name: "Data", hidden: true, rows: [{ row: 3, hidden: true }], merged: [{ firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 3 }] }] },
    diagnostics: [{ code: "workbook/merged-cells" }],
  });
});

it("reads files whose elements have a namespace prefix", () => {
  const parts = workbookParts({ Data: "" });
  parts["xl/worksheets/sheet1.xml"] = '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
  expect(cellsOf(readWorkbook(pack(parts)))).toMatchObject([{ address: "A1", text: "a" }]);
});

it("reads what another program wrote", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Other",
        rows: [
          ["text", 40.5, true, new Date("2015-09-07T00:00:00Z")],
          [null, "=not a formula"],
        ],
        cells: new Map([["3,0", { formula: "B1*2", formulaResult: 81 }]]),
      },
    ],
  });
  const reading = readWorkbook(bytes);
  expect(cellsOf(reading)).toMatchObject([
    { address: "A1", value: "text" },
    { address: "B1", value: 40.5 },
    { address: "C1", value: true },
    { address: "D1", type: "date", value: "2015-09-07" },
    { address: "B2", value: "=not a formula" },
    { address: "A4", value: 81, formula: true },
  ]);
});

it("gives a result for any bytes", () => {
  const good = pack(workbookParts({ Data: sheetData('<c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>text</t></is></c>') }, { "xl/styles.xml": styles }));
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(good.length), (changes, length) => {
      const bytes = good.slice();
      for (const [place, byte] of changes) bytes[place] = byte;
      expect(typeof readWorkbook(bytes).ok).toBe("boolean");
      expect(readWorkbook(bytes.subarray(0, length)).ok && length < good.length).toBe(false);
    }),
    { numRuns: 300 },
  );
});

describe("what is refused", () => {
  const good = () => workbookParts({ Data: sheetData('<c r="A1"><v>1</v></c>') });
  const bomb = () => ({ ...good(), "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(40_000_000)}</worksheet>` });

  it.each<[string, Uint8Array, Record<string, unknown>]>([
    ["text", strToU8("id;title\n1;x"), { code: "workbook/not-a-workbook" }],
    ["nothing", new Uint8Array(), { code: "workbook/not-a-workbook" }],
    ["another office file", pack({ "word/document.xml": "<document/>" }), { code: "workbook/not-a-workbook" }],
    ["an old or locked file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]), { code: "workbook/locked" }],
    ["a ZIP bomb", pack(bomb()), { code: "workbook/limit", params: { limit: "ratio", most: 200 } }],
    [
      "a document type",
      pack({ ...good(), "xl/worksheets/sheet1.xml": '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>' }),
      { code: "workbook/markup" },
    ],
    [
      "entities inside each other",
      pack({ ...good(), "xl/worksheets/sheet1.xml": '<!DOCTYPE w [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><worksheet/>' }),
      { code: "workbook/markup" },
    ],
    ["an unknown entity", pack({ ...good(), "xl/worksheets/sheet1.xml": "<worksheet>&a;</worksheet>" }), { code: "workbook/markup" }],
    ["markup cut off", pack({ ...good(), "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }), { code: "workbook/markup" }],
    [
      "text that is no UTF-8",
      pack({ ...good(), "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]) }),
      { code: "workbook/markup" },
    ],
    ["markup nested deep", pack({ ...good(), "xl/worksheets/sheet1.xml": "<a>".repeat(100) + "</a>".repeat(100) }), { code: "workbook/markup" }],
    [
      "an element with more attributes than any has",
      pack({ ...good(), "xl/worksheets/sheet1.xml": `<worksheet ${Array.from({ length: 1000 }, (_, index) => `a${index}="1"`).join(" ")}/>` }),
      { code: "workbook/markup" },
    ],
    [
      "a binary workbook",
      pack({ ...good(), "_rels/.rels": (good()["_rels/.rels"] as string).replace("xl/workbook.xml", "xl/workbook.bin") }),
      { code: "workbook/not-a-workbook" },
    ],
    ["a cell twice", pack(workbookParts({ Data: sheetData('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>') })), { code: "workbook/damaged" }],
    ["a cell outside the sheet", pack(workbookParts({ Data: sheetData('<c r="AAAA1"><v>1</v></c>') })), { code: "workbook/damaged" }],
    ["a number that is none", pack(workbookParts({ Data: sheetData('<c r="A1"><v>1e999</v></c>') })), { code: "workbook/damaged" }],
    ["a shared text that is not there", pack(workbookParts({ Data: sheetData('<c r="A1" t="s"><v>7</v></c>') })), { code: "workbook/damaged" }],
  ])("%s", (_, bytes, expected) => {
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, diagnostics: [expected] });
  });

  it("a size in the table of contents that is false, before the memory is used", () => {
    const sheet = strToU8(`<worksheet>${" ".repeat(30_000_000)}</worksheet>`);
    const file = zipSync({ "_rels/.rels": strToU8(good()["_rels/.rels"] as string), "xl/workbook.xml": sheet });
    const view = new DataView(file.buffer);
    for (let place = 0; place + 4 < file.length; place++) if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, 1000, true);
    expect(codesOf(readWorkbook(file))).toEqual(["workbook/damaged"]);
  });

  it("one part that stands for many sheets, before it is unpacked for each", () => {
    const parts = good();
    const sheets = Array.from({ length: 200 }, (_, index) => `<sheet name="S${index}" r:id="rId1"/>`).join("");
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace(/<sheet .*?\/>/, sheets);
    expect(readWorkbook(pack(parts)).ok).toBe(true);
    expect(readWorkbook(pack(parts), { limits: { unpackedBytes: 10_000 } })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "workbook/limit", params: { limit: "unpackedBytes" } }],
    });
  });

  it("entries that share their bytes", () => {
    const file = zipSync({ a: deflateSync(strToU8("x".repeat(100))), b: strToU8("yy") });
    const view = new DataView(file.buffer);
    for (let place = 0; place + 4 < file.length; place++) if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 42, 0, true);
    expect(codesOf(readWorkbook(file))).toEqual(["workbook/damaged"]);
  });

  it("bytes that were changed on the way", () => {
    const file = pack(good());
    const spot = file.findIndex((byte, index) => byte === 0x50 && file[index + 30] === 0x78 && file[index + 31] === 0x6c) + 60;
    const changed = file.slice();
    changed[spot] = (changed[spot] as number) ^ 0xff;
    expect(readWorkbook(changed).ok).toBe(false);
  });

  it.each([
    ["bytes", { bytes: 10 }],
    ["unpackedBytes", { unpackedBytes: 100 }],
    ["parts", { parts: 2 }],
    ["rows", { rows: 1 }],
    ["columns", { columns: 1 }],
    ["cells", { cells: 2 }],
    ["textLength", { textLength: 3 }],
    ["characters", { characters: 5 }],
    ["sharedTexts", { sharedTexts: 1 }],
    ["sheets", { sheets: 1 }],
    ["merged", { merged: 1 }],
  ])("more than the limit %s", (limit, limits) => {
    const sheet = `${sheetData('<c r="A1"><v>1234</v></c><c r="B1"><v>1</v></c>', '<c r="A2"><v>12</v></c>')}<mergeCells><mergeCell ref="C1:C2"/><mergeCell ref="D1:D2"/></mergeCells>`;
    const bytes = pack(workbookParts({ One: sheet, Two: "" }, { "xl/sharedStrings.xml": "<sst><si/><si/></sst>" }));
    expect(readWorkbook(bytes)).toMatchObject({ ok: true });
    expect(readWorkbook(bytes, { limits })).toMatchObject({ ok: false, diagnostics: [{ code: "workbook/limit", params: { limit } }] });
  });

  it("more number formats than any program makes", () => {
    const formats = Array.from({ length: 6000 }, (_, index) => `<numFmt numFmtId="${index + 200}" formatCode="${"[".repeat(900)}"/>`);
    const bytes = pack(workbookParts({ Data: "" }, { "xl/styles.xml": `<styleSheet><numFmts>${formats.join("")}</numFmts></styleSheet>` }));
    expect(readWorkbook(bytes, { limits: { ratio: 10_000 } })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "workbook/limit", params: { limit: "styles" } }],
    });
  });

  it("a limit that is none", () => {
    expect(() => readWorkbook(new Uint8Array(), { limits: { cells: 0 } })).toThrow(/"cells"/);
  });
});
