import { readdirSync, readFileSync } from "node:fs";
import { fromPointer } from "@cop-sdk/diagnostics";
import { parseDocument } from "@cop-sdk/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leavesOf, lostLeaves } from "../../test/lost-leaves.js";
import { fromNeutral } from "../index.js";

const neutral = new URL("../../neutral/", import.meta.url);
const files = readdirSync(neutral).map((name) => ({ name, value: JSON.parse(readFileSync(new URL(name, neutral), "utf8")) as unknown }));

/** The activities file with few records, so that a mutation hits each part often. */
const bases = files.map(({ value }) => {
  const file = value as { activities?: readonly { id: string }[] };
  return file.activities ? { ...file, activities: file.activities.filter(({ id }) => ["A002", "A023", "A045", "A046", "A053"].includes(id)) } : value;
});

const hostileKeys = ["__proto__", "constructor", "toString", "a/b~c", "", "line\nbreak", "\u202egnp", "note", "value", "id", "sources", "extra"];
const hostileScalars = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  "",
  " ",
  "x",
  "S1",
  "s1",
  "A002",
  "not a code",
  "a\nb",
  "2025-Q3",
  "Q2 2024",
  "2025-02-10",
  "05/06/2021",
  "1445-06-05",
  "2023/24",
  "javascript:alert(1)",
  "https://example.org/a b",
  "\ud800",
  "é ü ñ",
  "x".repeat(1200),
  "y".repeat(120_000),
  "$1.8 million",
  "running total",
  "__proto__",
];

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileScalars) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...hostileScalars), { maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...hostileKeys), fc.constantFrom(...hostileScalars)), { maxLength: 3 })
      .map((entries) => JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`) as unknown),
  },
  { weight: 1, arbitrary: fc.constantFrom([], {}, [[]], [{}], { text: "words", sources: ["s1"] }, { value: 3 }, [{ value: 3 }, null]) },
);

interface Mutation {
  readonly at: number;
  readonly how: "replace" | "delete" | "add" | "repeat";
  readonly key: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "delete", "add", "repeat"),
  key: fc.constantFrom(...hostileKeys),
  value: hostile,
});

function mutate(base: unknown, mutations: readonly Mutation[]): unknown {
  const copy = structuredClone(base);
  for (const { at, how, key, value } of mutations) {
    const nodes = nodesOf(copy);
    const node = nodes[at % nodes.length];
    if (!node) continue;
    const { parent, step } = node;
    const here = (parent as Record<string | number, unknown>)[step];
    if (how === "replace") (parent as Record<string | number, unknown>)[step] = structuredClone(value);
    else if (how === "delete" && !Array.isArray(parent)) delete (parent as Record<string | number, unknown>)[step];
    else if (how === "repeat" && Array.isArray(here) && here.length) here.push(structuredClone(here[0]));
    else if (how === "add" && typeof here === "object" && here !== null && !Array.isArray(here))
      Object.defineProperty(here, key, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

function nodesOf(value: unknown): { parent: object; step: string | number }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { parent: value, step: Array.isArray(value) ? Number(key) : key },
    ...nodesOf((value as Record<string, unknown>)[key]),
  ]);
}

describe("laws of the conversion, for real files changed at random", () => {
  const changed = fc.tuple(fc.constantFrom(...bases), fc.array(mutation, { minLength: 1, maxLength: 12 })).map(([base, mutations]) => mutate(base, mutations));

  test("it never throws, and every document is valid and holds no member that the model does not know", () => {
    fc.assert(
      fc.property(changed, (value) => {
        const { documents } = fromNeutral(value);
        for (const document of documents) expect(parseDocument(JSON.parse(JSON.stringify(document))).diagnostics).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("no value is lost without a remark", () => {
    fc.assert(
      fc.property(changed, (value) => {
        const { documents, remarks } = fromNeutral(value);
        if (documents.length) expect(lostLeaves(value, documents, remarks)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("no document comes without an error that says why", () => {
    fc.assert(
      fc.property(fc.oneof(changed, hostile), (value) => {
        const { documents, remarks } = fromNeutral(value);
        if (!documents.length) expect(remarks.map(({ severity }) => severity)).toContain("error");
        expect(remarks.map(({ code }) => code)).not.toContain("neutral/result-invalid");
      }),
      { numRuns: 300 },
    );
  });

  test("the same file gives the same documents and remarks, and stays as it was", () => {
    fc.assert(
      fc.property(changed, (value) => {
        const before = JSON.stringify(value);
        expect(fromNeutral(value)).toEqual(fromNeutral(JSON.parse(before)));
        expect(JSON.stringify(value)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test("every remark leads to a place of the file", () => {
    fc.assert(
      fc.property(changed, (value) => {
        for (const { pointer } of fromNeutral(value).remarks) {
          let node: unknown = value;
          for (const step of fromPointer(pointer)) {
            expect(node !== null && typeof node === "object" && Object.hasOwn(node, step), pointer).toBe(true);
            node = (node as Record<string, unknown>)[step];
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(files)("$name", ({ value }) => {
  test("loses no value without a remark", () => {
    const { documents, remarks } = fromNeutral(value);
    expect(leavesOf(value).length).toBeGreaterThan(100);
    expect(lostLeaves(value, documents, remarks)).toEqual([]);
  });
});
