import { readFileSync } from "node:fs";
import { decide, type Facts, fromWire } from "@cop-sdk/age";
import { describe, expect, test } from "vitest";
import type { Family } from "../src/packs/index.js";
import { type Expected, expectOutcome } from "./expected.js";

interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly packs: readonly Family[];
  readonly facts: Facts;
  readonly expected: Expected;
  readonly tags: readonly string[];
}

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
const { cases } = JSON.parse(fixture("worked-cases.json")) as { readonly cases: readonly WorkedCase[] };

describe("the worked cases of the reference", () => {
  test("are all here", () => {
    expect(cases).toHaveLength(62);
  });

  test.each(cases.map((each) => [each.id, each.tags.includes("from-memory") ? `${each.title} (from memory)` : each.title, each] as const))(
    "%s %s",
    (_, __, { expected, facts, packs }) => expectOutcome(decide(facts, { packs }), expected),
  );
});

/** A line of further cases: answered by reading the reference, with the reason, before it was run. `findings`: the codes that refuse it. */
interface FurtherCase {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly expected: Expected & { readonly findings?: readonly string[] };
}

const further = fixture("further-cases.ndjson")
  .trimEnd()
  .split("\n")
  .map((line) => [line, JSON.parse(line) as FurtherCase] as const);

describe("further cases, answered by reading the reference", () => {
  test.each(further.map(([line, { expected, id, reason, title }]) => [id, title, reason, line, expected] as const))(
    "%s %s: %s",
    (_, __, ___, line, expected) => {
      const question = fromWire(line);
      if (expected.findings) {
        expect(question.ok).toBe(false);
        expect(question.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected.findings]));
      } else {
        expect(question.diagnostics).toEqual([]);
        expectOutcome(question.ok ? decide(question.value.facts, question.value) : expect.fail(), expected, { warnings: "codes" });
      }
    },
  );
});
