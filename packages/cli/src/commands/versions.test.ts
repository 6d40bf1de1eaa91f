import { languages } from "@cop-sdk/diagnostics";
import { afterAll, describe, expect, test } from "vitest";
import { desk, logWith } from "../../test/cop.js";
import { texts } from "../texts/index.js";

const { cop, read, remove } = desk();
afterAll(remove);

const strategy = {
  type: "national-strategy",
  modelVersion: "1",
  id: "zm",
  language: "en",
  country: "ZM",
  title: { en: "Strategy" },
  kind: "strategy",
  languages: ["en"],
  status: "drafting",
  actions: [
    { id: "A1", activity: "Train teachers", leads: ["Ministry of Education"], status: "not-started" },
    { id: "A2", activity: "Run a helpline" },
  ],
};
const changed = {
  ...strategy,
  actions: [
    { ...strategy.actions[0], status: "done" },
    { id: "A3", activity: "Secret plan" },
  ],
};
const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const files = { "a.json": text(strategy), "b.json": text(changed), "log.json": text(logWith()) };

describe("cop diff", () => {
  test("tells what differs, place by place, and masks what a person may have written", async () => {
    const { code, out, error } = await cop(["diff", "a.json", "b.json"], { files });
    expect(code).toBe(1);
    expect(out).toBe(
      ["~ Actions, A1, Status: Not started → Done", "+ Actions, A3: Id: A3; Activity: •••", "- Actions, A2: Id: A2; Activity: •••", ""].join("\n"),
    );
    expect(error.trim()).toMatch(/^New: 1\. Changed: 1\. No longer there: 1\. Unchanged: \d+\.$/);
  });

  test("shows a dash where a value has gone or come", async () => {
    const { status: _, ...undecided } = strategy.actions[0] as (typeof strategy.actions)[0];
    const { out } = await cop(["diff", "a.json", "u.json"], {
      files: { ...files, "u.json": text({ ...strategy, actions: [undecided, strategy.actions[1]] }) },
    });
    expect(out).toBe("~ Actions, A1, Status: Not started → –\n");
  });

  test("shows values on request, but never those that findings about privacy point at", async () => {
    const { out } = await cop(["diff", "a.json", "b.json", "--show-values"], { files });
    expect(out).toContain("Activity: Secret plan");
    const person = { ...changed, notes: ["Call Ms Jane Doe at jane.doe@example.com"] };
    const { out: masked } = await cop(["diff", "a.json", "c.json", "--show-values"], { files: { "c.json": text(person) } });
    expect(masked).toContain("+ Notes, 1: •••");
    expect(masked).not.toContain("jane");
  });

  test("is silent and ends well when nothing differs", async () => {
    expect(await cop(["diff", "a.json", "a.json"], { files })).toMatchObject({ code: 0, out: "" });
  });

  test("gives JSON without values, Markdown and HTML in the language", async () => {
    const { out } = await cop(["diff", "a.json", "b.json", "--format", "json"], { files });
    expect(JSON.parse(out)).toMatchObject({ before: "zm", after: "zm", counts: { new: 1, changed: 1, ended: 1 }, items: [{ standing: "changed" }, {}, {}] });
    expect(out).not.toContain("Secret");
    const { code } = await cop(["diff", "a.json", "b.json", "--format", "html", "-o", "d.html", "--lang", "ar"], { files });
    expect(code).toBe(1);
    expect(read("d.html")).toContain('dir="rtl"');
    expect((await cop(["diff", "a.json", "b.json", "--format", "md", "--lang", "zh"], { files })).out).toContain("# 两个版本的比较");
  });

  test("could not run on a file with errors, and says why", async () => {
    const { code, error } = await cop(["diff", "a.json", "broken.json"], { files: { ...files, "broken.json": "{}" } });
    expect(code).toBe(2);
    expect(error).toContain("broken.json must hold one document without errors.");
  });
});

describe("cop split and cop merge", () => {
  test("a document goes apart by body and comes together again, to the byte", async () => {
    const { code, error } = await cop(["split", "a.json", "--by", "body", "-o", "parts"], { files });
    expect(code).toBe(0);
    expect(error).toContain("(Ministry of Education)");
    expect(JSON.parse(read("parts/a.part-1.json")).actions).toEqual([strategy.actions[0]]);
    expect(JSON.parse(read("parts/a.rest.json")).actions).toEqual([strategy.actions[1]]);
    const merged = await cop(["merge", "parts", "--like", "a.json", "-o", "whole.json"], { files });
    expect(merged).toMatchObject({ code: 0, error: expect.stringContaining("Versions: 2. Differences kept: 0.") });
    expect(read("whole.json")).toBe(files["a.json"]);
  });

  test("versions that differ are joined with every value kept, and the exit code says so", async () => {
    const { code, out, error } = await cop(["merge", "a.json", "b.json"], { files });
    expect(code).toBe(1);
    expect(error).toContain("[compile/versions-differ]");
    expect(JSON.parse(out).conflicts).toMatchObject([{ values: [{ value: expect.stringMatching(/^(?:not-started|done)$/) }] }]);
  });

  test("other documents are refused", async () => {
    expect(await cop(["merge", "a.json", "log.json"], { files })).toMatchObject({
      code: 1,
      out: "",
      error: expect.stringContaining("[compile/not-a-version]"),
    });
  });
});

describe("cop new --from", () => {
  const report = {
    type: "quarterly-report",
    modelVersion: "1",
    id: "afr-2016-q4",
    language: "en",
    region: "AFR",
    quarter: "2016-Q4",
    workingGroup: "Group",
    period: { start: "2016-10-01", end: "2016-12-31" },
    activities: [],
    regulatoryProgress: [],
    proposals: [],
    planNextQuarter: ["Meet"],
  };

  test("starts the next report from the previous one", async () => {
    const { code, out, error } = await cop(["new", "quarterly-report", "--from", "q4.json"], { files: { "q4.json": text(report) } });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: "afr-2017-q1", quarter: "2017-Q1", planNextQuarter: [] });
    expect(error).toContain("to tell of or to drop: 1.");
    expect(await cop(["validate", "-"], { stdin: out })).toMatchObject({ code: 0 });
  });

  test("refuses what is not written again each time", async () => {
    const { code, error } = await cop(["new", "national-strategy", "--from", "a.json"], { files });
    expect([code, error]).toEqual([2, expect.stringContaining("No national-strategy can be started from a.json.")]);
  });
});

test.each(languages)("the help speaks %s", async (language) => {
  for (const command of ["diff", "merge", "split"] as const) {
    const { out } = await cop([command, "--help", "--lang", language]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(texts[language][`${command}/about`]);
  }
});
