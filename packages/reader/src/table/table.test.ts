import { catalogueFaults } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvDelimiters, readCsv, type TableEncoding, tableCatalogue } from "../table.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));

/** Bytes of a text in an encoding: the decoder of the platform, turned around. */
function encode(text: string, encoding: TableEncoding): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 256; byte++) {
    const sign = encoding === "windows-1252" && byte === 0x92 ? "’" : decoder.decode(Uint8Array.of(byte));
    if (sign.length === 1 && sign !== "\ufffd") bytes.set(sign, [byte]);
    if (byte >= 0x81 && /^gb|^big/.test(encoding))
      for (let trail = 0x40; trail < 0xff; trail++) {
        const pair = decoder.decode(Uint8Array.of(byte, trail));
        if ([...pair].length === 1 && pair !== "\ufffd") bytes.set(pair, [byte, trail]);
      }
  }
  return Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) ?? [63]));
}

const read = (input: string | Uint8Array, options = {}) => {
  const reading = readCsv(input, options);
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ code }) => code).join());
  return reading;
};

describe("cells", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\r\n1,5;2\r\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a\tb\rc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      'a,b\n"one\ntwo","say ""no"""',
      [
        ["a", "b"],
        ["one\ntwo", 'say "no"'],
      ],
    ],
    ["a,b,c\n1\n\n1,2,3,4\n", [["a", "b", "c"], ["1"], [""], ["1", "2", "3", "4"]]],
    ["sep=|\na|b,c\n", [["a", "b,c"]]],
    [
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "=cmd|' /C calc'!A0,x\n=1+1,y",
      [
        ["=cmd|' /C calc'!A0", "x"],
        ["=1+1", "y"],
      ],
    ],
    ["one column\nSenegal\n", [["one column"], ["Senegal"]]],
  ])("%j", (text, rows) => expect(read(text).value.rows).toEqual(rows));

  it("gives back what was written, whatever stands in the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\t", "\n", " ", "1", "|") });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    const written = (table: readonly (readonly string[])[], delimiter: string) =>
      table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join("\r\n");
    fc.assert(
      fc.property(rows, fc.constantFrom(...csvDelimiters), (table, delimiter) => {
        expect(read(written(table, delimiter), { delimiter }).value.rows).toEqual(table);
      }),
    );
  });

  it("tells of a quotation mark that nothing closes, by row and column", () => {
    expect(readCsv('a,b\n1,"2\n3,4\n')).toMatchObject({ ok: false, diagnostics: [{ code: "table/unclosed-quote", cell: { row: 2, column: 2 } }] });
    expect(read('a,b\n"1"x,2')).toMatchObject({
      value: {
        rows: [
          ["a", "b"],
          ["1x", "2"],
        ],
      },
      diagnostics: [{ code: "table/text-after-quote" }],
    });
  });

  it.each([
    [{ columns: 3 }, "a,b,c,d", "table/limit-columns"],
    [{ cells: 3 }, "a,b\nc,d", "table/limit-cells"],
    [{ cellLength: 3 }, "abcd,e", "table/limit-cell"],
    [{ bytes: 3 }, "abcd", "table/too-large"],
  ])("keeps the limit %j", (limits, text, code) => expect(readCsv(text, { limits })).toMatchObject({ ok: false, diagnostics: [{ code }] }));

  it.each([
    ["table/empty", " \n\n"],
    ["table/not-text", "PK\x03\x04\x14\0\x06\0......xl/workbook.xml"],
    ["table/not-text", "<!DOCTYPE html><html><table><tr><td>Title</td></tr></table></html>"],
    ["table/not-text", '<?xml version="1.0"?><Workbook/>'],
    ["table/binary", "\0\x01\x02\x03"],
  ])("refuses %s", (code, text) => expect(readCsv(text)).toMatchObject({ ok: false, diagnostics: [{ code }] }));
});

describe("delimiter", () => {
  it("is not misled by text, decimal commas and lines above the table", () => {
    const text = 'Rapport, version 2\n\nPays;Budget\nSénégal;1,5\n"Mali, nord";2,5\nTogo;3,25\n';
    expect(read(text)).toMatchObject({ delimiter: { value: ";", confidence: "high" }, diagnostics: [] });
  });

  it("says so when another reading is possible", () => {
    expect(read("a;b,c,d\ne;f,g,h\n").diagnostics).toMatchObject([{ code: "table/delimiter-taken", severity: "warning" }]);
  });
});

describe("encoding", () => {
  const russian = "Страна\tМероприятие\tДата\nКазахстан\tСеминар для учителей по безопасности\t12.05.2021\n";
  const french = "Pays;Activité\nSénégal;Journée portes ouvertes à l’école\nCôte d’Ivoire;Célébration de la journée\n";
  const polish = "Państwo;Działanie\nPolska;Szkolenie dla nauczycieli: bezpieczeństwo dzieci w sieci i późniejsze spotkanie\n";
  const arabic = "البلد;النشاط\nمصر;ورشة عمل لحماية الأطفال على الإنترنت\n";
  const chinese = "国家,活动名称,参加人数\n中国,儿童网络保护培训,四十人\n";

  it.each([
    ["windows-1251", russian, "high"],
    ["windows-1252", french, "medium"],
    ["windows-1250", polish, "medium"],
    ["windows-1256", arabic, "high"],
    ["gb18030", chinese, "high"],
  ] as const)("%s is told by its letters", (encoding, text, least) => {
    const reading = read(encode(text, encoding));
    expect(reading.encoding).toMatchObject({ value: encoding, because: "letters" });
    expect(reading.value.rows.flat().join("")).toBe(text.replaceAll(/[;,\t\n]/g, ""));
    expect(least === "high" ? ["high"] : ["high", "medium"]).toContain(reading.encoding.confidence);
    expect(reading.diagnostics).toMatchObject([{ code: "table/encoding-taken", params: { encoding } }]);
  });

  it.each([
    ["a,b\n", "ascii"],
    ["é,b\n", "valid-utf-8"],
    ["\ufeffé,b\n", "byte-order-mark"],
  ])("UTF-8 says itself what it is: %j", (text, because) => {
    expect(read(utf8(text))).toMatchObject({ encoding: { value: "utf-8", because }, diagnostics: [] });
    expect(read(utf8(text)).value.rows[0]?.[0]).not.toContain("\ufeff");
  });

  it("reads UTF-16 with a mark, and without one where it shows", () => {
    expect(read(wide("\ufeffСтрана\tДата\n"))).toMatchObject({ encoding: { value: "utf-16le", because: "byte-order-mark" } });
    expect(read(wide("Country\tDate\nKenya\t2015\n"))).toMatchObject({
      encoding: { value: "utf-16le", because: "zero-bytes" },
      value: {
        rows: [
          ["Country", "Date"],
          ["Kenya", "2015"],
        ],
      },
    });
  });

  it("takes the one that the caller names, and refuses bytes that are none of it", () => {
    expect(read(encode(russian, "koi8-r"), { encoding: "koi8-r" }).value.rows[0]?.[0]).toBe("Страна");
    expect(readCsv(Uint8Array.of(0xff, 0xfe, 0x41), { encoding: "utf-8" })).toMatchObject({ ok: false, diagnostics: [{ code: "table/encoding-refused" }] });
    expect(() => readCsv("a", { encoding: "latin" as never })).toThrow("encoding");
  });

  it("is not sure of little", () => {
    expect(read(encode("Pays;Date\nBénin;2015\n", "windows-1252")).encoding.confidence).not.toBe("high");
  });
});

it("has every text in six languages, with the same parameters", () => expect(catalogueFaults(tableCatalogue)).toEqual([]));
