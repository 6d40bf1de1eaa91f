import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { desk } from "../../test/cop.js";

const guide = readFileSync(new URL("../../../../docs/guides/reporting-year.md", import.meta.url), "utf8");
const fences = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", text = ""]) => ({ language, text }));

const { cop, remove } = desk();
afterAll(remove);

test("the guide to a year of reporting shows what happens", { timeout: 60_000 }, async () => {
  const [json, ...steps] = fences;
  await cop(["--version"], { files: { "zm-2016-q1.json": json?.text ?? "" } });
  for (const [index, { language, text }] of steps.entries()) {
    if (language !== "sh") continue;
    const [line = "", file] = text.trim().split(" > ");
    const words = (line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ""));
    const { out, error } = await cop(words);
    if (file !== undefined) await cop(["--version"], { files: { [file]: out } });
    expect(`${file === undefined ? out : ""}${error}`, text).toBe(steps[index + 1]?.text);
  }
  expect(steps.filter(({ language }) => language === "sh")).toHaveLength(8);
});
