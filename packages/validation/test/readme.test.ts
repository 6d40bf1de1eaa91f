import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { failed, findings, title } from "./readme-example.js";
import { diagnostics } from "./readme-together.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const fences = [...read("../README.md").matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text }));

it("shows an example that is compiled and run", () => {
  const shown = fences.find(({ language }) => language === "ts")?.text ?? "";
  expect(shown.trim().length).toBeGreaterThan(0);
  expect(read("./readme-example.ts").replaceAll("export const", "const").trim()).toBe(shown.trim());
});

it("quotes the real output", () => {
  expect(fences.find(({ language }) => language === "text")?.text).toBe(findings);
  expect(failed).toEqual(["clause/ambiguous", "country/unknown", "period/reversed"]);
  expect(title).toBe("Un point est désigné sans ambiguïté");
});

it("shows documents beside each other as they are checked", () => {
  const shown = fences.filter(({ language }) => language === "ts").map(({ text = "" }) => text.trim());
  expect(shown).toContain(read("./readme-together.ts").replaceAll("export const", "const").trim());
  expect(diagnostics.map(({ code, params }) => [code, params.quarter])).toEqual([["report/missing-quarter", "2016-Q1"]]);
});
