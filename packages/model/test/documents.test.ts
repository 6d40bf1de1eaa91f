import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type CopDocument, type DocumentType, documentTypes, parseDocument, serialise } from "../src/index.js";
import { documentSchemas, jsonSchemaOf } from "../src/zod.js";
import { arbitraryOf } from "./arbitrary.js";
import { mutationOf } from "./mutate.js";

const runs = { numRuns: 30 };
const schemaFile = (type: DocumentType) => new URL(`../schema/${type}.schema.json`, import.meta.url);

describe.each(documentTypes)("%s", (type) => {
  const documents = arbitraryOf(documentSchemas[type]);
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(jsonSchemaOf(type));

  test("parse → serialise → parse is the identity, unknown members included", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const first = parseDocument(document);
        if (!first.ok) throw new Error(JSON.stringify(first.diagnostics));
        const again = parseDocument(JSON.parse(serialise(first.value)));
        expect(again).toEqual(first);
        expect(first.value).toBe(document);
        expect(serialise((again as { value: CopDocument }).value)).toBe(serialise(first.value));
      }),
      runs,
    );
  });

  test("zod, the parser and the JSON Schema agree on generated documents", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(accepts(document)).toBe(true);
        expect(documentSchemas[type].safeParse(document).success).toBe(true);
      }),
      runs,
    );
  });

  test("zod, the parser and the JSON Schema agree on mutated documents, and the parser says why", () => {
    fc.assert(
      fc.property(documents.chain(mutationOf), (document) => {
        const parsed = parseDocument(document);
        expect(parsed.ok).toBe(documentSchemas[type].safeParse(document).success);
        expect(accepts(document)).toBe(parsed.ok);
        if (!parsed.ok) expect(parsed.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test("the compiled schema does not fall back", () => {
    expect(() => z.compile(documentSchemas[type], { strict: true })).not.toThrow();
  });

  test("the JSON Schema file is current", () => {
    expect(JSON.parse(readFileSync(schemaFile(type), "utf8"))).toEqual(jsonSchemaOf(type));
  });
});
