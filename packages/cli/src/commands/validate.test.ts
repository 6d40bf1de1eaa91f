import { languages } from "@cop-sdk/diagnostics";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, desk, logWith } from "../../test/cop.js";
import { texts } from "../texts/index.js";

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.remove());

const good = JSON.stringify(logWith(), null, 2);
const reversed = JSON.stringify(logWith({ date: { start: "2016", end: "2015" } }), null, 2);
const findingsOf = (out: string): readonly { readonly code: string; readonly fingerprint: string; readonly suppression?: object }[] =>
  JSON.parse(out).diagnostics;

describe("formats", () => {
  test("text shows the place, and masks what a person wrote", async () => {
    const { out } = await at.cop(["validate", "a.json"], { files: { "a.json": reversed } });
    expect(out).toMatch(/^ +> 14 \| +"date": \{$/m);
    expect(out).toContain('"type": "workshop"');
    expect(out).not.toContain("Example School");
    const open = await at.cop(["validate", "a.json", "--show-values"], { files: { "a.json": reversed.replace('"workshop"', '"workshp"') } });
    expect(open.out).toContain("Example School");
    expect((await at.cop(["validate", "a.json", "--brief"], { files: { "a.json": reversed } })).out.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    ["sarif", /"semanticVersion": "1\.2\.3"[\s\S]*"id": "period\/reversed",\s+"shortDescription"/],
    ["junit", /<testsuite name="a\.json" tests="1" failures="1"[\s\S]*<testsuite name="b\.json" tests="1" failures="0"/],
    ["github", /^::error file=a\.json,line=14,.*title=period\/reversed::/m],
    ["markdown", /^## a\.json$/m],
    ["html", /<html lang="fr" dir="ltr">/],
  ])("%s", async (format, expected) => {
    const files = { "a.json": reversed, "b.json": good };
    const { code, out } = await at.cop(["validate", "a.json", "b.json", "--format", format, "--lang", "fr"], { files });
    expect(code).toBe(1);
    expect(out).toMatch(expected);
    expect(out).not.toContain("Example School");
  });

  test("a patch is in the findings when it may be shown", async () => {
    const { out } = await at.cop(["validate", "a.json", "--format", "json"], { files: { "a.json": JSON.stringify(logWith({ country: "Zambia" })) } });
    expect(findingsOf(out)).toMatchObject([{ code: "country/unknown", fix: { patch: [{ value: "ZM" }] } }]);
  });
});

describe("settings", () => {
  test("change severities, profile and threshold; options come first", async () => {
    const files = {
      "a.json": reversed,
      "cop.json": JSON.stringify({
        severities: { "period/reversed": "warning" },
        failOn: "warning",
        settings: { smallestGroup: 9, deadlines: { council: { last: 10 } } },
      }),
    };
    expect(await at.cop(["validate", "a.json", "--config", "cop.json"], { files })).toMatchObject({
      code: 1,
      error: expect.stringContaining("Errors: 0, warnings: 1"),
    });
    expect((await at.cop(["validate", "a.json", "--config", "cop.json", "--fail-on", "error"])).code).toBe(0);
  });

  test.each([
    ['{"settings":{"smallestGroup":"5"}}', "The setting settings in cop.json"],
    ['{"settings":{"deadlines":{"council":{"last":14,"first":1}}}}', "The setting settings in cop.json"],
    ['{"profil":"draft"}', "The setting profil in cop.json"],
    ['{"profile":"best"}', "The setting profile in cop.json"],
    ['{"severities":{"period/reversed":"fatal"}}', "The setting severities in cop.json"],
    ['{"severities":{"no/such":"off"}}', "no/such"],
    ["[]", "The setting {} in cop.json"],
    ["{", "The file cop.json is not JSON"],
  ])("%s could not run", async (settings, sentence) => {
    expect(await at.cop(["validate", "a.json", "--config", "cop.json"], { files: { "a.json": good, "cop.json": settings } })).toMatchObject({
      code: 2,
      out: "",
      error: expect.stringContaining(sentence),
    });
  });
});

describe("waivers and baseline", () => {
  const waiverFile = async (over: object = {}) => {
    const { out } = await at.cop(["validate", "a.json", "--format", "json"], { files: { "a.json": reversed } });
    const [{ fingerprint = "", code = "" } = {}] = findingsOf(out);
    return JSON.stringify({
      format: "cop-waivers/1",
      waivers: [{ fingerprint, code, reason: "As adopted", owner: "Focal point", expires: "2026-12-31", ...over }],
    });
  };

  test("a waived finding is shown, and does not fail", async () => {
    const files = { "w.json": await waiverFile() };
    const { code, out, error } = await at.cop(["validate", "a.json", "--waivers", "w.json", "--on", "2026-11-23"], { files });
    expect(code).toBe(0);
    expect(out).toContain("(suppressed until 2026-12-31 by Focal point: As adopted)");
    expect(error).toContain("Errors: 0, warnings: 0, advice: 0, information: 0. Suppressed: 1.");
    for (const format of ["json", "sarif", "junit", "github", "markdown", "html"])
      expect((await at.cop(["validate", "a.json", "--waivers", "w.json", "--on", "2026-11-23", "--format", format])).out).toContain("As adopted");
  });

  test("expired, unused and incomplete ones are findings in their file", async () => {
    const run = async (file: string) =>
      await at.cop(["validate", "a.json", "--brief", "--waivers", "w.json", "--on", "2027-01-01"], { files: { "w.json": file } });
    expect(await run(await waiverFile())).toMatchObject({ code: 1, out: expect.stringMatching(/^w\.json:1:\d+ \/waivers\/0 warning .*\[waiver\/expired\]$/m) });
    expect((await run(await waiverFile({ expires: "2030-01-01", fingerprint: "x" }))).out).toContain("[waiver/unused]");
    expect((await run(await waiverFile({ owner: "" }))).out).toContain("not right: owner. [waiver/malformed]");
    expect((await run("{}")).out).toContain("[waiver/format]");
  });

  test("waivers need a day", async () => {
    expect(await at.cop(["validate", "a.json", "--waivers", "w.json"], { files: { "a.json": good } })).toMatchObject({
      code: 2,
      error: "--waivers needs the option --on.\n",
    });
  });

  test("a baseline is written, then only what is new counts", async () => {
    const written = await at.cop(["validate", "a.json", "--write-baseline", "base.json"], { files: { "a.json": reversed } });
    expect(written).toMatchObject({ code: 0, error: expect.stringContaining("Written: base.json. Findings in the baseline: 1.") });
    expect(at.read("base.json")).not.toContain("Example");
    expect(await at.cop(["validate", "a.json", "--baseline", "base.json"])).toMatchObject({ code: 0, out: expect.stringContaining("baseline") });
    const worse = reversed.replace('"ZM"', '"QQ"');
    expect(await at.cop(["validate", "a.json", "--baseline", "base.json"], { files: { "a.json": worse } })).toMatchObject({
      code: 1,
      error: expect.stringContaining("Errors: 1"),
    });
    expect((await at.cop(["validate", "a.json", "--baseline", "base.json"], { files: { "base.json": "{}" } })).out).toContain("[baseline/format]");
  });
});

describe("--ndjson", () => {
  const line = (members?: Readonly<Record<string, unknown>>) => JSON.stringify(logWith(members));
  const stdin = `${line()}\n\n${line({ country: "QQ" })}\n{"broken":\n${line()}`;
  const resultsOf = (out: string) =>
    out
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text));

  test("one result a line, broken lines too", async () => {
    const { code, out, error } = await at.cop(["validate", "-", "--ndjson", "--lang", "fr"], { stdin });
    expect(code).toBe(1);
    expect(resultsOf(out).map(({ file, line: number, ok, id }) => [file, number, ok, id])).toEqual([
      ["-", 1, true, "log"],
      ["-", 3, false, "log"],
      ["-", 4, false, undefined],
      ["-", 5, true, "log"],
    ]);
    expect(resultsOf(out)[1].diagnostics[0]).toMatchObject({ code: "country/unknown", file: "-#3", message: expect.stringContaining("ISO 3166-1") });
    expect(error).toContain("Documents\u00a0: 4.");
    expect(out).not.toContain("Example School");
  });

  test("files and folders, with a baseline", async () => {
    await at.cop(["validate", "b.json", "--write-baseline", "base"], { files: { "b.json": line({ country: "QQ" }) } });
    const { code, out } = await at.cop(["validate", ".", "--ndjson", "--baseline", "base"], { files: { "a.ndjson": `${line({ country: "QQ" })}\n` } });
    expect(code).toBe(0);
    expect(resultsOf(out)).toMatchObject([{ file: "a.ndjson", ok: true, diagnostics: [{ suppression: { by: "baseline" } }] }]);
    expect(await at.cop(["validate", "none.ndjson", "--ndjson"])).toMatchObject({ code: 2, error: "There is no file or folder none.ndjson.\n" });
  });

  test("progress is told on a terminal only, and taken away at the end", async () => {
    const many = { stdin: `${line()}\n`.repeat(1001) };
    expect((await at.cop(["validate", "-", "--ndjson"], { ...many, io: { progress: true } })).error).toContain("\rDocuments: 1000\r\u001b[K");
    expect((await at.cop(["validate", "-", "--ndjson"], many)).error).not.toContain("\r");
  });

  test("writes no faster than its output is taken", async () => {
    let written = 0;
    let waits = 0;
    const drained = async () => {
      waits++;
      expect(written).toBe(waits);
    };
    await at.cop(["validate", "-", "--ndjson"], { stdin, io: { out: () => void written++, drained } });
    expect(waits).toBe(4);
  });

  test("an interruption ends it with what was done so far", async () => {
    let stop = () => {};
    let ended = false;
    const onInterrupt = (interrupt: () => void) => {
      stop = interrupt;
      return () => {
        ended = true;
      };
    };
    const endless = async function* () {
      for (let count = 1; ; count++) {
        if (count === 30) stop();
        yield new TextEncoder().encode(`${line()}\n`);
      }
    };
    const { code, error } = await at.cop(["validate", "-", "--ndjson"], { io: { input: endless, onInterrupt } });
    expect(code).toBe(2);
    expect(error).toMatch(/^Stopped after \d+ documents\.\n$/);
    expect(ended).toBe(true);
  });

  test.each([
    [["--jobs", "2"], "--jobs needs the option --ndjson."],
    [["--ndjson", "--jobs", "0"], "The value 0 is no number of jobs"],
    [["--ndjson", "--write-baseline", "x"], "--write-baseline"],
  ])("%j could not run", async (options, sentence) => {
    expect(await at.cop(["validate", "-", ...options], { stdin })).toMatchObject({ code: 2, out: "", error: expect.stringContaining(sentence) });
  });
});

test.each(languages)("the help of validate and fix is complete in %s", async (language) => {
  const unwrapped = (text: string) => text.replaceAll(/\s+/g, " ");
  const told = new Set(["validate/suppressed", "validate/progress", "validate/baseline-written", "validate/summary", "fix/summary", "fix/hint", "fix/skipped"]);
  const help = async (command: string) => unwrapped((await at.cop([command, "--help", "--lang", language])).out);
  const [validate, fix] = [await help("validate"), await help("fix")];
  for (const [key, text] of Object.entries(texts[language])) {
    if (key.startsWith("validate/") && !told.has(key)) expect(validate).toContain(unwrapped(text));
    if (key.startsWith("fix/") && !told.has(key)) expect(fix).toContain(unwrapped(text));
  }
  const flags = (text: string) => [...text.matchAll(/--[a-z-]+(?= )/g)].map(String);
  expect(new Set(flags(validate))).toEqual(
    new Set([
      "--profile",
      "--format",
      "--fail-on",
      "--on",
      "--brief",
      "--config",
      "--waivers",
      "--baseline",
      "--write-baseline",
      "--show-values",
      "--ndjson",
      "--jobs",
      "--help",
      "--lang",
    ]),
  );
  expect(new Set(flags(fix))).toEqual(new Set(["--profile", "--on", "--only", "--write", "--show-values", "--help", "--lang"]));
});
