import { describe, expect, it } from "vitest";
import { read } from "../read.js";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false) =>
  Uint8Array.from({ length: text.length * 2 }, (_, index) => {
    const unit = text.charCodeAt(index >> 1);
    return index % 2 === (bigEndian ? 1 : 0) ? unit & 255 : unit >> 8;
  });
const first = (input: string | Uint8Array) => {
  const reading = read(input);
  const [diagnostic] = reading.diagnostics;
  return { ok: reading.ok, code: diagnostic?.code, params: diagnostic?.params, start: diagnostic?.range?.start };
};

/** Text in a code page of one byte, by the bytes of its alphabet. */
const inCodePage = (text: string, alphabet: string, from: number) =>
  Uint8Array.from(text, (character) => {
    const index = alphabet.indexOf(character);
    return index < 0 ? character.charCodeAt(0) : from + index;
  });
const cyrillic = Array.from({ length: 64 }, (_, index) => String.fromCharCode(0x410 + index)).join("");
const arabic: Readonly<Record<string, number>> = {
  ا: 0xc7,
  ب: 0xc8,
  ة: 0xc9,
  ت: 0xca,
  ح: 0xcd,
  د: 0xcf,
  ر: 0xd1,
  ط: 0xd8,
  ع: 0xda,
  ف: 0xdd,
  ل: 0xe1,
  م: 0xe3,
  ن: 0xe4,
  ه: 0xe5,
  و: 0xe6,
  ى: 0xec,
  ي: 0xed,
  أ: 0xc3,
  إ: 0xc5,
};

describe("encodings", () => {
  const text = '{"title": "Прошу — 保护 😀"}';
  const value = { title: "Прошу — 保护 😀" };

  it("reads UTF-8 with and without byte order mark, from bytes and text", () => {
    for (const input of [utf8(text), utf8(`\ufeff${text}`), text, `\ufeff${text}`]) expect(read(input)).toMatchObject({ ok: true, value, diagnostics: [] });
  });

  it("counts columns without the byte order mark", () => {
    expect(first(utf8("\ufeff[?]")).start).toEqual({ line: 1, column: 2 });
  });

  it.each([
    ["UTF-16LE", utf16(`\ufeff${text}`)],
    ["UTF-16BE", utf16(`\ufeff${text}`, true)],
    ["UTF-16LE", utf16(text)],
    ["UTF-16BE", utf16(text, true)],
    ["UTF-16LE", utf16(`\ufeff${" ".repeat(20_000)}${text}`)],
  ])("reads %s and advises UTF-8", (encoding, input) => {
    expect(read(input)).toMatchObject({ ok: true, value, diagnostics: [{ code: "encoding/utf-16", severity: "advice", params: { encoding } }] });
  });

  it("reads one digit in UTF-16", () => {
    expect(read(utf16("1"))).toMatchObject({ ok: true, value: 1 });
  });

  it("refuses UTF-16 that ends in the middle of a character, and UTF-32", () => {
    expect(first(utf16("\ufeff[1]").subarray(0, -1))).toMatchObject({ ok: false, code: "encoding/incomplete" });
    expect(first(new Uint8Array([0xff, 0xfe, 0, 0, 0x31, 0, 0, 0]))).toMatchObject({ ok: false, code: "encoding/unsupported", params: { encoding: "UTF-32" } });
    expect(first(new Uint8Array([0, 0, 0, 0x31]))).toMatchObject({ code: "encoding/unsupported" });
  });

  it.each([
    ["windows-1251", inCodePage('{"название": "Стратегия защиты детей в сети"}', cyrillic, 0xc0)],
    ["windows-1256", Uint8Array.from('{"title": "حماية الأطفال على الإنترنت"}', (character) => arabic[character] ?? character.charCodeAt(0))],
    ["windows-1252", latin1('{"title": "Stratégie de protection de la jeunesse à Genève"}')],
    [
      "GB18030",
      Uint8Array.from([
        ...latin1('{"title": "'),
        0xb1,
        0xa3,
        0xbb,
        0xa4,
        0xb6,
        0xf9,
        0xcd,
        0xaf,
        0xc9,
        0xcf,
        0xcd,
        0xf8,
        0xb0,
        0xb2,
        0xc8,
        0xab,
        ...latin1('"}'),
      ]),
    ],
  ])("hints at %s, converts nothing", (encoding, input) => {
    const reading = read(input);
    expect(reading).toMatchObject({ ok: false, diagnostics: [{ code: "encoding/not-utf-8", params: { encoding } }] });
    expect(reading).not.toHaveProperty("recovered");
  });

  it("says byte, line and column of the first byte that is not UTF-8, with no hint where the text was UTF-8 before", () => {
    expect(first(Uint8Array.from([...utf8('{\n"ö": "'), 0xc3, 0x28]))).toEqual({
      ok: false,
      code: "encoding/invalid-utf-8",
      params: { byte: 10 },
      start: { line: 2, column: 7 },
    });
  });

  it.each([
    ["overlong", [0xc0, 0xaf]],
    ["overlong, three bytes", [0xe0, 0x80, 0xaf]],
    ["surrogate", [0xed, 0xa0, 0x80]],
    ["above U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["cut off", [0xf0, 0x9f, 0x98]],
    ["lone continuation", [0x80]],
  ])("finds a sequence that is %s", (_, bytes) => {
    expect(first(Uint8Array.from([...utf8('["é'), ...bytes, ...utf8('"]')]))).toMatchObject({ code: "encoding/invalid-utf-8", params: { byte: 5 } });
  });
});

describe("input that is no JSON or YAML text", () => {
  it.each([
    ["input/empty", {}, ""],
    ["input/empty", {}, " \r\n\t "],
    ["input/empty", {}, "\ufeff"],
    ["input/office-file", { type: "DOCX" }, "PK\x03\x04\x14\0\x06\0......word/document.xml"],
    ["input/office-file", { type: "XLSX" }, "PK\x03\x04\x14\0\x06\0......xl/workbook.xml"],
    ["input/office-file", { type: "ODT, ODS" }, "PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"],
    ["input/office-file", { type: "DOC, XLS" }, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"],
    ["input/office-file", { type: "RTF" }, "{\\rtf1\\ansi }"],
    ["input/not-text", { type: "ZIP" }, "PK\x03\x04\x14\0\0\0report.json"],
    ["input/not-text", { type: "GZIP" }, "\x1f\x8b\x08\0\0"],
    ["input/not-text", { type: "PDF" }, "%PDF-1.7\n%\xe2\xe3"],
    ["input/not-text", { type: "PNG" }, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["input/not-text", { type: "JPEG" }, "\xff\xd8\xff\xe0\0\x10JFIF"],
    ["input/binary", {}, "\x7fELF\x02\x01\x01\0\0\0"],
    ["input/binary", {}, "\x01\x02\x03abc\x04\x05"],
    ["input/markup", { type: "HTML" }, "<!DOCTYPE html><html>"],
    ["input/markup", { type: "HTML" }, "\n  <html lang='en'>"],
    ["input/markup", { type: "XML" }, '<?xml version="1.0"?><report/>'],
    ["input/yaml", {}, "title: National strategy\nactivities:\n  - id: A1\n"],
    ["input/yaml", {}, "# a remark\n---\n- 1\n"],
  ])("%s %j", (code, params, content) => {
    const expected = { ok: false, diagnostics: [{ code, params }] };
    expect(read(latin1(content.replace("\ufeff", "")))).toMatchObject(expected);
    expect(read(content)).toMatchObject(expected);
    expect(read(content).locate("")).toBeUndefined();
  });

  it("takes JSON that only begins like another format as JSON", () => {
    for (const text of ['"PK"', '"%PDF-1.7"', '{"a": "<html>"}', "[1]"]) expect(read(text).ok).toBe(true);
  });
});
