import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { arbitraryOf } from "../../test/arbitrary.js";
import { mutationOf } from "../../test/mutate.js";
import { type DocumentType, documentTypes } from "../index.js";
import { documentSchemas } from "../zod.js";
import { issuesOf } from "./issues-of.js";
import { plainJsonFault } from "./plain-json.js";
import { quickWalkOf } from "./quick-walk.js";
import { unknownFieldsOf } from "./unknown-fields.js";

describe.each(documentTypes)("the quick walk of %s", (type: DocumentType) => {
  const schema = documentSchemas[type];
  const { accept, isFine } = quickWalkOf(schema);
  const unknownFields = unknownFieldsOf(schema);
  const documents = arbitraryOf(schema);
  const twiceMutated = documents.chain(mutationOf).chain(mutationOf);

  test("never doubts a valid document", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(accept(document)).toBe(unknownFields(document).length === 0 ? "accepted" : "unknown-member");
      }),
      { numRuns: 15 },
    );
  });

  test("accepts only what the full walks accept; the issues of the parts are zod's issues of the whole, in its order", () => {
    fc.assert(
      fc.property(twiceMutated, (document) => {
        const answer = accept(document);
        const issues = schema.safeParse(document).error?.issues ?? [];
        expect(answer === "in-doubt").toBe(plainJsonFault(document) !== undefined || issues.length > 0);
        if (answer === "accepted") expect(unknownFields(document)).toEqual([]);
        expect(issuesOf(schema, document, isFine)).toEqual(issues);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a walk", () => {
  const { accept } = quickWalkOf(z.looseObject({ list: z.array(z.string()), names: z.record(z.string().regex(/^[a-z_]+$/), z.string()).exactOptional() }));
  const good = { list: ["a"] };
  class Special {
    list = ["a"];
  }
  const deep = JSON.parse(`${"[".repeat(30)}${"]".repeat(30)}`);

  test.each([
    ["an unknown member of plain JSON", { ...good, more: [{ a: null }] }, "unknown-member"],
    ["a value without prototype", Object.assign(Object.create(null), good), "accepted"],
    ["an object of a class", new Special(), "in-doubt"],
    ["a list with a hole", { list: new Array(2) }, "in-doubt"],
    ["a forbidden key", JSON.parse('{"list":[],"__proto__":{}}'), "in-doubt"],
    ["a forbidden key in a record", { ...good, names: JSON.parse('{"__proto__":"x"}') }, "in-doubt"],
    ["a symbol in a record", { ...good, names: { [Symbol("x")]: "x" } }, "in-doubt"],
    ["a number without end in an unknown member", { ...good, more: [Number.NaN] }, "in-doubt"],
    ["a date in an unknown member", { ...good, more: { at: new Date(0) } }, "in-doubt"],
    ["a hole in an unknown member", { ...good, more: new Array(1) }, "in-doubt"],
    ["a deep unknown member", { ...good, more: deep }, "in-doubt"],
    ["a member that is undefined", { ...good, names: undefined }, "in-doubt"],
  ])("%s", (_, value, answer) => {
    expect(accept(value)).toBe(answer);
  });

  test("a branch that was not meant leaves the last word to the full walk", () => {
    const union = quickWalkOf(z.union([z.looseObject({ value: z.string() }), z.looseObject({ missing: z.enum(["not-known"]) })]));
    expect(union.accept({ missing: "not-known" })).toBe("accepted");
    expect(union.accept({ value: "x", missing: "other" })).toBe("unknown-member");
    expect(union.accept({ value: 3, missing: "other" })).toBe("in-doubt");
  });
});

test.each([
  ["another kind", z.date()],
  ["a format", z.email()],
  ["a refinement of a text", z.string().refine((text) => text !== "x")],
  ["a refinement of an object", z.looseObject({}).refine(() => true)],
  ["a strict object", z.strictObject({})],
  ["an exclusive union", z.xor([z.string(), z.number()])],
  ["a step", z.number().multipleOf(2)],
  ["an open limit", z.number().gt(2)],
  ["two patterns", z.string().regex(/a/).regex(/b/)],
  ["a pattern with memory", z.string().regex(/a/g)],
  ["a reference", z.lazy(() => z.string())],
  ["a transformation", z.string().transform((text) => text.length)],
])("%s in a schema is refused when the walk is made", (_, schema) => {
  expect(() => quickWalkOf(schema)).toThrow("The parser knows no");
});
