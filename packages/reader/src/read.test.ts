import type { Result } from "@cop-sdk/diagnostics";
import { describe, expect, expectTypeOf, it } from "vitest";
import { collectFindings } from "./findings.js";
import { attachRanges, defaultLimits, type Limits, type ReadResult, read } from "./index.js";
import { json } from "./json/format.js";
import { linesOf } from "./lines.js";
import { withinStack } from "./within-stack.js";
import { yaml } from "./yaml.js";

const code = (input: string | Uint8Array, limits: Partial<Limits>) =>
  read(input, { limits }).diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.params.limit]);

describe("limits", () => {
  it.each([
    ["bytes", "limit/bytes", 3, "[1]", "[1] "],
    ["depth", "limit/depth", 2, "[[1]]", "[[[]]]"],
    ["nodes", "limit/nodes", 3, "[1,2]", "[1,2,3]"],
    ["stringLength", "limit/string-length", 3, '"abc"', '"abcd"'],
    ["keyLength", "limit/key-length", 3, '{"abc":1}', '{"abcd":1}'],
    ["keys", "limit/keys", 2, '{"a":1,"b":2}', '{"a":1,"b":2,"c":3}'],
  ] as const)("%s", (name, expected, limit, within, beyond) => {
    expect(code(within, { [name]: limit })).toEqual([]);
    expect(code(beyond, { [name]: limit })).toEqual([[expected, limit]]);
    expect(read(beyond, { limits: { [name]: limit } })).not.toHaveProperty("recovered");
  });

  it("refuses by size before anything is decoded", () => {
    const untouchable = new Proxy(new Uint8Array(10), {
      get: (target, name) => {
        if (name !== "length") throw new Error(`touched ${String(name)}`);
        return target.length;
      },
      getPrototypeOf: () => Uint8Array.prototype,
    });
    const view = ArrayBuffer.isView;
    ArrayBuffer.isView = ((value: unknown) => value === untouchable || view(value)) as typeof view;
    try {
      expect(code(untouchable, { bytes: 9 })).toEqual([["limit/bytes", 9]]);
    } finally {
      ArrayBuffer.isView = view;
    }
  });

  it("refuses hostile depth and size within the default limits", () => {
    expect(code("[".repeat(1_000_000), {})).toEqual([["limit/depth", 64]]);
    expect(code('{"a":'.repeat(1_000_000), {})).toEqual([["limit/depth", 64]]);
    expect(code(`[${"1,".repeat(2_000_001)}1]`, {})).toEqual([["limit/nodes", 2_000_000]]);
    expect(code(new Uint8Array(defaultLimits.bytes + 1), {})).toEqual([["limit/bytes", defaultLimits.bytes]]);
  });

  it("reads a million lists inside each other when asked to, without a full stack", () => {
    const reading = read("[".repeat(1_000_000) + "]".repeat(1_000_000), { limits: { depth: Number.POSITIVE_INFINITY } });
    expect(reading.ok).toBe(true);
  });

  it("lists so many findings and counts the rest", () => {
    const { diagnostics, ok } = read(`[${'{"a":1,"a":2},'.repeat(9)}0]`, { limits: { findings: 3 } });
    expect(ok).toBe(false);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([...Array(3).fill("json/duplicate-key"), "limit/findings"]);
    expect(diagnostics.at(-1)).toMatchObject({ severity: "info", params: { limit: 3, more: 6 } });
  });

  it("ends the scan of a text that cannot be read once its faults are no longer listed", () => {
    const { diagnostics } = read(`[${",".repeat(1000)}`, { limits: { findings: 3 } });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([...Array(3).fill("json/value-expected"), "limit/findings"]);
    expect(diagnostics.at(-1)?.params).toEqual({ limit: 3, more: 1 });
  });

  it("makes a finding of a full stack, and of nothing else", () => {
    const findings = collectFindings(linesOf(""), undefined, 10);
    const endless = (): number => endless() + 1;
    expect(withinStack(findings, endless)).toBeUndefined();
    expect(findings.diagnostics().map((diagnostic) => diagnostic.code)).toEqual(["limit/stack"]);
    expect(() => withinStack(findings, () => JSON.parse("?"))).toThrow(SyntaxError);
  });

  it("is not ok when the only error is not listed", () => {
    expect(read("[9007199254740993, 1e999]", { limits: { findings: 1 } }).ok).toBe(false);
  });

  it("calls a limit that is none a programming mistake", () => {
    for (const limits of [{ depth: Number.NaN }, { depth: 0 }, { depth: 1.5 }, { dept: 3 } as object]) expect(() => read("1", { limits })).toThrow(/limit/);
    expect(() => read(undefined as unknown as string)).toThrow(/text or bytes/);
  });
});

describe("formats", () => {
  const formats = [json, yaml];
  it.each([
    ['{"a": 1}', undefined, "json"],
    ["a: 1", undefined, "yaml"],
    ["// x\n{}", undefined, "json"],
    ['{"a": 1}', "x.yaml", "yaml"],
    ["a: 1", "X.JSON", "json"],
    ["- 1", "list.yml", "yaml"],
  ])("%j named %s is %s", (text, file, format) => {
    expect(read(text, { formats, ...(file === undefined ? {} : { file }) }).format).toBe(format);
  });

  it("says that YAML is not read when only JSON is", () => {
    expect(read("a: 1").diagnostics[0]?.code).toBe("input/yaml");
    expect(read("[a]", { file: "a.yaml" }).diagnostics[0]?.code).toBe("input/yaml");
  });
});

describe("attachRanges", () => {
  const reading = read('{\n  "title": "x",\n  "list": [1, 2]\n}', { file: "a.json" });
  const finding = { code: "demo/x", severity: "error", obligation: "must", params: {}, fingerprint: "0" } as const;

  it("gives place and file, for a missing member those of the nearest ancestor", () => {
    const [item, missing] = attachRanges(
      [
        { ...finding, pointer: "/list/1", related: [{ pointer: "/title" }] },
        { ...finding, pointer: "/list/7/name" },
      ],
      reading,
    );
    expect(item).toMatchObject({
      file: "a.json",
      range: { start: { line: 3, column: 15 }, end: { line: 3, column: 16 } },
      related: [{ pointer: "/title", file: "a.json", range: { start: { line: 2, column: 12 } } }],
    });
    expect(missing?.range).toEqual({ start: { line: 3, column: 11 }, end: { line: 3, column: 17 } });
  });

  it("leaves the places that findings have, in text, table or another file", () => {
    const range = { start: { line: 9, column: 9 }, end: { line: 9, column: 9 } };
    const cell = { row: 1, column: 2 };
    const placed = attachRanges(
      [
        { ...finding, pointer: "", range },
        { ...finding, pointer: "", cell },
        { ...finding, pointer: "", file: "b.json" },
      ],
      reading,
    );
    expect(placed[0]?.range).toBe(range);
    expect(placed[1]).not.toHaveProperty("range");
    expect(placed[2]).toMatchObject({ file: "b.json" });
    expect(placed[2]).not.toHaveProperty("range");
  });
});

describe("types and places", () => {
  it("is a Result", () => {
    expectTypeOf<ReadResult>().toExtend<Result<unknown>>();
  });

  it("counts lines that end with LF, CR LF or CR, also far into a text", () => {
    const reading = read(`[1,\n2,\r\n3,\r4,${" ".repeat(5000)}\n5,\r\n${"\n".repeat(3000)}6]`);
    const places = [0, 1, 2, 3, 4, 5].map((index) => reading.locate(`/${index}`)?.start);
    expect(places.map((place) => [place?.line, place?.column])).toEqual([
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [3006, 1],
    ]);
  });

  it("finds what comes after quotation marks, backslashes and brackets inside texts", () => {
    const reading = read('{"a\\"]": "\\\\", "b": ["\\"}", 1]}');
    expect(reading.ok && reading.value).toEqual({ 'a"]': "\\", b: ['"}', 1] });
    expect(reading.locate("/b/1")?.start.column).toBe(29);
    expect(reading.locate('/a"]')?.start.column).toBe(10);
  });

  it("reads names with slash, tilde and numbers", () => {
    const reading = read('{"a/b": {"~": {"0": [true]}}}');
    expect(reading.locate("/a~1b/~0/0/0")?.start.column).toBe(22);
    expect(reading.locate("/a~1b/~0/0/0", { key: true })?.start.column).toBe(22);
    expect(reading.locate("/a~1b/~0/0", { key: true })?.start.column).toBe(16);
  });
});
