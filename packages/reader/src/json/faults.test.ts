import { formatText } from "@cop-sdk/diagnostics";
import { describe, expect, it } from "vitest";
import { readerCatalogue } from "../messages/index.js";
import { read } from "../read.js";

const found = (text: string) =>
  read(text).diagnostics.map(({ code, pointer, range }) =>
    `${code} ${range?.start.line}:${range?.start.column}-${range?.end.line}:${range?.end.column} ${pointer}`.trim(),
  );
const params = (text: string) => read(text).diagnostics[0]?.params;

describe("faults of syntax", () => {
  it.each([
    ['{"a": [1, 2', "json/unexpected-end 1:12-1:12 /a/1"],
    ['{"a": "text', "json/unexpected-end 1:12-1:12 /a"],
    ['{"a": [1, 2}', "json/bracket-mismatch 1:12-1:13 /a/1"],
    ["[1, ?]", "json/value-expected 1:5-1:6 /1"],
    ["[1,, 2]", "json/value-expected 1:4-1:5 /1"],
    ['{"a": }', "json/value-expected 1:7-1:8 /a"],
    ["{[1]: 2}", "json/key-expected 1:2-1:3"],
    ['{"a" 1}', "json/colon-expected 1:6-1:7 /a"],
    ['{"a"}', "json/colon-expected 1:5-1:6 /a"],
    ['{"a": 1 "b": 2}', "json/comma-expected 1:9-1:10 /a"],
    ["[1 2]", "json/comma-expected 1:4-1:5 /0"],
    ["[1] [2]", "json/text-after-end 1:5-1:6"],
    ['{"a": 1}\n{"a": 2}', "json/text-after-end 2:1-2:2"],
    ["[1]]", "json/text-after-end 1:4-1:5"],
    ["[1, // one\n2]", "json/comment 1:5-1:11 /1"],
    ["[/* one */ 1]", "json/comment 1:2-1:11 /0"],
    ["[1, 2,\n]", "json/trailing-comma 1:6-1:7 /2"],
    ['{"a": 1,}', "json/trailing-comma 1:8-1:9"],
    ["['a\n']", "json/single-quotes 1:2-1:3 /0"],
    ["{\"a\": 'b'}", "json/single-quotes 1:7-1:10 /a"],
    ['{"a": “b”}', "json/typographic-quotes 1:7-1:10 /a"],
    ["{a: 1}", "json/unquoted-key 1:2-1:3"],
    ["[True]", "json/unknown-word 1:2-1:6 /0"],
    ["[nul]", "json/unknown-word 1:2-1:5 /0"],
    ["[truest]", "json/unknown-word 1:2-1:8 /0"],
    ["[NaN]", "json/not-a-number 1:2-1:5 /0"],
    ["[-Infinity]", "json/not-a-number 1:2-1:11 /0"],
    ["[007]", "json/leading-zero 1:2-1:5 /0"],
    ["[-01.5]", "json/leading-zero 1:2-1:7 /0"],
    ["[+1]", "json/number-form 1:2-1:4 /0"],
    ["[.5]", "json/number-form 1:2-1:4 /0"],
    ["[1.]", "json/number-form 1:2-1:4 /0"],
    ["[1e]", "json/number-form 1:2-1:4 /0"],
    ["[0x1F]", "json/number-form 1:2-1:6 /0"],
    ["[2019-06-21]", "json/number-form 1:2-1:12 /0"],
    ["[-]", "json/number-form 1:2-1:3 /0"],
    ['["a\nb"]', "json/line-break-in-string 1:2-1:4 /0"],
    ['["a\tb"]', "json/control-character 1:4-1:5 /0"],
    ['["C:\\xy"]', "json/escape 1:5-1:7 /0"],
    ['["\\u12"]', "json/escape 1:3-1:5 /0"],
    ["[1,\u00a02]", "json/invisible-character 1:4-1:5 /1"],
    ["// only a remark", "json/comment 1:1-1:17|json/no-value 1:17-1:17"],
  ])("%j", (text, expected) => {
    expect(found(text).join("|")).toBe(expected);
    expect(read(text).ok).toBe(false);
    expect(() => JSON.parse(text)).toThrow();
  });

  it("names several faults of one text in one run", () => {
    expect(found('{a: \'x\', // remark\n "b": [01, NaN,], "c": True}').map((line) => line.split(" ")[0])).toEqual([
      "json/unquoted-key",
      "json/single-quotes",
      "json/comment",
      "json/leading-zero",
      "json/not-a-number",
      "json/trailing-comma",
      "json/unknown-word",
    ]);
  });

  it("says which bracket of which line is open when a file is cut off, and where it stands", () => {
    const reading = read('{\n  "activities": [\n    { "title": "x" },\n', { file: "a.json" });
    expect(reading.diagnostics).toHaveLength(1);
    expect(reading.diagnostics[0]).toMatchObject({
      params: { line: 4, bracket: "[", openLine: 2 },
      related: [{ pointer: "/activities", file: "a.json", range: { start: { line: 2, column: 17 } } }],
    });
    expect(formatText(reading.diagnostics, { catalogue: readerCatalogue })).toContain("The text ends on line 4, but the [ of line 2 is still open.");
  });

  it("says what was found, by code point where it is no plain sign, and what would close", () => {
    expect(params("[1 ?]")).toEqual({ found: "?", closing: "]" });
    expect(params('{"a": §}')).toEqual({ found: "U+00A7" });
    expect(params('["\u0007"]')).toEqual({ character: "U+0007" });
  });

  it("never repeats a text of the document", () => {
    for (const text of ['{"name": Secretname}', "['Secretname']", '["Secretname', '["a", Secretname]', '{"a": 1} Secretname'])
      expect(JSON.stringify(read(text).diagnostics.map(({ params: words }) => words))).not.toContain("Secret");
  });
});

describe("findings in valid JSON", () => {
  it("refuses a key that comes twice, however it is written, and still recovers the value", () => {
    const reading = read('{"a": {"key": 1,\n "k\\u0065y": 2}}');
    expect(reading).toMatchObject({
      ok: false,
      recovered: { a: { key: 2 } },
      diagnostics: [
        {
          code: "json/duplicate-key",
          pointer: "/a/key",
          params: { member: "key", firstLine: 1 },
          range: { start: { line: 2, column: 2 }, end: { line: 2, column: 12 } },
          related: [{ pointer: "/a/key", range: { start: { line: 1, column: 8 } } }],
        },
      ],
    });
    expect(reading.locate("/a/key")?.start).toEqual({ line: 2, column: 14 });
  });

  it("compares keys within their object only, also behind nested ones", () => {
    expect(found('[{"a": 1}, {"a": {"a": 1, "b": {}}, "b": 2}]')).toEqual([]);
    expect(found('{"a": {"x": {"y": 1}}, "b": 2, "a": 3}')).toEqual(["json/duplicate-key 1:32-1:35 /a"]);
  });

  it("finds a key that comes twice among many", () => {
    const members = Array.from({ length: 500 }, (_, index) => `"k${index}": ${index}`);
    expect(found(`{${members.join()}}`)).toEqual([]);
    for (const twice of [0, 20, 23, 24, 25, 400])
      expect(read(`{${[...members, members[twice]].join()}}`).diagnostics.map(({ pointer }) => pointer)).toEqual([`/k${twice}`]);
  });

  it("tells keys with equal checksums apart", () => {
    expect(found('{"Aa": 1, "BB": 2}')).toEqual([]);
  });

  it("gives repeated findings at one pointer different fingerprints", () => {
    const [first, second] = read('{"a": 1, "a": 2, "a": 3}').diagnostics;
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
  });

  it("refuses own __proto__ keys and nothing else that is harmless", () => {
    for (const text of ['{"__proto__": 1}', '[{"a": {"__pro\\u0074o__": {}}}]', '{"\\u005f_proto__": 1}']) {
      expect(read(text)).toMatchObject({ ok: false, diagnostics: [{ code: "json/prototype-key" }] });
      expect(read(text)).not.toHaveProperty("recovered");
    }
    expect(found('{"constructor": 1, "prototype": 2, "_proto_": 3, "toString": 4}')).toEqual([]);
  });

  it.each(['"\\ud800"', '"\\udc00"', '"\ud83d"', '"\ud83d x"', '"\\ud83d\\n"', '"\\ude00\\ud83d"', '"\\ud83d x\\ude00"', '{"\\ud800": 1}'])(
    "refuses half a character: %j",
    (text) => {
      expect(new Set(read(text).diagnostics.map(({ code }) => code))).toEqual(new Set(["json/lone-surrogate"]));
    },
  );

  it.each(['"\\ud83d\\ude00"', '"\u{1f600}"', '"\\ud83d\ude00"'])("accepts a whole character: %j", (text) => {
    expect(read(text)).toMatchObject({ ok: true, value: "\u{1f600}", diagnostics: [] });
  });

  it.each([
    ["9007199254740993", "json/number-precision"],
    ["12345678901234567890", "json/number-precision"],
    ["3.14159265358979323846", "json/number-precision"],
    ["1e-400", "json/number-precision"],
    ["1e999", "json/number-range"],
    ["-1e999", "json/number-range"],
    ["9007199254740992", undefined],
    ["1000000000000000000000", undefined],
    ["1.50000000000000000000", undefined],
    ["0.1", undefined],
    ["0.30000000000000004", undefined],
    ["1E+2", undefined],
    ["0e999999", undefined],
    ["-0", undefined],
    ["5e-324", undefined],
  ])("number %s: %s", (text, code) => {
    const reading = read(`[${text}]`);
    expect(reading.diagnostics[0]?.code).toBe(code);
    expect(reading.ok).toBe(code !== "json/number-range");
  });
});
