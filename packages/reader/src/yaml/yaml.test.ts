import { toPointer } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../yaml.js";

const found = (text: string) =>
  readYaml(text)
    .diagnostics.map(({ code, pointer, range }) => `${code} ${range ? `${range.start.line}:${range.start.column}` : "-"} ${pointer}`.trim())
    .join("|");
const valueIn = (text: string) => {
  const reading = readYaml(text);
  return reading.ok ? reading.value : reading.diagnostics;
};

describe("values", () => {
  it.each([
    ["adopted: 2019-06-21", { adopted: "2019-06-21" }],
    ["at: 2001-12-14t21:59:43.10-05:00", { at: "2001-12-14t21:59:43.10-05:00" }],
    ["time: 12:30:45", { time: "12:30:45" }],
    ["quarter: 2019-Q2", { quarter: "2019-Q2" }],
    ["phone: 116 111", { phone: "116 111" }],
    ["a: ~\nb:\nc: null", { a: null, b: null, c: null }],
    ["a: true\nb: False", { a: true, b: false }],
    ["a: 1\nb: -2.5\nc: 1.5e+3", { a: 1, b: -2.5, c: 1500 }],
    ["a: |\n  one\n  two\nb: >\n  one\n  two", { a: "one\ntwo\n", b: "one two\n" }],
    ["a: !!str 123\nb: !!int '3'", { a: "123", b: 3 }],
    ["a: &x {k: [1]}\nb: *x\nc: *x", { a: { k: [1] }, b: { k: [1] }, c: { k: [1] } }],
    ["a: &x 1\nb: *x\nc: &x 2\nd: *x", { a: 1, b: 1, c: 2, d: 2 }],
    ["---\na: 1\n...\n", { a: 1 }],
    ["\ufeffa: 1", { a: 1 }],
    ["'yes': 'no'", { yes: "no" }],
    ["constructor: 1", { constructor: 1 }],
  ])("%j", (text, value) => {
    expect(valueIn(text)).toEqual(value);
    expect(found(text)).toBe("");
  });

  it("writes aliases out: no two places share an object", () => {
    const value = valueIn("a: &x {k: 1}\nb: *x") as { a: object; b: object };
    expect(value.a).not.toBe(value.b);
  });

  it.each([
    ["country: NO", "NO", "yaml/ambiguous-word 1:10 /country"],
    ["a: yes", "yes", "yaml/ambiguous-word 1:4 /a"],
    ["a: 007", 7, "yaml/number-form 1:4 /a"],
    ["a: 0o17", 15, "yaml/number-form 1:4 /a"],
    ["a: 0x1F", 31, "yaml/number-form 1:4 /a"],
    ["a: +5", 5, "yaml/number-form 1:4 /a"],
    ["a: 1.", 1, "yaml/number-form 1:4 /a"],
    ["a: .5", 0.5, "yaml/number-form 1:4 /a"],
    ["a: 1e3", 1000, "yaml/number-form 1:4 /a"],
    ["a: 12345678901234567890", 12345678901234567000, "yaml/number-precision 1:4 /a"],
    ["a: 0xFFFFFFFFFFFFFFFF", 18446744073709552000, "yaml/number-precision 1:4 /a"],
    ["%YAML 1.1\n---\na: no", "no", "yaml/directive 1:1|yaml/ambiguous-word 3:4 /a"],
  ])("warns of %j", (text, value, expected) => {
    expect(found(text)).toBe(expected);
    expect(Object.values(valueIn(text) as object)).toEqual([value]);
  });
});

describe("refusals", () => {
  it.each([
    ["a: 1\na: 2", "yaml/duplicate-key 2:1 /a"],
    ["{a: 1, 'a': 2}", "yaml/duplicate-key 1:8 /a"],
    ["x:\n  __proto__: 1", "yaml/prototype-key 2:3 /x"],
    ["2019: x", "yaml/key-not-text 1:1"],
    ["true: x", "yaml/key-not-text 1:1"],
    ["[a]: x", "yaml/key-not-text 1:1"],
    ["a: &x k\n*x : 1", "yaml/key-not-text 2:1"],
    ["a: &x {k: 1}\nb:\n  <<: *x", "yaml/merge-key 3:3 /b"],
    ["a: &x [*x]", "yaml/cyclic-alias 1:8 /a/0"],
    ["a: &x\n  b: &y\n    c: *x", "yaml/cyclic-alias 3:8 /a/b/c"],
    ["a: *x", "yaml/unknown-alias 1:4 /a"],
    ["a: !person {name: x}", "yaml/tag 1:4"],
    ["a: !!timestamp 2019-06-21", "yaml/tag 1:4"],
    ["a: !!binary aGk=", "yaml/tag 1:4"],
    ["a: 1\n---\nb: 2", "yaml/several-documents 2:1"],
    ["a: .inf", "yaml/number-range 1:4 /a"],
    ["a: .NaN", "yaml/number-range 1:4 /a"],
    ["a: 1e999", "yaml/number-range 1:4 /a"],
    ['a: "\\ud800"', "yaml/lone-surrogate 1:4 /a"],
    ["a: x\u0001y", "yaml/control-character 1:5"],
    ["title: Report: part 2", "yaml/colon-in-text 1:8"],
    ["a:\n\t- 1", "yaml/tab 2:1"],
    ["a: @x", "yaml/quotes-needed 1:4"],
    ['a: "\\q"', "yaml/escape 1:5"],
    ["a: [1, 2", "yaml/missing-sign 1:9"],
    ['a: "x', "yaml/missing-sign 1:6"],
    ["a:\n  b: 1\n c: 2", "yaml/indentation 3:1"],
    ["# only a remark", "input/empty -"],
    ["---\n", "input/empty -"],
  ])("%j: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
    expect(readYaml(text).ok).toBe(false);
  });

  it("names the first place of a key that comes twice, and recovers the value", () => {
    expect(readYaml("a: 1\nb: 2\na: 3")).toMatchObject({
      recovered: { a: 3, b: 2 },
      diagnostics: [{ params: { member: "a", firstLine: 1 }, related: [{ range: { start: { line: 1, column: 1 } } }] }],
    });
  });
});

describe("limits", () => {
  const laughs = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefghi".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join()}]`),
  ].join("\n");
  const code = (text: string, limits = {}) =>
    readYaml(text, { limits })
      .diagnostics.map((diagnostic) => diagnostic.code)
      .join();

  it("refuses aliases that multiply, whichever limit meets them", () => {
    expect(code(laughs)).toBe("limit/aliases");
    expect(code(laughs, { aliases: 1e9, nodes: 10_000 })).toBe("limit/nodes");
  });

  it.each([
    ["flow lists", "["],
    ["flow objects", "{a: "],
    ["lists", "- "],
    ["objects", "a: "],
    ["questions", "? "],
  ])("refuses endless %s", (_, unit) => {
    expect(code(unit.repeat(100_000))).toBe("limit/depth");
  });

  it("has the same depth as JSON", () => {
    expect(code(`${"[".repeat(64)}1${"]".repeat(64)}`)).toBe("");
    expect(code(`${"[".repeat(65)}1${"]".repeat(65)}`)).toBe("limit/depth");
  });

  it("reads without a full stack when the depth is not limited", () => {
    const nested = (depth: number) => code(`${"[".repeat(depth)}${"]".repeat(depth)}`, { depth: Number.POSITIVE_INFINITY });
    expect(nested(200)).toBe("");
    for (let depth = 400; depth < 12_000; depth = Math.round(depth * 1.2)) expect(nested(depth)).toMatch(/^(?:limit\/stack)?$/);
    expect(nested(100_000)).toBe("limit/stack");
  });

  it.each([
    ["limit/yaml-length", { yamlLength: 4 }, "a: 12"],
    ["limit/yaml-tokens", { yamlTokens: 5 }, "a: 1\nb: 2"],
    ["limit/nodes", { nodes: 2 }, "[1, 2]"],
    ["limit/keys", { keys: 1 }, "{a: 1, b: 2}"],
    ["limit/key-length", { keyLength: 1 }, "ab: 1"],
    ["limit/string-length", { stringLength: 1 }, "a: bc"],
    ["limit/aliases", { aliases: 1 }, "[&a 1, *a, *a]"],
  ])("%s", (expected, limits, text) => {
    expect(code(text, limits)).toBe(expected);
  });
});

describe("laws", () => {
  const value = fc.jsonValue({ stringUnit: "grapheme", maxDepth: 5 }).filter((any) => !JSON.stringify(any).includes("__proto__"));

  it("reads JSON text as JSON does, without findings", () => {
    fc.assert(
      fc.property(value, (any) => {
        const reading = readYaml(JSON.stringify(any));
        expect(reading.diagnostics.filter(({ code }) => code !== "input/empty")).toEqual([]);
        if (reading.ok) expect(JSON.stringify(reading.value)).toBe(JSON.stringify(any));
      }),
      { numRuns: 150 },
    );
  });

  it("places each value at a text that reads as that value", () => {
    fc.assert(
      fc.property(value, (any) => {
        const text = stringify(any, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_DOUBLE", collectionStyle: "flow", lineWidth: 0 });
        const reading = readYaml(text);
        const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
        const offset = ({ line, column }: { line: number; column: number }) => (starts[line - 1] ?? 0) + column - 1;
        const visit = (part: unknown, steps: (string | number)[]) => {
          const range = reading.locate(toPointer(steps));
          expect(range).toBeDefined();
          if (!range) return;
          expect(JSON.stringify(valueIn(text.slice(offset(range.start), offset(range.end))))).toBe(JSON.stringify(part));
          if (typeof part === "object" && part !== null) for (const [step, child] of Object.entries(part)) visit(child, [...steps, step]);
        };
        if (reading.ok) visit(reading.value, []);
      }),
      { numRuns: 100 },
    );
  });

  it("places keys, values behind aliases, empty values and missing members", () => {
    const { locate } = readYaml("a: &x\n  k: 1\nb: *x\nempty:\nlist:\n  - p\n");
    expect(locate("/b", { key: true })?.start).toEqual({ line: 3, column: 1 });
    expect(locate("/b")?.start).toEqual({ line: 3, column: 4 });
    expect(locate("/b/k")?.start).toEqual({ line: 2, column: 6 });
    expect(locate("/empty")?.start.line).toBe(4);
    expect(locate("/list/3/name")).toEqual(locate("/list"));
    expect(locate("/list/0")?.start).toEqual({ line: 6, column: 5 });
  });

  it("never throws on random text", () => {
    const piece = fc.constantFrom(
      ..."{}[]:,\"'-?&*!|>%@`#~ \n\t",
      "a",
      "1",
      "  ",
      "- ",
      ": ",
      "&a ",
      "*a",
      "!!str ",
      "<<",
      "---\n",
      "...",
      "\\u",
      "%YAML",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const reading = readYaml(pieces.join(""));
        expect(reading.ok).toBe(!reading.diagnostics.some(({ severity }) => severity === "error"));
        if (reading.ok) expect(() => JSON.stringify(reading.value)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });
});
