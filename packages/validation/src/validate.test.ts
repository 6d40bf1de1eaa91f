import { readdirSync, readFileSync } from "node:fs";
import { fromPointer, UsageError } from "@cop-sdk/diagnostics";
import { json } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activity, implementationReport, log, logOf, nationalReturn, quarterly, source, strategy } from "./examples.js";
import { profiles } from "./profiles.js";
import { rules } from "./registry.js";
import { mostFindings } from "./run/limit.js";
import { createValidator, type ValidateOptions, validate } from "./validate.js";

const codesOf = (input: unknown, options?: ValidateOptions) => validate(input, options).diagnostics.map(({ code }) => code);

describe("validate", () => {
  it("gives a valid document back, the very value, with its type", () => {
    const value = strategy({ unknownMember: { kept: true } });
    const validation = validate(value);
    expect(validation.ok && validation.document).toBe(value);
    expect(validation.diagnostics.map(({ code }) => code)).toEqual(["structure/unknown-field"]);
  });

  it("gives the document without ok when only its content is wrong, and none when its structure is", () => {
    const reversed = validate(strategy({ period: { start: "2029", end: "2025" } }));
    expect(reversed.ok).toBe(false);
    expect(reversed.document).toBeDefined();
    expect(validate(strategy({ status: 1 })).document).toBeUndefined();
  });

  it("finds faults of structure and of content in one run", () => {
    expect(codesOf(log([activity({ status: 7 }), activity({ id: "A2", date: { start: "2020", end: "2019" } })]))).toEqual([
      "structure/wrong-type",
      "period/reversed",
    ]);
  });

  it("does not look into a period that breaks the schema itself", () => {
    expect(codesOf(strategy({ period: { start: 2020, end: "2019" } }))).toEqual(["structure/wrong-type"]);
  });

  it("places findings in the text, and those of missing members at their ancestor", () => {
    const { diagnostics } = validate('{\n "type": "national-strategy",\n "modelVersion": "1",\n "country": "UK"\n}', { file: "s.json" });
    expect(diagnostics.find(({ code }) => code === "country/unknown")).toMatchObject({ file: "s.json", range: { start: { line: 4, column: 13 } } });
    expect(diagnostics.find(({ code }) => code === "structure/missing-member")?.range?.start).toEqual({ line: 1, column: 1 });
  });

  it("reads YAML when asked to, and bytes", () => {
    const text = "type: activity-log\nmodelVersion: '1'\nid: x\nlanguage: en\ntitle: { en: Log }\nactivities: []\n";
    expect(validate(text, { formats: [json, yaml], file: "log.yaml" }).ok).toBe(true);
    expect(validate(new TextEncoder().encode(JSON.stringify(log([])))).ok).toBe(true);
  });

  it("goes on with a document whose text has a key twice, and does not hand it out", () => {
    const { ok, document, diagnostics } = validate(JSON.stringify(strategy({ period: { start: "2029", end: "2025" } })).replace("{", '{"id":"first",'));
    expect(ok).toBe(false);
    expect(document).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["json/duplicate-key", "period/reversed"]);
  });

  it("says of every rule of the profile what became of it", () => {
    const { outcomes } = validate(logOf({ country: "ZM" }));
    expect(outcomes.find(({ code }) => code === "country/unknown")).toEqual({ code: "country/unknown", outcome: "pass", checked: 1, findings: 0 });
    expect(outcomes.find(({ code }) => code === "clause/unknown")?.outcome).toBe("not-applicable");
    expect(outcomes.map(({ code }) => code)).toEqual([...outcomes.map(({ code }) => code)].sort());
  });

  it("takes other severities, but none for structure", () => {
    const input = strategy({ period: { start: "2029", end: "2025" }, status: 1 });
    expect(validate(input, { severities: { "period/reversed": "off" } }).diagnostics.map(({ code }) => code)).toEqual(["structure/wrong-type"]);
    const advised = validate(strategy({ period: { start: "2029", end: "2025" } }), { severities: { "period/reversed": "advice" } });
    expect(advised.ok).toBe(true);
    expect(advised.diagnostics[0]?.severity).toBe("advice");
    expect(validate(input, { severities: { "structure/wrong-type": "off" } }).ok).toBe(false);
  });

  it("throws for misuse only", () => {
    expect(() => createValidator({ profile: "perfect" as "draft" })).toThrow(UsageError);
    expect(() => createValidator({ on: "2026" })).toThrow(UsageError);
    expect(() => createValidator({ severities: { "no/such": "off" } })).toThrow(UsageError);
    expect(() => createValidator({ severities: { "period/reversed": "fatal" as "off" } })).toThrow(UsageError);
  });

  it("keeps the fingerprint of a finding when items move or its place in the text changes", () => {
    const wrong = activity({ id: "A2", date: { start: "2020", end: "2019" } });
    const [first] = validate(log([activity(), wrong])).diagnostics;
    const [second] = validate(JSON.stringify(log([wrong, activity()]), null, 4)).diagnostics;
    expect(first?.fingerprint).toBe(second?.fingerprint);
    expect(first?.pointer).not.toBe(second?.pointer);
  });

  it("lists no more findings than anybody reads, the gravest, and counts the others", () => {
    const { diagnostics } = validate(
      log(Array.from({ length: mostFindings + 5 }, (_, index) => activity({ id: `A${index}`, country: index === 0 ? "UK" : "HK" }))),
    );
    expect(diagnostics).toHaveLength(mostFindings + 1);
    expect(diagnostics.filter(({ code }) => code === "country/unknown")).toHaveLength(1);
    expect(diagnostics.find(({ code }) => code === "limit/findings")?.params).toEqual({ limit: mostFindings, more: 5 });
  });
});

describe("profiles", () => {
  const inputs = [strategy(), logOf({ partOf: ["A9"] }), ...rules.flatMap(({ examples }) => examples.bad.map(({ input }) => input))];

  it("contain each other: what is found at one is found at the next, as grave or graver", () => {
    const order = ["error", "warning", "advice", "info"];
    for (const input of inputs) {
      for (const [index, profile] of profiles.slice(1).entries()) {
        const stricter = new Map(validate(input, { profile }).diagnostics.map(({ fingerprint, severity }) => [fingerprint, severity]));
        for (const { fingerprint, severity } of validate(input, { profile: profiles[index] ?? "draft" }).diagnostics) {
          expect(order.indexOf(stricter.get(fingerprint) ?? "")).toBeGreaterThanOrEqual(0);
          expect(order.indexOf(stricter.get(fingerprint) ?? "")).toBeLessThanOrEqual(order.indexOf(severity));
        }
      }
    }
  });

  it("let a draft be short: documents with no more than what they must have give no error", () => {
    for (const input of [strategy(), log([]), logOf({}), quarterly(), nationalReturn(), implementationReport()])
      expect(validate(input, { profile: "draft" }).ok).toBe(true);
  });
});

describe("hostile input", () => {
  const run = (input: unknown) => {
    const first = validate(input, { profile: "submission", on: "2026-11-23" });
    expect(validate(input, { profile: "submission", on: "2026-11-23" })).toEqual(first);
    return first;
  };
  const jsonOf = fc.jsonValue({ maxDepth: 4 });
  const corpus = new URL("../../conformance/real/", import.meta.url);
  const real = readdirSync(corpus).map((file) => readFileSync(new URL(file, corpus), "utf8"));
  const examples = rules.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad].map(({ input }) => JSON.stringify(input)));
  const bases = [...new Set([...examples, ...real])].filter((text) => text.length < 30_000);

  it("gives findings for any bytes and any text, the same each time", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300, unit: "binary" })), (input) => void run(input)),
      { numRuns: 150 },
    );
  });

  it("gives findings for any JSON value", () => {
    fc.assert(
      fc.property(jsonOf, (value) => void run(typeof value === "string" ? [value] : value)),
      { numRuns: 150 },
    );
  });

  it("gives findings for documents that were changed anywhere", () => {
    const mutated = fc.tuple(fc.constantFrom(...bases), fc.nat(), jsonOf).map(([text, seed, value]) => mutate(JSON.parse(text), seed, value));
    fc.assert(
      fc.property(mutated, (value) => {
        const { diagnostics } = run(value);
        for (const { pointer } of diagnostics) expect(fromPointer(pointer).join("/")).toBe(pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~"));
      }),
      { numRuns: 500 },
    );
  });

  it("gives findings for texts that were cut or spoilt", () => {
    const spoilt = fc.tuple(fc.constantFrom(...bases), fc.nat(), fc.string({ maxLength: 3 })).map(([text, at, put]) => {
      const place = at % text.length;
      return text.slice(0, place) + put + text.slice(place + 1 + (at % 7));
    });
    fc.assert(
      fc.property(spoilt, (text) => void run(text)),
      { numRuns: 250 },
    );
  });

  it.each([
    ["opening quotation marks", `${"“".repeat(200_000)}child pornography`],
    ["quoted terms", "“child pornography” ".repeat(20_000)],
    ["letters without end", "é".repeat(300_000)],
    ["letters of two scripts", `${"é".repeat(150_000)}${"д".repeat(150_000)}`],
    ["beginnings of a term", "детск".repeat(60_000)],
    ["spaces after a beginning", `child${" ".repeat(300_000)}`],
    ["names without an end", "Amina Example ".repeat(20_000)],
    ["digits and points", "1.".repeat(150_000)],
    ["signs of an address", "a.".repeat(100_000) + "@".repeat(100_000)],
    ["hexadecimal digits", "0".repeat(300_000)],
    ["single letters", "C h i l d ".repeat(30_000)],
    ["signs that are not seen", "\u200B".repeat(300_000)],
  ])("reads %s in a text", (_, hostile) => {
    const { diagnostics } = validate(
      strategy({ unknownMember: hostile, statement: { text: hostile }, budget: { amount: 1, currency: "USD", statedAs: hostile.slice(0, 90_000) } }),
      { profile: "submission", on: "2026-11-23" },
    );
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it.each([
    ["lists in lists", "[".repeat(200_000)],
    ["a key that changes prototypes", '{"__proto__":{"type":"activity-log"}}'],
    ["a megabyte of one text", JSON.stringify(strategy({ title: { en: "child ".repeat(200_000) } }))],
    ["many wrong items", JSON.stringify(log(Array.from({ length: 30_000 }, () => 1)))],
    [
      "long lists of ids",
      JSON.stringify(
        logOf(
          { sources: Array.from({ length: 5000 }, (_, index) => `X${index}`) },
          { sources: Array.from({ length: 1500 }, (_, index) => source({ id: `S${index}` })) },
        ),
      ),
    ],
  ])("bears %s", (_, text) => {
    expect(validate(text, { profile: "submission" }).diagnostics.length).toBeGreaterThan(0);
  });
});

/** Puts a value at some place of a document. */
function mutate(document: unknown, seed: number, value: unknown): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      places.push({ holder: node as Record<string, unknown>, key });
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(document);
  const place = places[seed % Math.max(places.length, 1)];
  if (place) place.holder[place.key] = value;
  return document;
}
