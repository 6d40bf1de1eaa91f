import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { days, missing } from "./builders-example.js";
import { grounds } from "./smartphone-example.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it.each(["builders", "smartphone"])("the README shows the very file that is compiled: %s", (name) => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(new URL(`./${name}-example.ts`, import.meta.url), "utf8")}\`\`\``);
});

it("the examples give what the comments behind them say", () => {
  expect(days).toEqual({ start: "2026-01-01", end: "2026-03-31" });
  expect(missing).toContain("report/action-without-text");
  expect(grounds).toMatch(/^AU, ages 10–12: duty \(au-arc:equip\); GB, /);
});
