import { languages } from "@cop-sdk/diagnostics";
import { operativeClauses, origins, resolution67Revisions } from "@cop-sdk/model";
import { implementationReportSchema } from "@cop-sdk/model/zod";
import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { type PhraseKey, phrasesIn } from "./index.js";

const keys = Object.keys(en) as PhraseKey[];
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(languages)("phrases in %s", (language) => {
  const phrases = phrasesIn(language);

  it("are complete, not empty, and have the places of the English ones", () => {
    expect(Object.keys(phrases).sort()).toEqual([...keys].sort());
    for (const key of keys) expect([key, places(phrases[key]), phrases[key].trim() === ""]).toEqual([key, places(en[key]), false]);
  });
});

it.each(languages.filter((language) => language !== "en"))("sentences in %s differ from the English ones", (language) => {
  expect(keys.filter((key) => phrasesIn(language)[key] === en[key] && en[key].length > 25)).toEqual([]);
});

/** Every code that a schema allows at a path such as `notCounted.reason`, arrays skipped. */
function codesAt(path: string): string[] {
  let schema: unknown = implementationReportSchema;
  for (const step of path.split(".")) {
    schema = unwrap(schema);
    schema = (schema as { shape: Record<string, unknown> }).shape[step];
  }
  return (unwrap(schema) as { options: string[] }).options;
}

function unwrap(schema: unknown): unknown {
  const { def } = schema as { def: { type: string; element?: unknown; innerType?: unknown } };
  if (def.type === "array") return unwrap(def.element);
  return def.type === "optional" || def.type === "exactOptional" ? unwrap(def.innerType) : schema;
}

it.each([
  ["answer", codesAt("clauses.answer")],
  ["attributed", codesAt("clauses.evidence.attributedBy")],
  ["basis", codesAt("records.basis")],
  ["date-of", codesAt("records.dateOf").filter((code) => code !== "activity" && code !== "quarter")],
  ["omission", codesAt("countsNotAdded.why")],
  ["overlap", codesAt("possibleDoubleCounting.why")],
  ["reason", codesAt("notCounted.reason")],
  ["gap", codesAt("gaps.kind")],
  ["statement", codesAt("statements.kind")],
  ["origin", [...origins, "not-stated"]],
  ["document", ["activity-log", "national-return", "national-strategy", "quarterly-report"]],
  ["resolution", [...resolution67Revisions]],
  ["clause", [...new Set(operativeClauses.map(({ section }) => section))]],
])("have a phrase for every code of %s", (family, codes) => {
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !Object.hasOwn(en, `${family}/${code}`))).toEqual([]);
});
