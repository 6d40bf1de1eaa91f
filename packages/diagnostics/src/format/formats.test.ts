import { readFileSync } from "node:fs";
import type { AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Diagnostic,
  defineCatalogue,
  formatGithub,
  formatHtml,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatReview,
  formatSarif,
  formatText,
  languages,
  type Suppression,
} from "../index.js";

const json = (path: string): AnySchema => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(json("../../schema/diagnostics.schema.json"));
const uriReference = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*$/;
const isSarif = new Ajv2020({ strict: false, formats: { uri: /^https:\/\/\S+$/, "uri-reference": uriReference, "date-time": true, uuid: true } }).compile(
  json("../../test/sarif-schema-2.1.0.json"),
);

const text = { "demo/late": { message: "The report {name} is late.", guidance: "Send it now." } };
const catalogue = defineCatalogue({ ar: text, en: text, es: text, fr: text, ru: text, zh: text });
const waiver: Suppression = { by: "waiver", reason: "The office has moved", owner: "Focal point", expires: "2026-12-31" };
const at = (line: number, column: number, endColumn: number) => ({ start: { line, column }, end: { line, column: endColumn } });
const finding = (over: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "demo/late",
  severity: "error",
  obligation: "must",
  pointer: "/list/0/date",
  file: "a b/c.json",
  range: at(2, 3, 7),
  params: { name: "R1" },
  fingerprint: "f1",
  ...over,
});
const everyMember = finding({
  related: [{ pointer: "/list/1", range: at(3, 1, 2) }],
  citation: { id: "NS-004", title: "Strategy" },
  help: "rules/demo/late",
  fix: { patch: [{ op: "replace", path: "/list/0/date", value: "2026-01-02" }] },
  cell: { sheet: "S", row: 2, column: 1, heading: "Date" },
});
const suppressed = finding({ suppression: waiver, fingerprint: "f2" });
const known = finding({ suppression: { by: "baseline" }, severity: "info", fingerprint: "f3" });
const tool = { name: "cop", version: "1.2.3" };
const rule = { code: "demo/late", title: "Reports come in time", guidance: "Send it.", severity: "error" as const, obligation: "must" as const };

/** Every format by name, with the options that all share. */
const formats: Readonly<Record<string, (list: readonly Diagnostic[], language?: "en" | "ar") => string>> = {
  text: (list, language = "en") => formatText(list, { catalogue, language }),
  json: (list, language = "en") => formatJson(list, catalogue, language),
  sarif: (list, language = "en") => formatSarif(list, { catalogue, language, tool, rules: [rule] }),
  junit: (list, language = "en") => formatJunit(list, { catalogue, language }),
  github: (list, language = "en") => formatGithub(list, { catalogue, language }),
  markdown: (list, language = "en") => formatMarkdown(list, { catalogue, language }),
  html: (list, language = "en") => formatHtml(list, { catalogue, language }),
};

describe.each(Object.entries(formats))("%s", (_, format) => {
  test("the same bytes for the same findings, whatever their order", () => {
    expect(format([known, everyMember, suppressed])).toBe(format([suppressed, known, everyMember]));
  });

  test("a suppressed finding is shown with the reason, and counts no longer", () => {
    const written = format([suppressed]);
    expect(written).toContain("The office has moved");
    expect(written).not.toBe(format([finding({ fingerprint: "f2" })]));
    expect(format([known])).toMatch(/baseline/);
  });

  test("no finding is written too", () => {
    expect(typeof format([])).toBe("string");
  });
});

describe("JSON", () => {
  test("keeps its published schema", () => {
    for (const language of languages)
      expect(isReport(JSON.parse(formatJson([everyMember, suppressed, known], catalogue, language))), `${isReport.errors}`).toBe(true);
    expect(isReport({ ...JSON.parse(formatJson([everyMember], catalogue)), more: 1 })).toBe(false);
    expect(isReport(JSON.parse(formatJson([finding({ severity: "fatal" as "error" })], catalogue)))).toBe(false);
  });

  test("counts suppressed findings apart", () => {
    expect(JSON.parse(formatJson([finding(), suppressed, known], catalogue)).summary).toEqual({ error: 1, warning: 0, advice: 0, info: 0, suppressed: 2 });
  });
});

describe("SARIF", () => {
  const sarif = (list: readonly Diagnostic[]) => JSON.parse(formats.sarif?.(list) ?? "");

  test("keeps the schema of SARIF 2.1.0", () => {
    const check = (value: unknown) => (isSarif(value) ? [] : isSarif.errors);
    expect(check(sarif([everyMember, suppressed, known, finding({ code: "other/rule" })]))).toEqual([]);
    expect(check(sarif([]))).toEqual([]);
    expect(isSarif({ ...sarif([]), version: "2.0.0" })).toBe(false);
    expect(isSarif({ version: "2.1.0", runs: [{ ...sarif([]).runs[0], results: [{ level: "fatal", message: { text: "" } }] }] })).toBe(false);
  });

  test("tells place, fingerprint, fix, suppression and rule", () => {
    const [run] = sarif([everyMember, suppressed]).runs;
    const [second, first] = run.results;
    expect(run.tool.driver).toMatchObject({
      name: "cop",
      semanticVersion: "1.2.3",
      rules: [{ id: "demo/late", shortDescription: { text: "Reports come in time" } }],
    });
    expect(first).toMatchObject({
      ruleId: "demo/late",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "a%20b/c.json" }, region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 } },
          logicalLocations: [{ fullyQualifiedName: "/list/0/date", name: "date", kind: "property" }],
        },
      ],
      relatedLocations: [{ id: 0, logicalLocations: [{ fullyQualifiedName: "/list/1" }] }],
      partialFingerprints: { "copFingerprint/v1": "f1" },
      fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 2 }, insertedContent: { text: '"2026-01-02"' } }] }] }],
    });
    expect(first).not.toHaveProperty("suppressions");
    expect(second.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "The office has moved", properties: { owner: "Focal point", expires: "2026-12-31" } },
    ]);
  });
});

test("JUnit: a suite for each file, also for those in order; milder findings pass", () => {
  const written = formatJunit([finding(), suppressed, finding({ severity: "advice", file: "b.json" })], { catalogue, files: ["a b/c.json", "z.json"] });
  expect(written).toContain('<testsuites name="cop" tests="4" failures="1">');
  expect(written).toContain('<testsuite name="a b/c.json" tests="2" failures="1" errors="0" skipped="1">');
  expect(written).toContain('<testsuite name="b.json" tests="1" failures="0" errors="0" skipped="0">');
  expect(written).toContain('<testsuite name="z.json" tests="1" failures="0" errors="0" skipped="0">');
  expect(formatJunit([finding({ severity: "advice" })], { catalogue, failOn: "advice" })).toContain('failures="1"');
});

test("GitHub: one command a line, with file, place and title", () => {
  expect(formatGithub([finding(), finding({ severity: "advice", pointer: "/z" })], { catalogue }).split("\n")).toEqual([
    "::error file=a b/c.json,line=2,endLine=2,col=3,endColumn=6,title=demo/late::2:3 /list/0/date The report R1 is late.%0ASend it now.",
    "::notice file=a b/c.json,line=2,endLine=2,col=3,endColumn=6,title=demo/late::2:3 /z The report R1 is late.%0ASend it now.",
    "",
  ]);
});

test("HTML: a page of its own, in the direction of the language", () => {
  const page = formatHtml([finding()], { catalogue, language: "ar" });
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).not.toMatch(/<script|<link|<img|src=|href=/);
});

describe("code frames", () => {
  const source = '{\n  "a": "one",\n  "b": [2]\n}';
  const textOf = () => source;

  test("show the place between its neighbours", () => {
    const placed = finding({ file: "x.json", pointer: "/a", range: at(2, 8, 13) });
    expect(formatText([placed], { catalogue, guidance: false, textOf })).toBe(
      [
        "x.json:2:8 /a error The report R1 is late. [demo/late]",
        "      1 | {",
        '    > 2 |   "a": "one",',
        "        |        ^^^^^",
        '      3 |   "b": [2]',
        "",
      ].join("\n"),
    );
  });

  test("cut long lines around the place, and bear places outside the text", () => {
    const long = `{"a":"${"x".repeat(5000)}","b":3}`;
    const frame = formatText([finding({ range: at(1, 5013, 5014) })], { catalogue, guidance: false, textOf: () => long });
    expect(frame).toContain('"b":3}');
    expect(Math.max(...frame.split("\n").map((line) => line.length))).toBeLessThan(180);
    const [, marked = "", mark = ""] = frame.split("\n");
    expect(marked[mark.indexOf("^")]).toBe("3");
    expect(formatText([finding({ range: at(99, 1, 2) })], { catalogue, textOf })).toContain("demo/late");
  });
});

describe("hostile content", () => {
  const hostile = "\u001b[2J\r\n::error::,title=x,x]]><script>alert('1')</script>&|`*_[a](http://x.example)@all\u202e\u0000\ufffe%0A::stop-commands::";
  const spiteful = finding({
    file: `${hostile}.json`,
    pointer: `/${hostile}`,
    params: { name: hostile },
    cell: { sheet: hostile, row: 1, column: 1, heading: hostile },
    suppression: { by: "waiver", reason: hostile, owner: hostile, expires: hostile },
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;

  test.each(["text", "junit", "github", "markdown", "html"])("%s sends no control character and no mark of direction", (name) => {
    for (const list of [[spiteful], [{ ...spiteful, suppression: undefined } as unknown as Diagnostic]]) expect(formats[name]?.(list)).not.toMatch(control);
  });

  test("text stays on its lines", () => {
    expect(formatText([spiteful], { catalogue, guidance: false, textOf: () => `"${hostile}"` })).not.toMatch(/^::/m);
  });

  test("GitHub: no other command", () => {
    const lines = formatGithub([spiteful], { catalogue }).trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    const [, command = ""] = (lines[0] ?? "").split("::");
    expect(command.split(",").map((property) => property.split("=")[0])).toEqual(["notice file", "line", "endLine", "col", "endColumn", "title"]);
    expect(lines[0]).toContain("%250A");
  });

  test.each(["junit", "html"])("%s: markup is text", (name) => {
    const written = formats[name]?.([spiteful]) ?? "";
    expect(written).not.toContain("<script");
    expect(written).not.toContain("]]>");
    expect(written.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
    expect(wellFormed(written)).toBe(true);
  });

  test("Markdown: no cell, no tag, no link, no mention", () => {
    const row = formatMarkdown([spiteful], { catalogue }).split("\n").at(-2) ?? "";
    expect(row.replaceAll("<br>", "")).not.toMatch(/[<>@]|:\/\//);
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(row).not.toMatch(/(?<!\\)[`[\]]/);
  });

  test("JSON and SARIF keep their schemas", () => {
    const readable = { ...spiteful, suppression: waiver };
    expect(isReport(JSON.parse(formats.json?.([readable]) ?? ""))).toBe(true);
    expect(isSarif(JSON.parse(formats.sarif?.([spiteful]) ?? ""))).toBe(true);
  });

  test("any text is harmless", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => {
        const list = [finding({ file: any, pointer: `/${any}`, params: { name: any } })];
        expect(formatGithub(list, { catalogue }).match(/\n/g)).toHaveLength(1);
        expect(wellFormed(formatJunit(list, { catalogue }))).toBe(true);
        expect(isSarif(JSON.parse(formats.sarif?.(list) ?? ""))).toBe(true);
        expect((formatMarkdown(list, { catalogue }).split("\n").at(-2) ?? "").match(/(?<!\\)\|/g)).toHaveLength(4);
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether every tag is closed in its order, and every attribute is in quotation marks; void elements of HTML aside. */
function wellFormed(markup: string): boolean {
  const open: string[] = [];
  const rest = markup
    .replace(/<\?xml[^>]*\?>|<!doctype html>|<style>.*<\/style>/g, "")
    .replace(/<(\/?)([a-z0-9]+)((?: [\w-]+="[^"<>]*")*)(\/?)>/g, (_, closing, name, __, empty) => {
      if (closing) return open.pop() === name ? "" : "<";
      if (!empty && name !== "meta" && name !== "br") open.push(name);
      return "";
    });
  return open.length === 0 && !/[<>]/.test(rest);
}

describe("the review", () => {
  const tell = (found: readonly Diagnostic[], over: object = {}) => formatReview(found, { catalogue, language: "en", ...over });

  test("tells files apart, the gravest first, what does not count last", () => {
    const out = tell([
      finding({ file: "b.json", code: "demo/late", severity: "info" }),
      finding({ file: "a.json", severity: "advice", code: "demo/mild", fingerprint: "f2" }),
      finding({ file: "a.json", severity: "error", range: at(9, 1, 2), fingerprint: "f3" }),
      finding({ file: "a.json", severity: "error", code: "demo/waived", suppression: waiver, fingerprint: "f4" }),
    ]);
    expect([...out.matchAll(/^(\w\.json:\d+).*\[(.*)\]$/gm)].map(([, place, code]) => `${place} ${code}`)).toEqual([
      "a.json:9 demo/late",
      "a.json:2 demo/mild",
      "a.json:2 demo/waived",
      "b.json:2 demo/late",
    ]);
  });

  test("tells what repeats in one line, and what differs in a line each, with one guidance", () => {
    const repeated = Array.from({ length: 20 }, (_, index) => finding({ range: at(index + 1, 1, 2), pointer: `/list/${index}`, fingerprint: `f${index}` }));
    const out = tell([...repeated, finding({ range: at(40, 1, 2), params: { name: "R2" }, fingerprint: "other" })]);
    expect(out.match(/Send it now/g)).toHaveLength(1);
    expect(out).toContain("The same also (19): 2:1 /list/1, 3:1 /list/2");
    expect(out).toContain("13:1 /list/12, …");
    expect(out).not.toContain("/list/13");
    expect(out).toMatch(/:40:1 .*R2 is late\. \[demo\/late\]\n$/);
    expect(tell([])).toBe("");
  });

  test("leaves out excerpts that show no more than a bracket", () => {
    const textOf = () => '{\n  "list": [\n    1\n  ],\n  "a": 2\n}';
    expect(tell([finding({ pointer: "", range: at(1, 1, 2) })], { textOf })).not.toContain("|");
    expect(tell([finding({ pointer: "/list", range: at(2, 11, 12) })], { textOf })).not.toContain("|");
    expect(tell([finding({ pointer: "/a", range: at(5, 8, 9) })], { textOf })).toContain("> 5 |");
  });
});
