import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { told } from "./form-example.js";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

it("runs, and stands in the README", () => {
  expect(told).toBe("ug-2015-q3");
  expect(read("../../README.md")).toContain(`\`\`\`ts\n${read("./form-example.ts")}\`\`\``);
});
