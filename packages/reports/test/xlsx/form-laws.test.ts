import { readdirSync, readFileSync } from "node:fs";
import { type Diagnostic, languages } from "@cop-sdk/diagnostics";
import { type CopDocument, documentTypes, parseDocument } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { formFor, readForm } from "@cop-sdk/reports/form";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryOf } from "../../../model/test/arbitrary.js";
import { readWorkbook } from "../../src/xlsx/read-workbook.js";

const corpus = new URL("../../../conformance/", import.meta.url);

const documentsIn = (folder: string): readonly CopDocument[] =>
  readdirSync(new URL(`${folder}/`, corpus))
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(new URL(`${folder}/${file}`, corpus), "utf8")) as CopDocument)
    .filter((document) => parseDocument(document).ok);

const documents = ["real", "valid", "clauses"].flatMap(documentsIn);

const isEmpty = (value: unknown): boolean => typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** Reading the form of a document gives the document, and says no more than parsing the document itself. */
function holds(document: CopDocument, language: (typeof languages)[number]): void {
  const reading = readForm(formFor(document.type, { language, document }));
  expect(reading.ok ? reading.value : { recovered: reading.recovered, codes: reading.diagnostics.map(({ code }) => code) }).toEqual(document);
  const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, pointer }) => `${code} ${pointer}`).sort();
  expect(told(reading.diagnostics)).toEqual(told(parseDocument(document).diagnostics));
}

describe("document → form → document loses nothing", () => {
  it.each(documents.map((document, index) => [document.id, document, languages[index % languages.length] ?? "en"] as const))("%s", (_, document, language) => {
    holds(document, language);
  });

  it.each(documentTypes)("any document of the type %s, unknown members and all", (type) => {
    const document = arbitraryOf(documentSchemas[type]).filter((one) => parseDocument(one).ok);
    fc.assert(
      fc.property(document, fc.constantFrom(...languages), (one, language) => holds(one as CopDocument, language)),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it("and keeps as data only what no cell can hold: empty values, lists in records of records, unknown members, numbers among texts", () => {
    const data = documents.flatMap((document) => {
      const workbook = readWorkbook(formFor(document.type, { document }));
      return workbook.ok ? workbook.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ text }) => text.startsWith('{"/')))) : [];
    });
    const entries = data.flatMap(({ text }): [string, unknown][] => Object.entries(JSON.parse(text)));
    const places = new Set(entries.flatMap(([place, value]) => (isEmpty(value) ? [] : [place])));
    expect([...places].sort()).toEqual(["/breakdown", "/internalReference", "/reviewers", "/value", "/values"]);
  });

  it("values that only look like something else", () => {
    const texts = [
      "=1+1",
      "+1",
      "-1",
      "@x",
      "\tx",
      " x ",
      "1e5",
      "TRUE",
      "2015-09-07",
      "07",
      "a\nb",
      "a\r\nb",
      "_x0041_",
      "\u0007",
      "\ud800",
      "\u202eabc",
      "x".repeat(40_000),
    ];
    const document = {
      type: "activity-log",
      modelVersion: "1",
      id: "log",
      language: "en",
      title: { en: "=HYPERLINK(1)", "zh-Hant": " ", "x/y": "no tag" },
      activities: texts.map((text, index) => ({
        id: `A${index}`,
        title: text,
        type: "workshop",
        date: {},
        status: "held",
        participants: index % 2 === 0 ? [{ value: 0, kind: "attended", unit: text }] : { missing: "not-known", note: text },
        otherMandates: [text, "second"],
        notes: [text],
        leads: [],
      })),
      notes: texts,
    } as unknown as CopDocument;
    for (const language of languages) {
      const reading = readForm(formFor("activity-log", { language, document: document as never }));
      expect(reading.ok ? reading.value : reading.recovered).toEqual(document);
    }
  });
});
