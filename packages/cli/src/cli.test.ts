import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "@cop-sdk/diagnostics";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Io, main } from "./index.js";
import { texts } from "./texts/index.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cop-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line with files in a folder of its own; gives its exit code and what it wrote. */
async function cop(
  argv: readonly string[],
  { files = {}, stdin = "", env = {} }: { files?: Record<string, string | Uint8Array>; stdin?: string; env?: Record<string, string> } = {},
) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  let out = "";
  let error = "";
  const io: Io = {
    cwd: folder,
    env,
    stdin: async (limit) => new TextEncoder().encode(stdin).subarray(0, limit),
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    color: false,
    progress: false,
  };
  const code = await main(argv, io, "1.2.3");
  return { code, out, error };
}

const activity = {
  id: "A1",
  title: "Workshop on child online protection",
  type: "workshop",
  date: { start: "2015-06-01", end: "2015-06-02" },
  status: "held",
  country: "ZM",
  ituRole: "organizer",
  serves: [{ clause: "res67-2014/instructs/4", attributedBy: "compiler" }],
};
const log = (...activities: readonly object[]) =>
  JSON.stringify({ type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities });
const good = log(activity);

describe("cop", () => {
  test("without arguments shows the help and could not run", async () => {
    const { code, out, error } = await cop([]);
    expect(code).toBe(2);
    expect(out).toBe("");
    for (const command of ["validate", "compile", "render", "schema", "new", "explain"]) expect(error).toContain(command);
  });

  test("--version and --help succeed", async () => {
    expect(await cop(["--version"])).toMatchObject({ code: 0, out: "1.2.3\n" });
    for (const command of [[], ["validate"], ["compile"], ["compile", "implementation"], ["render"], ["schema"], ["new"], ["explain"]]) {
      const { code, out, error } = await cop([...command, "--help"]);
      expect([command, code, error]).toEqual([command, 0, ""]);
      expect(out).toContain("Usage: ");
    }
  });

  test.each(languages)("help speaks %s", async (language) => {
    const unwrapped = (text: string) => text.replaceAll(/[ \n]+/g, " ");
    const { out } = await cop(["validate", "--help", "--lang", language]);
    expect(unwrapped(out)).toContain(texts[language]["validate/about"]);
    expect(out).toContain(texts[language]["help/options"]);
    expect(unwrapped((await cop(["--help"], { env: { COP_LANG: language } })).out)).toContain(texts[language]["help/cop"]);
  });

  test.each([
    [["valdate"], "There is no command valdate"],
    [["validate", "--prfile", "draft", "x.json"], "There is no option --prfile"],
    [["validate"], "The argument files is missing"],
    [["validate", "--profile", "best", "x.json"], "The value best is not allowed for --profile"],
    [["validate", "--on", "today", "x.json"], "The value today is no day for --on"],
    [["validate", "none.json"], "There is no file or folder none.json"],
    [["validate", "."], "No document was found in: ."],
    [["validate", "-"], "Standard input is empty"],
    [["schema", "strategy", "extra"], "Too many arguments"],
    [["schema", "nothing"], "The value nothing is not allowed for type"],
    [["new", "national-strategy"], "national-strategy needs the option --country"],
    [["new", "quarterly-report", "--region", "AFR", "--quarter", "3/2026"], "The value 3/2026 is not allowed for --quarter"],
    [["compile", "implementation", "x.json"], "is missing"],
    [["render", "none.json"], "There is no file or folder none.json"],
    [["explain", "period/reversd"], "Nearest: period/reversed"],
    [["explain", "zzz"], "There is no finding with the code zzz"],
  ])("%j could not run, and says why in one line", async (argv, sentence) => {
    const { code, out, error } = await cop(argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(sentence);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  test("texts are there in every language, with the same parameters", () => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const language of languages)
      for (const [key, text] of Object.entries(texts.en)) {
        expect([language, key, parameters(texts[language][key as keyof typeof texts.en])]).toEqual([language, key, parameters(text)]);
      }
  });
});

describe("cop validate", () => {
  test("a document in order", async () => {
    const { code, error } = await cop(["validate", "a.json"], { files: { "a.json": good } });
    expect(code).toBe(0);
    expect(error).toContain("Documents: 1. Errors: 0");
  });

  test("findings carry file, line and column", async () => {
    const text = log({ ...activity, date: { start: "2016", end: "2015" } }).replaceAll(",", ",\n");
    const { code, out } = await cop(["validate", "a.json", "--brief"], { files: { "a.json": text } });
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.json:\d+:\d+ \/activities\/0\/date\S* error .*\[period\/reversed\]$/m);
  });

  test("all of a folder, YAML and NDJSON too", async () => {
    const yaml = 'type: activity-log\nmodelVersion: "1"\nid: y\nlanguage: en\ntitle: { en: Log }\nactivities: []\n';
    const { code, out, error } = await cop(["validate", "."], {
      files: { "a.json": good, "b.yaml": yaml, "c.ndjson": `${good}\n\n{"type":"activity-log"}\n`, "d.txt": "no" },
    });
    expect(code).toBe(1);
    expect(error).toContain("Documents: 4.");
    expect(out).toContain("c.ndjson#3");
  });

  test("standard input, JSON out, another language", async () => {
    const { code, out } = await cop(["validate", "-", "--format", "json", "--lang", "fr"], { stdin: log({ ...activity, type: "workshp" }) });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      format: "cop-diagnostics/1",
      language: "fr",
      summary: { error: 1 },
      diagnostics: [{ code: "structure/misspelt-code", file: "-" }],
    });
  });

  test("--fail-on decides the exit code", async () => {
    const files = { "a.json": log({ ...activity, statuss: "held" }) };
    expect((await cop(["validate", "a.json"], { files })).code).toBe(0);
    expect((await cop(["validate", "a.json", "--fail-on", "warning"], { files })).code).toBe(1);
  });

  test.each([
    ["a wrong type", log({ ...activity, title: 3 })],
    ["a reversed period", log({ ...activity, date: { start: "2016", end: "2015" } })],
    ["an unknown country", log({ ...activity, country: "QQ" })],
    ["a duplicate key", good.replace('"id":"log"', '"id":"log","id":"log"')],
    ["a truncated file", good.slice(0, 150)],
    ["a binary file", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])],
    ["a key __proto__", good.replace('"id":"A1"', '"id":"A1","__proto__":{"admin":true}')],
    ["an empty file", ""],
    ["a list", "[]"],
    ["nested arrays", "[".repeat(3_000_000)],
  ])("%s: findings, no stack trace", async (_, content) => {
    const { code, out, error } = await cop(["validate", "a.json"], { files: { "a.json": content } });
    expect(code).toBe(1);
    expect(out).toMatch(/error/);
    expect(out + error).not.toMatch(/\n\s+at |Error:/);
  });
});

describe("cop compile and render", () => {
  test("documents become a report, the report becomes files, the same bytes each time", async () => {
    const first = await cop(["compile", "implementation", "a.json", "--cycle", "wtdc-2014/wtdc-2017", "-o", "report.json"], { files: { "a.json": good } });
    expect(first).toMatchObject({ code: 0, out: "" });
    expect(first.error).toContain("Written: report.json. Clauses with evidence: 1 of 14.");
    const { code } = await cop(["render", "report.json", "--to", "html,md,docx", "--lang", "en,ar", "-o", "one"]);
    expect(code).toBe(0);
    await cop(["render", "report.json", "--to", "html,md,docx", "--lang", "en,ar", "-o", "two"]);
    const written = readdirSync(join(folder, "one")).sort();
    expect(written).toEqual(["report.ar.docx", "report.ar.html", "report.ar.md", "report.en.docx", "report.en.html", "report.en.md"]);
    for (const name of written) expect(readFileSync(join(folder, "one", name)).equals(readFileSync(join(folder, "two", name)))).toBe(true);
    expect(readFileSync(join(folder, "one", "report.ar.html"), "utf8")).toContain('dir="rtl"');
  });

  test("a document with errors is left out, said so, and shown in the exit code", async () => {
    const files = { "a.json": good, "b.json": log({ ...activity, id: "A2", title: 3 }) };
    const { code, out, error } = await cop(["compile", "implementation", "a.json", "b.json", "--cycle", "wtdc-2014/wtdc-2017"], { files });
    expect(code).toBe(1);
    expect(error).toContain("Left out because of errors: b.json");
    expect(JSON.parse(out).type).toBe("implementation-report");
  });

  test("a cut-off outside the cycle is refused", async () => {
    const { code, error } = await cop(["compile", "implementation", "a.json", "--cycle", "wtdc-2014/wtdc-2017", "--cut-off", "2020-01-01"], {
      files: { "a.json": good },
    });
    expect(code).not.toBe(0);
    expect(error).not.toBe("");
  });

  test("any document can be rendered, in the language that is asked for", async () => {
    const { code } = await cop(["render", "a.json", "--to", "md", "--lang", "fr"], { files: { "a.json": good } });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "a.fr.md"), "utf8")).toContain("Protection en ligne des enfants");
  });
});

describe("cop schema, new, explain", () => {
  test("schema lists the types and prints one", async () => {
    const { out } = await cop(["schema"]);
    expect(out.trim().split("\n")).toContain("national-strategy");
    expect(JSON.parse((await cop(["schema", "national-strategy"])).out)).toMatchObject({ $id: "urn:cop-sdk:schema:national-strategy:1" });
  });

  test.each([
    [["activity-log"]],
    [["national-strategy", "--country", "ZM"]],
    [["national-return", "--country", "ZM", "--quarter", "2026-Q3"]],
    [["quarterly-report", "--region", "AFR", "--quarter", "2026-Q3", "--language", "fr"]],
  ])("new %j is valid as a draft", async (argv) => {
    const { code, out } = await cop(["new", ...argv]);
    expect(code).toBe(0);
    expect(await cop(["validate", "-"], { stdin: out })).toMatchObject({ code: 0 });
  });

  test("explain lists the codes and explains one in a language", async () => {
    expect((await cop(["explain"])).out).toContain("period/reversed");
    const { code, out } = await cop(["explain", "period/reversed", "--lang", "es"]);
    expect(code).toBe(0);
    expect(out).toContain("period/reversed");
    expect(out).toContain("Incorrecto:");
  });

  test("explain knows the findings of reports and of risks, but no step of a trace", async () => {
    const { out } = await cop(["explain"]);
    for (const code of ["compile/told-twice", "risk/missing-member"]) {
      expect(out).toContain(code);
      expect(await cop(["explain", code, "--lang", "fr"])).toMatchObject({ code: 0, out: expect.stringContaining(`${code}: `) });
    }
    expect(out).not.toContain("risk/trace-");
    expect((await cop(["explain", "risk/mising-member"])).error).toContain("risk/missing-member");
  });
});
