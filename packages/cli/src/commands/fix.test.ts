import { afterEach, beforeEach, expect, test } from "vitest";
import { type Desk, desk, logWith } from "../../test/cop.js";

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.remove());

const broken = JSON.stringify(logWith({ country: "Zambia", date: "1 June 2015" }), null, 2);
const yaml =
  "# ours\ntype: activity-log\nmodelVersion: '1'\nid: y\nlanguage: en\ntitle: { en: Log }\nactivities:\n  - id: A1   # first\n    title: Example School\n    country: Zambia\n";

test("shows the change, masks what a person wrote, writes nothing", async () => {
  const { code, out, error } = await at.cop(["fix", "a.json", "b.yaml"], { files: { "a.json": broken, "b.yaml": yaml } });
  expect(code).toBe(1);
  expect(out).toMatch(/^--- a\.json\n\+\+\+ a\.json\n@@ /);
  expect(out).toMatch(/^-\s+"country": "••••••"/m);
  expect(out).toMatch(/^\+\s+"country": "ZM"/m);
  expect(out).toMatch(/^\+\s+country: ZM$/m);
  expect(out).not.toContain("Example School");
  expect(error).toContain("Documents: 2. Fixes:");
  expect(error).toContain("--write");
  expect(at.read("a.json")).toBe(broken);
  expect((await at.cop(["fix", "a.json", "--show-values"])).out).toContain("Example School");
});

test("writes on request, everything else byte by byte as it was, and has nothing to do the second time", async () => {
  const first = await at.cop(["fix", "a.json", "b.yaml", "--write"], { files: { "a.json": broken, "b.yaml": yaml } });
  expect(first.code).toBe(0);
  expect(at.read("b.yaml")).toBe(yaml.replace("Zambia", "ZM"));
  expect(at.read("a.json")).toContain('"country": "ZM"');
  const lines = (text: string) => text.split("\n");
  expect(lines(at.read("a.json")).filter((line, index) => line !== lines(broken)[index])).toHaveLength(at.read("a.json").includes("1 June 2015") ? 1 : 2);
  expect(await at.cop(["fix", "a.json", "b.yaml"])).toMatchObject({ code: 0, out: "", error: "Documents: 2. Fixes: 0.\n" });
});

test("mends the lines of NDJSON each for itself, and standard input to standard output", async () => {
  const line = (country: string) => JSON.stringify(logWith({ country }));
  const lines = `${line("Zambia")}\r\n\n${line("ZM")}\n{"broken\n`;
  await at.cop(["fix", "a.ndjson", "--write"], { files: { "a.ndjson": lines } });
  expect(at.read("a.ndjson")).toBe(lines.replace("Zambia", "ZM"));
  expect((await at.cop(["fix", "-", "--write"], { stdin: broken })).out).toContain('"country": "ZM"');
});

test("mends only what was asked for", async () => {
  expect((await at.cop(["fix", "a.json", "--only", "country/unknown"], { files: { "a.json": broken } })).error).toContain("Fixes: 1.");
  expect(await at.cop(["fix", "a.json", "--only", "no/such"])).toMatchObject({ code: 2, error: expect.stringContaining("no/such") });
});

test("leaves a text in another encoding alone, and says so", async () => {
  const { code, out, error } = await at.cop(["fix", "a.json", "--write", "--lang", "fr"], { files: { "a.json": new Uint8Array([0xff, 0xfe, 0x7b, 0x00]) } });
  expect([code, out]).toEqual([0, ""]);
  expect(error).toContain("Laissé tel quel");
});

test("a terminal gets colours and no control characters", async () => {
  const hostile = JSON.stringify(logWith({ country: "Zambia" })).replace("Example School", "\u0085x\u202e");
  const { out } = await at.cop(["fix", "a.json", "--show-values"], { files: { "a.json": hostile }, io: { color: true } });
  expect(out).toContain("\u001b[32m+");
  expect(out).not.toMatch(/[\u0085\u202e]/);
});
