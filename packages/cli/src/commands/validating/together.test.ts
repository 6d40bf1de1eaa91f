import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type BuiltWorker, buildWorker } from "../../../../validation/test/worker.js";
import { type Desk, desk, logWith } from "../../../test/cop.js";

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.remove());

const report = (id: string, members: object = {}) =>
  JSON.stringify(
    {
      type: "quarterly-report",
      modelVersion: "1",
      id,
      language: "en",
      region: "AFR",
      quarter: "2016-Q2",
      workingGroup: "Regional working group",
      period: { start: "2016-04-01", end: "2016-06-30" },
      nil: true,
      activities: [],
      regulatoryProgress: [],
      proposals: [],
      planNextQuarter: [],
      ...members,
    },
    null,
    2,
  );
const files = { "a.json": report("r1"), "b.json": report("r2") };

describe("several documents", () => {
  test("are checked beside each other, with places in their texts", async () => {
    const { out } = await at.cop(["validate", "a.json", "b.json", "--brief"], { files });
    expect(out).toMatch(/^b\.json:\d+:\d+ (?:\S+ )?warning .*\[report\/second-for-quarter\]$/m);
  });

  test("one alone is not", async () => {
    expect(await at.cop(["validate", "a.json"], { files })).toMatchObject({ code: 0, out: "" });
  });

  test("a document that does not hold is left out of it", async () => {
    const { out } = await at.cop(["validate", "a.json", "b.json", "--brief"], { files: { ...files, "b.json": report("r2", { quarter: 7 }) } });
    expect(out).not.toContain("second-for-quarter");
  });

  test("settings change their severities, and name the groups whose reports are expected", async () => {
    const config = (settings: object) => ({ files: { ...files, "cop.json": JSON.stringify(settings) } });
    const args = ["validate", "a.json", "b.json", "--brief", "--config", "cop.json"];
    expect((await at.cop(args, config({ severities: { "report/second-for-quarter": "off", "period/reversed": "off" } }))).out).toBe("");
    const groups = [{ id: "rwg-afr", region: "AFR", from: "2016-Q1", to: "2016-Q2" }];
    expect((await at.cop([...args, "--on", "2017-01-01"], config({ groups }))).out).toContain("[report/missing-quarter]");
    expect(await at.cop(args, config({ groups: [{ id: "rwg-afr", region: "AFR", from: "2016" }] }))).toMatchObject({ code: 2 });
    expect(await at.cop(args, config({ dueDays: -1 }))).toMatchObject({ code: 2 });
  });

  test("a baseline covers what is found beside each other", async () => {
    await at.cop(["validate", "a.json", "b.json", "--write-baseline", "base.json"], { files });
    expect((await at.cop(["validate", "a.json", "b.json", "--baseline", "base.json"])).code).toBe(0);
  });

  test("SARIF describes their rules, and explain shows documents", async () => {
    const { out } = await at.cop(["validate", "a.json", "b.json", "--format", "sarif"], { files });
    const [{ tool, results }] = JSON.parse(out).runs;
    const rules: readonly { readonly id: string }[] = tool.driver.rules;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["report/second-for-quarter"]);
    expect(rules.map(({ id }) => id)).toContain("report/second-for-quarter");
    const page = await at.cop(["explain", "report/second-for-quarter", "--lang", "es"]);
    expect(page.out).toMatch(/"quarterly-report"[\s\S]*"quarterly-report"/);
  });
});

describe("the text for people", () => {
  const activities = (...dates: readonly object[]) => {
    const [activity] = (logWith() as { readonly activities: readonly object[] }).activities;
    return JSON.stringify({ ...logWith(), activities: dates.map((date, index) => ({ ...activity, id: `A${index}`, ...date })) }, null, 2);
  };

  test("tells the gravest first, and what repeats in one line", async () => {
    const text = activities({ country: "HK" }, ...Array.from({ length: 4 }, () => ({ country: "QQ" })));
    const { out } = await at.cop(["validate", "a.json"], { files: { "a.json": text } });
    const codes = [...out.matchAll(/\[([a-z/-]+)\]$/gm)].map(([, code]) => code);
    expect(codes[0]).toBe("country/unknown");
    expect(codes.filter((code) => code === "country/unknown")).toHaveLength(1);
    expect(out).toContain("The same also (3): ");
  });
});

describe("--jobs", () => {
  let worker: BuiltWorker;
  beforeAll(async () => {
    worker = await buildWorker();
  });
  afterAll(() => worker.remove());

  test("two jobs give the same lines in the same order as one", async () => {
    const line = (country: string) => JSON.stringify(logWith({ country }));
    const call = { stdin: Array.from({ length: 120 }, (_, index) => line(index % 7 === 0 ? "QQ" : "ZM")).join("\n"), io: { worker: worker.url.href } };
    const one = await at.cop(["validate", "-", "--ndjson", "--jobs", "1"], call);
    const two = await at.cop(["validate", "-", "--ndjson", "--jobs", "2"], call);
    expect(two.out).toBe(one.out);
    expect([one.code, two.code]).toEqual([1, 1]);
    expect(one.out.trimEnd().split("\n")).toHaveLength(120);
  });
});
