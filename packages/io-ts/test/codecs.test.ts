import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type CopDocument, type DocumentType, type DocumentTypes, documentTypes, type NationalStrategy, parseDocument } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import fc from "fast-check";
import * as t from "io-ts";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { arbitraryOf } from "../../model/test/arbitrary.js";
import { mutationOf } from "../../model/test/mutate.js";
import { codecOf } from "../src/codec-of.js";
import { codecs, pointersOf, toDiagnostics } from "../src/index.js";

const errorPointers = (document: unknown): string[] => {
  const errors = parseDocument(document).diagnostics.filter(({ severity }) => severity === "error");
  return [...new Set(errors.map(({ pointer }) => pointer))].sort();
};

/** Verdict, value, pointers and findings of the codec against those of zod and the parser. */
function compare(type: DocumentType, document: unknown): void {
  const decoded = codecs[type].decode(document);
  expect(decoded._tag === "Right").toBe(documentSchemas[type].safeParse(document).success);
  expect(codecs[type].is(document)).toBe(decoded._tag === "Right");
  if (decoded._tag === "Right") expect(decoded.right).toBe(document);
  else {
    expect([...pointersOf(decoded.left)].sort()).toEqual(errorPointers(document));
    expect(toDiagnostics(decoded.left)).toEqual(parseDocument(document).diagnostics);
  }
}

describe.each(documentTypes)("%s", (type) => {
  const documents = arbitraryOf(documentSchemas[type]);

  test("agrees with zod and the parser on generated documents", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(codecs[type].decode(document)._tag).toBe("Right");
        compare(type, document);
      }),
      { numRuns: 8 },
    );
  });

  test("agrees with zod and the parser on mutated documents", () => {
    fc.assert(
      fc.property(documents.chain(mutationOf).chain(mutationOf), (document) => compare(type, document)),
      { numRuns: 20 },
    );
  });
});

const corpus = new URL("../../conformance/", import.meta.url);
const refusedBefore = ["structure/not-json", "structure/forbidden-key", "structure/too-deep"];

/** Documents of the corpus, right and wrong ones, that reach the schemas. */
const corpusDocuments = (existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: "utf8" }) : [])
  .filter((file) => file.endsWith(".json"))
  .flatMap((file): [string, CopDocument][] => {
    const value = parsedOrNot(readFileSync(new URL(file, corpus), "utf8"));
    const { type, modelVersion } = (value ?? {}) as { type?: DocumentType; modelVersion?: string };
    const isRefused = parseDocument(value).diagnostics.some(({ code }) => refusedBefore.includes(code));
    return type && documentTypes.includes(type) && modelVersion === "1" && !isRefused ? [[file, value as CopDocument]] : [];
  });

function parsedOrNot(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

test.each(corpusDocuments)("agrees with zod and the parser on %s", (_, document) => compare(document.type, document));

test.runIf(existsSync(corpus))("the corpus has documents", () => {
  expect(corpusDocuments.length).toBeGreaterThan(5);
});

test("a codec is typed by its document", () => {
  expectTypeOf(codecs["national-strategy"]).toEqualTypeOf<t.Type<NationalStrategy, NationalStrategy, unknown>>();
  expectTypeOf<{ [Type in DocumentType]: t.TypeOf<(typeof codecs)[Type]> }>().toEqualTypeOf<DocumentTypes>();
});

describe("inside other codecs", () => {
  const log = { type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities: [{ id: "A1" }] };
  const wrapped = t.intersection([t.type({ logs: t.array(codecs["activity-log"]) }), t.type({ count: t.union([t.number, t.null]) })]);

  test("pointers have no extra steps, and findings lie below the place of the document", () => {
    const decoded = wrapped.decode({ logs: [log], count: "x" });
    if (decoded._tag !== "Left") throw new Error("expected errors");
    expect(pointersOf(decoded.left)).toEqual(["/logs/0/activities/0", "/count"]);
    const findings = toDiagnostics(decoded.left);
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(Array(4).fill("structure/missing-member /logs/0/activities/0"));
    expect(findings.map(({ params }) => params.member)).toEqual(["title", "type", "date", "status"]);
  });

  test("a document of another type is told", () => {
    const decoded = codecs["national-strategy"].decode(log);
    expect(decoded._tag === "Left" && toDiagnostics(decoded.left).map(({ code, params }) => [code, params.allowed])).toEqual([
      ["structure/unknown-type", ["national-strategy"]],
    ]);
  });
});

test.each([
  ["another kind", z.date()],
  ["a refined object", z.looseObject({}).refine(() => true)],
])("%s has no codec", (_, schema) => {
  expect(() => codecOf(schema)).toThrow("No codec");
});
