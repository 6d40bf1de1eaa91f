import type { Position } from "@cop-sdk/diagnostics";
import { json, read } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { logOf, strategy } from "../examples.js";
import { texts } from "../messages/date/relative.js";
import { rules } from "../registry.js";
import { rawRule } from "../rule.js";
import { validate } from "../validate.js";
import { createSuppressor } from "../waivers/suppressor.js";
import { parseWaivers } from "../waivers/waivers.js";
import { diffOf } from "./diff.js";
import { createFixer } from "./fix.js";
import { editJson } from "./json.js";
import { editsOf } from "./patch.js";
import { editYaml } from "./yaml.js";

const fix = createFixer({ profile: "submission", formats: [json, yaml] });

const jsonText = `{
\t"type": "national-strategy", "modelVersion":"1",
\t"id"   : "s1",\r
\t"country": "Zambia" ,
\t"period": "2020-2025"
}
`;
const yamlText = `# about us
type: national-strategy   # the type
modelVersion: '1'
id: s1
country: 'Zambia' # the country
period: "2020-2025"

notes:
    - >
      folded
      text
`;

describe("createFixer", () => {
  test("changes the values and nothing else in JSON", () => {
    const { text, applied } = fix(jsonText, { file: "s.json" });
    expect(text).toBe(jsonText.replace('"Zambia"', '"ZM"').replace('"2020-2025"', '{"start":"2020","end":"2025"}'));
    expect(applied.map(({ code }) => code).sort()).toEqual(["country/unknown", "period/written-as-text"]);
  });

  test("changes the values and nothing else in YAML, quotation marks and comments kept", () => {
    expect(fix(yamlText, { file: "s.yaml" }).text).toBe(yamlText.replace("'Zambia'", "'ZM'").replace('"2020-2025"', '{ start: "2020", end: "2025" }'));
  });

  test("keeps a byte order mark", () => {
    expect(fix(`\ufeff${jsonText}`).text).toBe(`\ufeff${fix(jsonText).text}`);
  });

  test("mends what was asked for only, and not what is suppressed", () => {
    expect(createFixer({ only: ["country/unknown"] })(jsonText).text).toBe(jsonText.replace('"Zambia"', '"ZM"'));
    const country = validate(jsonText).diagnostics.find(({ code }) => code === "country/unknown");
    const entry = { fingerprint: country?.fingerprint, code: "country/unknown", reason: "r", owner: "o", expires: "2030-01-01" };
    const { waivers } = parseWaivers({ format: "cop-waivers/1", waivers: [entry] });
    expect(createFixer({ suppressor: createSuppressor({ waivers, on: "2026-11-23" }) })(jsonText).text).toContain('"Zambia"');
  });

  test.each([
    ["a key that comes twice", jsonText.replace('"id"   :', '"country": "Zambia", "id":')],
    ["a text that cannot be read", jsonText.slice(0, -4)],
    ["no text", ""],
  ])("leaves %s alone", (_, text) => {
    expect(fix(text)).toMatchObject({ text, applied: [] });
  });

  test("leaves a value alone that other places of a YAML text share", () => {
    const shared = "type: national-strategy\nmodelVersion: '1'\ncountry: &c Zambia\nother: *c\n";
    expect(fix(shared, { file: "s.yaml" }).text).toBe(shared);
  });

  test("ends when two rules disagree", () => {
    const turn = (from: string, to: string) =>
      rawRule("prose", "any", {
        code: `date/${from}`,
        texts,
        obligation: "should",
        severity: "advice",
        citation: { none: "A test." },
        mark: "D",
        examples: { good: [], bad: [] },
        check: ({ value, pointer }) => (value === from ? { fix: { patch: [{ op: "replace", path: pointer(), value: to }] } } : undefined),
      });
    const { applied } = createFixer({ rules: [turn("one", "two"), turn("two", "one")] })(JSON.stringify(strategy({ note: "one" })));
    expect(applied.map(({ code }) => code)).toEqual(["date/one", "date/two"]);
  });
});

describe("law: the fixed document has none of the fixed findings, and all else is as it was", () => {
  const bases = [
    ...rules.flatMap((rule) => rule.examples.bad.map(({ input }) => input)),
    logOf({ country: "Zambia", date: "5 May 2016", participants: [{ value: "1,200", kind: "attended", unit: "people" }] }),
  ].filter((input) => typeof input === "object" && validate(input, { profile: "submission" }).diagnostics.some((finding) => finding.fix?.patch));

  const written = fc.tuple(fc.constantFrom(...bases), fc.constantFrom("compact", "two", "tab", "yaml", "flow")).map(([value, form]) => ({
    file: form === "yaml" || form === "flow" ? "d.yaml" : "d.json",
    text:
      form === "yaml"
        ? `# head\n${stringify(value)}# tail\n`
        : form === "flow"
          ? stringify(value, { collectionStyle: "flow" })
          : JSON.stringify(value, null, form === "compact" ? undefined : form === "tab" ? "\t" : 2),
  }));

  test("holds for every rule with a fix, in every layout", () => {
    expect(bases.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(written, ({ file, text }) => {
        const fixed = fix(text, { file });
        expect(fixed.applied.length).toBeGreaterThan(0);
        const keys = new Set(fixed.diagnostics.map(({ code, pointer }) => `${code} ${pointer}`));
        for (const { code, pointer } of fixed.applied) expect(keys).not.toContain(`${code} ${pointer}`);
        expect(fix(fixed.text, { file })).toMatchObject({ text: fixed.text, applied: [] });
        const patch = fixed.applied.flatMap((finding) => finding.fix?.patch ?? []);
        if (patch.some(({ op }) => op !== "replace")) return;
        const paths = patch.map(({ path }) => path);
        expect(withoutValues(fixed.text, file, paths)).toBe(withoutValues(text, file, paths));
      }),
      { numRuns: 150 },
    );
  });
});

/** The text without the values at some places. */
function withoutValues(text: string, file: string, pointers: readonly string[]): string {
  const { locate } = read(text, { file, formats: [json, yaml] });
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, column }: Position) => (starts[line - 1] ?? 0) + column - 1;
  const outer = pointers.filter((pointer, index) => pointers.indexOf(pointer) === index && !pointers.some((other) => pointer.startsWith(`${other}/`)));
  const ranges = outer.flatMap((pointer) => locate(pointer) ?? []).map(({ start, end }) => [offset(start), offset(end)] as const);
  return ranges.sort(([a], [b]) => b - a).reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}

describe("members that come and go", () => {
  const edit = (text: string, ...patch: Parameters<typeof editsOf>[0]) => editsOf(patch, JSON.parse(text)) ?? [];

  test("in JSON they take the layout of their neighbours", () => {
    const text = '{\n    "a": 1,\n    "list": [1, 2]\n}\n';
    expect(editJson(text, edit(text, { op: "add", path: "/b", value: "x" }))).toBe('{\n    "a": 1,\n    "list": [1, 2],\n    "b": "x"\n}\n');
    expect(editJson(text, edit(text, { op: "remove", path: "/a" }))).toBe('{\n    "list": [1, 2]\n}\n');
    expect(editJson('{"a":1}', edit('{"a":1}', { op: "add", path: "/b", value: 2 }))).toBe('{"a":1,"b":2}');
  });

  test("in YAML comments stay", () => {
    const text = "# head\na: 1 # one\nlist:\n  - 1 # first\n";
    expect(editYaml(text, [{ op: "add", path: "/b", value: "x" }])).toBe(`${text}b: x\n`);
    expect(editYaml(text, [{ op: "remove", path: "/a" }])).toContain("- 1 # first");
  });

  test("a block text of YAML gives way with its line break", () => {
    expect(editYaml("a: |\n  x\n\nb: 1\n", [{ op: "replace", path: "/a", value: "y" }])).toBe("a: y\n\nb: 1\n");
  });

  test("a patch that does not fit is no patch", () => {
    const document = { a: 1, list: [1] };
    expect(
      editsOf(
        [
          { op: "test", path: "/a", value: 2 },
          { op: "remove", path: "/a" },
        ],
        document,
      ),
    ).toBeUndefined();
    expect(
      editsOf(
        [
          { op: "test", path: "/a", value: 1 },
          { op: "remove", path: "/a" },
        ],
        document,
      ),
    ).toEqual([{ op: "remove", path: "/a" }]);
    for (const path of ["", "/b", "/a/b", "/list/-", "/list/3", "/__proto__"])
      expect(editsOf([{ op: "replace", path, value: 1 }], document), path).toBeUndefined();
    expect(editsOf([{ op: "add", path: "/a", value: 1 }], document)).toBeUndefined();
    expect(editsOf([{ op: "move", from: "/a", path: "/b" }], document)).toBeUndefined();
  });
});

describe("diffOf", () => {
  test("shows lines around each change", () => {
    expect(diffOf("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n", { file: "x" })).toBe("--- x\n+++ x\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+five\n 6\n");
    expect(diffOf("a", "a")).toBe("");
  });

  test("compares the texts and shows the masked ones", () => {
    const mask = (text: string) => text.replaceAll(/\d/g, "•");
    expect(diffOf('{\n"n": "12"\n}\n', '{\n"n": 12\n}\n', { mask })).toBe('--- -\n+++ -\n@@ -1,3 +1,3 @@\n {\n-"n": "••"\n+"n": ••\n }\n');
    expect(diffOf("1", "2", { mask })).toContain("-•\n");
  });
});
