import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "@cop-sdk/model";
import { afterAll, describe, expect, test } from "vitest";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const built = existsSync(path("../dist/index.js"));
const run = (args, input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path("from-neutral.mjs"), ...args], { input, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { status, lines: stdout.split("\n").filter(Boolean), told: stderr.split("\n").filter(Boolean), stderr };
};
const folder = mkdtempSync(join(tmpdir(), "cop-neutral-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("calls that cannot be carried out end with 2 and a sentence", () => {
  test.each([[[]], [["--colour", "x.json"]]])("%j", (args) => {
    const { status, lines, told } = run(args);
    expect([status, lines, told.length]).toEqual([2, [], 1]);
  });

  test("help ends with 0", () => {
    const { status, lines, told } = run(["--help"]);
    expect([status, told]).toEqual([0, []]);
    expect(lines.join("\n")).toContain("Exit codes");
  });

  test.skipIf(built)("packages that are not built", () => {
    expect(run(["x.json"])).toMatchObject({ status: 2, told: [expect.stringContaining("npm run build")] });
  });
});

describe.runIf(built)("conversion", () => {
  test("the neutral files of the corpus give a valid document each, one a line, as in the corpus", () => {
    const files = readdirSync(path("../neutral/"));
    const { status, lines, told } = run(files.map((name) => path(`../neutral/${name}`)));
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual(files.map((name) => JSON.parse(readFileSync(path(`../real/${name}`), "utf8"))));
    for (const line of lines) expect(parseDocument(JSON.parse(line)).diagnostics).toEqual([]);
    expect(told.every((line) => /^\S+\.json \/\S* (?:info|warning) .+ \[neutral\/[a-z-]+\]$/.test(line))).toBe(true);
  });

  test("standard input, lists and NDJSON are read; remarks come in the language asked for", () => {
    const one = readFileSync(path("../neutral/zm-cop-strategy-2025.json"), "utf8");
    expect(run(["-"], `[${one},${one}]`).lines).toHaveLength(2);
    expect(run([file("two.ndjson", `${JSON.stringify(JSON.parse(one))}\n\n${JSON.stringify(JSON.parse(one))}\n`)]).lines).toHaveLength(2);
    expect(run(["--lang", "fr", "-"], one).stderr).toContain("avertissement");
    expect(run(["--lang", "tlh", "-"], one).status).toBe(2);
  });

  test.each([
    ["truncated.json", '{"format": "neutral-strategy/1", "id": '],
    ["binary.json", Buffer.from(Array.from({ length: 600 }, (_, index) => index % 256))],
    ["empty.json", ""],
    ["deep.json", "[".repeat(1_000_000)],
    ["scalar.json", "7"],
    ["other.json", '{"format": "neutral-strategy/9"}'],
    ["duplicate.json", '{"format": "neutral-strategy/1", "id": "a", "id": "b"}'],
    ["prototype.json", '{"format": "neutral-strategy/1", "__proto__": {"x": 1}}'],
  ])("%s ends with 1, told in lines without a stack trace", (name, content) => {
    const { status, told, stderr } = run([file(name, content)]);
    expect(status).toBe(1);
    expect(told.length).toBeGreaterThan(0);
    expect(stderr).not.toMatch(/\n\s+at |Error:|node:/);
  });

  test("a file that is not there ends with 2, and the others are still converted", () => {
    const { status, lines, stderr } = run([join(folder, "missing.json"), folder, path("../neutral/activities.json")]);
    expect([status, lines.length]).toEqual([2, 1]);
    expect(stderr).toContain("cannot be opened (ENOENT)");
    expect(stderr).toContain("is a folder");
  });

  test("keys of a file reach the terminal only as visible text, one line a remark", () => {
    const { told, stderr } = run(["-"], JSON.stringify({ format: "neutral-strategy/1", id: "x", country: "KE", titleEn: "T", "\u001b[31m\nred": 1 }));
    expect(told.every((line) => line.endsWith("]"))).toBe(true);
    expect(stderr).not.toContain("\u001b");
  });
});
