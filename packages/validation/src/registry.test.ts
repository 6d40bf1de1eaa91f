import { readdirSync } from "node:fs";
import { catalogueFaults, type Diagnostic, describe as describeFinding, languages, type Parameter } from "@cop-sdk/diagnostics";
import { applyPatch } from "@cop-sdk/model";
import { describe, expect, it } from "vitest";
import { ruleCatalogue, validationCatalogue } from "./catalogue.js";
import { explain } from "./explain.js";
import { growsWithProfile, profiles, severityAt } from "./profiles.js";
import { rules } from "./registry.js";
import type { GoodExample, Rule } from "./rule.js";
import { validate } from "./validate.js";

const filesOfRules = (): readonly string[] =>
  readdirSync(new URL("./rules", import.meta.url), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[a-z-]+\/[a-z-]+\.ts$/.test(path) && !path.endsWith("/index.ts"))
    .map((path) => path.slice(0, -".ts".length));

/** Files beside the rules that only help them. */
const helpers = new Set([
  "activity/same-event",
  "body/listed",
  "body/place",
  "clause/example",
  "country/nearest",
  "date/days-in-text",
  "date/months",
  "date/read",
  "date/relative-words",
  "date/weekdays",
  "number/read",
  "reference/lists",
  "report/content",
  "report/deadline",
  "privacy/child-nearby",
  "privacy/child-patterns",
  "privacy/child-signs",
  "privacy/child-words",
  "privacy/child-words-uncased",
  "privacy/contact-patterns",
  "privacy/other-names",
  "privacy/telephone",
  "structure/structure-rule",
  "terms/care-terms",
  "terms/exempt",
  "terms/find",
  "terms/outdated-terms",
  "terms/term-entry",
  "text/code-points",
  "text/traits",
]);

const strictest = profiles[profiles.length - 1] ?? "submission";

const check = (rule: Rule, { input, on, settings }: GoodExample) => {
  const validation = validate(input, { profile: strictest, ...(on === undefined ? {} : { on }), ...(settings ? { settings } : {}) });
  return {
    ...validation,
    own: validation.diagnostics.filter(({ code }) => code === rule.code),
    outcome: validation.outcomes.find(({ code }) => code === rule.code),
  };
};

const safe = /^[A-Za-z0-9][A-Za-z0-9._:/+-]*$|^…$/;
const unsafeParams = ({ params }: Diagnostic): readonly Parameter[] =>
  Object.values(params)
    .flatMap((value) => (Array.isArray(value) ? [...value] : [value]))
    .filter((value) => typeof value === "string" && !safe.test(value));

describe("the registry", () => {
  it("holds every rule file, each under its own code", () => {
    expect(rules.map(({ code }) => code).sort()).toEqual(
      filesOfRules()
        .filter((file) => !helpers.has(file))
        .sort(),
    );
    expect([...helpers].filter((file) => !filesOfRules().includes(file))).toEqual([]);
  });

  it("has complete texts without lost or invented parameters", () => {
    expect(catalogueFaults(ruleCatalogue)).toEqual([]);
    expect(catalogueFaults(validationCatalogue)).toEqual([]);
  });

  it("translates every text: no language repeats another's sentence", () => {
    const repeated = rules.flatMap((rule) => {
      if (rule.scope === "earlier") return [];
      return languages
        .filter((language) => language !== "en" && rule.texts[language].message === rule.texts.en.message)
        .map((language) => `${rule.code} ${language}`);
    });
    expect(repeated).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  it("says what it rests on, and is no error when that is from memory", () => {
    const { citation } = rule;
    expect("none" in citation ? citation.none : citation.id).toMatch(/\w/);
    if (rule.mark === "K") expect(profiles.map((profile) => severityAt(rule.severity, profile))).not.toContain("error");
    expect(growsWithProfile(rule.severity)).toBe(true);
    expect(rule.obligation === "must").toBe(profiles.some((profile) => severityAt(rule.severity, profile) === "error"));
  });

  it("has examples", () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.bad.every(({ at }) => at.length > 0)).toBe(true);
  });

  it.each(rule.examples.good.map((example, index) => [index, example] as const))("passes good example %i", (_, example) => {
    const { own, outcome } = check(rule, example);
    expect(own).toEqual([]);
    expect(outcome?.outcome).toBe("pass");
  });

  it.each(rule.examples.bad.map((example, index) => [index, example] as const))("finds what is wrong in bad example %i", (_, example) => {
    const { own, outcome } = check(rule, example);
    expect(own.map(({ pointer }) => pointer)).toEqual(example.at);
    expect(outcome).toMatchObject({ outcome: "fail", findings: example.at.length });
    expect(own.every(({ severity }) => severity === severityAt(rule.severity, strictest))).toBe(true);
    expect(own.flatMap(unsafeParams)).toEqual([]);
    expect(new Set(own.map(({ fingerprint }) => fingerprint)).size).toBe(own.length);
    for (const language of languages) {
      for (const finding of own) {
        const { message, guidance } = describeFinding(finding, validationCatalogue, language);
        expect(`${message} ${guidance}`).not.toMatch(/\{\w+\}/);
        expect(message).not.toBe(code);
      }
    }
  });

  it("applies its fixes so that the finding is gone", () => {
    for (const example of rule.examples.bad) {
      for (const { fix, pointer } of check(rule, example).own) {
        if (!fix?.patch) continue;
        const mended = applyPatch(example.input, fix.patch);
        expect(validate(mended, { profile: strictest }).diagnostics.filter((found) => found.code === code && found.pointer === pointer)).toEqual([]);
      }
    }
  });

  it.each(languages)("is explained in %s", (language) => {
    const found = explain(code, language);
    expect(found.known && found.explanation.title).toMatch(/\p{L}/u);
    expect(found.known && found.explanation.guidance).toMatch(/\p{L}/u);
  });
});
