import { readdirSync } from "node:fs";
import { describe as describeFinding, fromPointer, languages, UsageError } from "@cop-sdk/diagnostics";
import { type CopDocument, parseDocument, serialise } from "@cop-sdk/model";
import { describe, expect, it } from "vitest";
import { validationCatalogue } from "../catalogue.js";
import { log, quarterly } from "../examples.js";
import { explain } from "../explain.js";
import { growsWithProfile, profiles, severityAt } from "../profiles.js";
import { rules } from "../registry.js";
import type { AcrossExample, AcrossRule, Member } from "./across-rule.js";
import { acrossRules } from "./registry.js";
import { validateTogether } from "./validate-together.js";

const parsed = (value: unknown, index: number): Member => {
  const { ok, ...rest } = parseDocument(value);
  expect(ok, JSON.stringify(rest.diagnostics)).toBe(true);
  return { document: value as CopDocument, file: String(index) };
};

const check = (rule: AcrossRule, { documents, options = {} }: AcrossExample) => {
  const { diagnostics, outcomes } = validateTogether(documents.map(parsed), { profile: "submission", ...options });
  return { own: diagnostics.filter(({ code }) => code === rule.code), outcome: outcomes.find(({ code }) => code === rule.code) };
};

describe("the registry of rules across documents", () => {
  it("holds every rule file under its own code, and none of another rule", () => {
    const files = readdirSync(new URL("./rules", import.meta.url), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts"));
    expect(acrossRules.map(({ code }) => `${code}.ts`)).toEqual(files.sort());
    expect(rules.map(({ code }) => code).filter((code) => acrossRules.some((rule) => rule.code === code))).toEqual([]);
  });
});

describe.each(acrossRules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  it("says what it rests on", () => {
    const { citation } = rule;
    expect("none" in citation ? citation.none : citation.id).toMatch(/\w/);
    if (rule.mark === "K") expect(profiles.map((profile) => severityAt(rule.severity, profile))).not.toContain("error");
    expect(growsWithProfile(rule.severity)).toBe(true);
    expect(rule.obligation === "must").toBe(profiles.some((profile) => severityAt(rule.severity, profile) === "error"));
  });

  it.each(rule.examples.good.map((example, index) => [index, example] as const))("passes good example %i", (_, example) => {
    expect(check(rule, example)).toMatchObject({ own: [], outcome: { outcome: "pass" } });
  });

  it.each(rule.examples.bad.map((example, index) => [index, example] as const))("finds what is wrong in bad example %i", (_, example) => {
    const { own, outcome } = check(rule, example);
    expect(own.map(({ file = "", pointer }) => `${file}${pointer}`)).toEqual(example.at);
    expect(outcome).toMatchObject({ outcome: "fail", findings: example.at.length });
    for (const finding of own) {
      for (const { pointer, file } of finding.related ?? []) {
        expect(fromPointer(pointer)).toBeDefined();
        expect(Number(file)).toBeLessThan(example.documents.length);
      }
      for (const language of languages) expect(describeFinding(finding, validationCatalogue, language).message).not.toMatch(/\{\w+\}/);
    }
  });

  it.each(languages)("is explained in %s", (language) => {
    const found = explain(code, language);
    expect(found.known && found.explanation.title).toBe(rule.texts[language].title);
    expect(found.known && found.explanation.guidance).toMatch(/\p{L}/u);
  });
});

describe("validateTogether", () => {
  const members = [quarterly(), quarterly({ id: "q-2" })].map(parsed);

  it("takes other severities and reads none of the documents twice", () => {
    const before = members.map(({ document }) => serialise(document));
    expect(validateTogether(members, { severities: { "report/second-for-quarter": "off" } }).diagnostics).toEqual([]);
    expect(members.map(({ document }) => serialise(document))).toEqual(before);
  });

  it("finds the same whatever the names of the files, and nothing in a single document", () => {
    expect(validateTogether(members.map(({ document }) => ({ document }))).diagnostics.map(({ code }) => code)).toEqual(["report/second-for-quarter"]);
    expect(validateTogether([log([])].map(parsed), { profile: "submission", on: "2026-11-23" }).diagnostics).toEqual([]);
  });

  it("expects reports of registered groups only, from their first quarter on", () => {
    const missing = (from: string, on: string) =>
      validateTogether([], { on, groups: [{ id: "g", region: "AFR", from }] }).diagnostics.map(({ params }) => params.quarter);
    expect(missing("2016-Q3", "2017-01-01")).toEqual(["2016-Q3", "2016-Q4"]);
    expect(missing("2016-Q3", "2016-09-30")).toEqual([]);
    expect(validateTogether([], { on: "2026-11-23" }).diagnostics).toEqual([]);
  });

  it("throws for misuse only", () => {
    expect(() => validateTogether([], { on: "2026" })).toThrow(UsageError);
    expect(() => validateTogether([], { dueDays: -1 })).toThrow(UsageError);
    expect(() => validateTogether([], { groups: [{ id: "g", region: "AFR", from: "2016" }] })).toThrow(UsageError);
    expect(() => validateTogether([], { severities: { "period/reversed": "off" } })).toThrow(UsageError);
    expect(() => validateTogether([], { profile: "perfect" as "draft" })).toThrow(UsageError);
  });
});
