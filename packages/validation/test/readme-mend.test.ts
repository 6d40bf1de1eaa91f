import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { change, diagnostics, results, unused } from "./readme-mend.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

it("shows an example of mending that is compiled and run", () => {
  const [, shown] = [...read("../README.md").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => text);
  expect(
    read("./readme-mend.ts")
      .replace(/\nexport \{.*\n$/, "")
      .trim(),
  ).toBe(shown?.trim());
});

it("does what it says", () => {
  expect(change).toContain('-  "country": "Zambia"');
  expect(change).toContain('+  "country": "ZM"');
  expect(diagnostics[0]?.suppression).toMatchObject({ owner: "Focal point" });
  expect(unused).toEqual([]);
  expect(results).toEqual([
    [1, false],
    [2, false],
  ]);
});
