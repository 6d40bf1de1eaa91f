import { languages } from "@cop-sdk/diagnostics";
import { afterAll, expect, test } from "vitest";
import { desk } from "../../test/cop.js";
import { texts } from "../texts/index.js";

const { cop, remove } = desk();
afterAll(remove);

const nationalReturn = (country: string, changes: object = {}) =>
  JSON.stringify({
    type: "national-return",
    modelVersion: "1",
    id: `${country.toLowerCase()}-2016-q2`,
    language: "en",
    country,
    periodKind: "quarter",
    period: { start: "2016-04-01", end: "2016-06-30" },
    changes: [{ id: "C1", kind: "law", title: "Bill on reporting", stage: "proposed", date: "2016-05-01" }],
    activities: [{ id: "A1", title: "Workshop", type: "workshop", date: { start: "2016-05-10", end: "2016-05-11" }, status: "held", scope: "national" }],
    clearance: { role: "Permanent secretary", date: "2016-07-04" },
    releasable: true,
    ...changes,
  });

const files = { "zm.json": nationalReturn("ZM"), "ke.json": nationalReturn("KE", { releasable: false }) };
const asked = ["compile", "quarterly", "zm.json", "ke.json", "--region", "AFR", "--quarter", "2016-Q2", "--group", "Group for Africa"];

test("national returns become the quarterly report of a region, which is in order", async () => {
  const { code, error } = await cop([...asked, "-o", "afr.json"], { files });
  expect(code).toBe(0);
  expect(error).toContain("ke-2016-q2 may not be released");
  expect(error).toContain("Written: afr.json. Activities: 1. News of countries: 1.");
  expect(await cop(["validate", "afr.json", "--profile", "complete"])).toMatchObject({ code: 0 });
  const { out } = await cop(asked);
  expect(JSON.parse(out)).toMatchObject({ type: "quarterly-report", region: "AFR", quarter: "2016-Q2", activities: [{ country: "ZM" }] });
  expect(out).not.toContain("KE");
});

test.each([
  [["--region", "AFRICA"], "The value AFRICA is not allowed for --region"],
  [["--quarter", "Q2"], "The value Q2 is not allowed for --quarter"],
])("%j could not run, and says why", async (wrong, sentence) => {
  const { code, error } = await cop([...asked, ...wrong], { files });
  expect([code, error.trim().split("\n")]).toEqual([2, [expect.stringContaining(sentence)]]);
});

test.each(languages)("the help speaks %s", async (language) => {
  const { out } = await cop(["compile", "quarterly", "--help", "--lang", language]);
  expect(out.replaceAll(/\s+/g, " ")).toContain(texts[language]["compile-quarterly/about"]);
});
