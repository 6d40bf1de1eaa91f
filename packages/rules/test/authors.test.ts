import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../src/analyse.js";
import { compile, defineFacts, definePack, flags, int, oneOf } from "../src/index.js";
import { boundaryCases, checkExamples, holds, rulesWithoutBoundaries, testCaseOf } from "../src/test.js";
import { book } from "./support/books.js";
import { completions, matches } from "./support/naive.js";
import { runsOf } from "./support/runs.js";

const facts = defineFacts({ place: oneOf("A", "B"), age: int(0, 20), features: flags("f", "g") });
const pack = definePack(facts, {
  id: "p",
  revision: "1",
  safeguards: ["s"],
  rules: [
    {
      id: "r",
      window: { from: "2024-01-01", below: "2025-01-01" },
      status: "in-force",
      when: { place: ["A"], age: { from: 13, below: 16 }, features: { any: ["g"] } },
      then: { decision: "restrict", safeguards: ["s"], strength: "must" },
      cite: [],
      confidence: "S",
    },
  ],
});
const engine = compile([pack]);
const inside = { on: "2024-05-01", place: "A", age: 14, features: ["g"] } as const;

test("edges of windows and of numbers become cases", () => {
  const cases = boundaryCases(engine).map(({ asked, edge, fact, matches: expected }) => [fact, edge, fact === "on" ? asked.on : asked.age, expected]);
  expect(cases).toEqual([
    ["age", "before", 12, false],
    ["age", "first", 13, true],
    ["age", "last", 15, true],
    ["age", "after", 16, false],
    ["on", "before", "2023-12-31", false],
    ["on", "first", "2024-01-01", true],
    ["on", "last", "2024-12-31", true],
    ["on", "after", "2025-01-01", false],
  ]);
});

test("every case of random books holds in the engine and in the naive reference", () => {
  fc.assert(
    fc.property(book(10), (random) => {
      const compiled = compile([random]);
      const cases = boundaryCases(compiled);
      for (const one of cases) {
        expect(holds(compiled as never, one as never)).toBe(true);
        const rule = random.rules.find(({ id }) => id === one.rule);
        expect(matches(rule as never, completions(random as never, one.asked)[0] as never)).toBe(one.matches);
      }
      const covered = new Set(cases.map(({ rule }) => rule));
      for (const id of rulesWithoutBoundaries(compiled as never)) expect(covered.has(id)).toBe(false);
    }),
    runsOf(50),
  );
});

test("examples that come out otherwise are findings, and so are missing ones", () => {
  expect(checkExamples(engine, { r: { applies: [inside], doesNotApply: [{ ...inside, age: 12 }] } }, { every: true })).toEqual([]);
  const codes = checkExamples(engine, { r: { applies: [{ ...inside, age: 16 }], doesNotApply: [inside] } }).map(({ code, pointer }) => `${code} ${pointer}`);
  expect(codes).toEqual(["rules/example-failed /examples/r/applies/0", "rules/example-failed /examples/r/doesNotApply/0"]);
  expect(checkExamples(engine, {}, { every: true }).map(({ code }) => code)).toEqual(["rules/example-missing"]);
});

test("a witness becomes the source of a test that holds", () => {
  const { gaps } = analyse(engine, { scope: { age: { below: 14 } }, wanted: [{ safeguard: "s" }] });
  const [gap] = gaps.findings;
  if (!gap) throw new Error("no gap");
  const source = testCaseOf(engine as never, gap.witness, "a gap");
  const run = new Function("test", "engine", "expect", source) as (test: (name: string, body: () => void) => void, engine_: unknown, expect_: unknown) => void;
  let ran = "";
  run(
    (name, body) => {
      body();
      ran = name;
    },
    engine,
    expect,
  );
  expect(ran).toBe("a gap");
});
