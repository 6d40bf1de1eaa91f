import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { analyse } from "../src/analyse.js";
import { answer } from "../src/answer.js";
import { builtOf } from "../src/build.js";
import { columnDecider } from "../src/bulk.js";
import { coreOf } from "../src/core.js";
import { compile, defineFacts, definePack, derive, flag, flags, int, oneOf, unknown } from "../src/index.js";
import { decideLinesInWorkers, lineDecider } from "../src/node.js";
import { openWithin } from "../src/open.js";
import { planOf } from "../src/plan.js";
import { readPack } from "../src/read.js";

/** Mistakes that reading and random books found, kept so that they stay mended. */
const on = "2026-01-01";
const rule = { window: { from: "2020-01-01" }, status: "in-force", cite: [], confidence: "S" } as const;
const restrict = { decision: "restrict", strength: "must" } as const;
const wide = Array.from({ length: 20 }, (_, index) => `w${index}`) as [string, ...string[]];

test("coverage may speak of flags", () => {
  const facts = defineFacts({ features: flags("a", "b") });
  const coverage = [{ topic: "t", when: { features: { any: ["a"] } }, state: "complete" }] as const;
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], coverage, rules: [] })]);
  expect(engine.decide({ on, features: ["a"] }).coverage).toMatchObject([{ state: "complete" }]);
  expect(engine.decide({ on, features: ["b"] }).coverage).toMatchObject([{ state: "none" }]);
  expect(engine.decide({ on, features: unknown }).coverage).toMatchObject([{ state: "none" }]);
});

test("a derived fact that is settled speaks, though another is not", () => {
  const given = defineFacts({ country: oneOf("A", "B"), age: int(0, 9) });
  const one = derive(given, "strict", flag(), ["country"], ({ country }) => country === "A");
  const facts = derive(one, "grown", flag(), ["age"], ({ age }) => age >= 5);
  const rules = [
    { ...rule, id: "r1", when: { strict: true }, then: restrict },
    { ...rule, id: "r2", when: { grown: true }, then: restrict },
  ];
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules })]);
  const asked = { on, country: "B", age: unknown } as const;
  expect(engine.nearMisses(asked)).toEqual([{ rule: "r1", status: "in-force", fact: "strict", from: ["country"] }]);
  expect(engine.why(asked, "r1")).toMatchObject({ failed: [{ fact: "strict" }], open: [] });
  expect(engine.why(asked, "r2")).toMatchObject({ failed: [], open: ["grown"] });
});

test("a search for changes says when it did not try every value", () => {
  const numbers = derive(defineFacts({ users: int(0, 1_000_000) }), "large", flag(), ["users"], ({ users }) => users >= 5000);
  const large = compile([
    definePack(numbers, { id: "p", revision: "1", safeguards: [], rules: [{ ...rule, id: "r", when: { large: true }, then: restrict }] }),
  ]);
  expect(large.change({ on, users: 9000 }, ({ decision }) => decision === "allow", { mayChange: ["users"] }).finished).toBe(false);
  const words = defineFacts({ features: flags(...wide) });
  const many = compile([
    definePack(words, {
      id: "p",
      revision: "1",
      safeguards: [],
      rules: wide.map((word) => ({ ...rule, id: word, when: { features: { any: [word] } }, then: restrict })),
    }),
  ]);
  expect(many.change({ on, features: ["w19"] }, () => false, { mayChange: ["features"], limit: 1_000_000 }).finished).toBe(false);
  expect(many.change({ on, features: [] }, ({ decision }) => decision === "restrict", { mayChange: ["features"] }).changes).toHaveLength(16);
});

test("a goal may speak of what is recorded and of what is to come", () => {
  const facts = defineFacts({ age: int(0, 20), features: flags("a", "b") });
  const engine = compile([
    definePack(facts, {
      id: "p",
      revision: "1",
      safeguards: [],
      coverage: [{ topic: "t", when: { age: { from: 10 }, features: { none: ["b"] } }, state: "complete" }],
      rules: [{ ...rule, id: "later", window: { from: "2027-01-01" }, when: { features: { any: ["a"] } }, then: restrict }],
    }),
  ]);
  const asked = { on, age: 4, features: ["a", "b"] } as const;
  const recorded = engine.change(asked, ({ coverage }) => coverage[0]?.state === "complete", { mayChange: ["age", "features"] });
  expect(recorded.changes.map((change) => change.facts)).toEqual([{ age: 10, features: ["a"] }]);
  const quiet = engine.change(asked, ({ upcoming }) => upcoming.length === 0, { mayChange: ["features"] });
  expect(quiet.changes.map((change) => change.facts)).toEqual([{ features: ["b"] }]);
});

test("of safeguards that exclude each other in a row, each is taken away only by one that stays, whatever the order of packs", () => {
  const facts = defineFacts({ age: int(0, 9) });
  const packOf = (id: string, contrary: readonly (readonly ["a" | "b" | "c", "a" | "b" | "c"])[], safeguards: readonly ("a" | "b" | "c")[]) =>
    definePack(facts, {
      id,
      revision: "1",
      safeguards: ["a", "b", "c"],
      contrary,
      rules: [{ ...rule, id: `${id}-1`, when: {}, then: { ...restrict, safeguards } }],
    });
  const [one, two] = [packOf("p", [["b", "c"]], ["a", "b"]), packOf("q", [["a", "b"]], ["c"])];
  for (const packs of [
    [one, two],
    [two, one],
  ]) {
    expect(
      compile(packs)
        .decide({ on, age: 1 })
        .safeguards.map(({ id }) => id),
    ).toEqual(["a", "c"]);
  }
  expect(() => compile([packOf("p", [["a", "b"]], []), packOf("q", [["b", "a"]], [])])).toThrow("contrary-cycle");
  const json = { id: "p", revision: "1", safeguards: ["a", "b", "c"], rules: [] };
  const read = readPack(facts, {
    ...json,
    contrary: [
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
    ],
  });
  expect(read.diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["rules/contrary-cycle /contrary/2"]);
  const inARow = [
    ["a", "b"],
    ["b", "c"],
    ["a", "c"],
  ];
  expect(readPack(facts, { ...json, contrary: inARow }).ok).toBe(true);
});

test("rules that override each other in a circle are refused, across packs too", () => {
  const facts = defineFacts({ age: int(0, 9) });
  const packOf = (id: string, overrides: readonly string[]) =>
    definePack(facts, { id, revision: "1", safeguards: [], rules: [{ ...rule, id, overrides: overrides as never, when: {}, then: restrict }] });
  expect(() => compile([packOf("a", ["b"]), packOf("b", ["a"])])).toThrow("override-cycle");
  expect(() => compile([packOf("a", ["a"])])).toThrow("override-cycle");
  expect(compile([packOf("a", ["b", "b"]), packOf("b", [])]).decide({ on, age: 1 })).toMatchObject({ setAside: [{ rule: "b", by: "a" }] });
});

test("a wide rule that overrides a near one is not set aside by it", () => {
  const facts = defineFacts({ country: oneOf("A") }, { levels: ["union", "country"], places: ["country"] });
  const kin = { ...rule, topic: "t", effect: "e" } as const;
  const engine = compile([
    definePack(facts, {
      id: "p",
      revision: "1",
      safeguards: [],
      rules: [
        { ...kin, id: "near", level: "country", when: { country: ["A"] }, then: { decision: "prohibit", strength: "must" } },
        { ...kin, id: "wide", level: "union", overrides: ["near"], when: {}, then: restrict },
      ],
    }),
  ]);
  expect(engine.decide({ on, country: "A" })).toMatchObject({ decision: "restrict", setAside: [{ rule: "near", by: "wide" }] });
});

test("an unfinished answer still names a safeguard that something contrary may take away", () => {
  const facts = defineFacts({ one: flag(), two: flag() });
  const pack = definePack(facts, {
    id: "p",
    revision: "1",
    safeguards: ["a", "b"],
    contrary: [["a", "b"]],
    rules: [
      { ...rule, id: "r1", when: { one: true }, then: { ...restrict, safeguards: ["a"] } },
      { ...rule, id: "r2", when: { two: true }, then: { ...restrict, safeguards: ["b"] } },
    ],
  });
  const plan = planOf([pack] as never);
  const outcome = answer(coreOf(plan.facts, builtOf(plan), openWithin(0, 1)), { on, one: unknown, two: unknown });
  expect(outcome.safeguards.map(({ certain, id }) => [id, certain])).toEqual([
    ["a", false],
    ["b", false],
  ]);
  expect(outcome).toMatchObject({ decision: "restrict", atLeast: "allow", settled: false, needsFact: ["one", "two"] });
});

test("derived facts only ever see values of the domains", () => {
  const facts = derive(
    defineFacts({ features: flags("a", "b") }),
    "both",
    flag(),
    ["features"],
    ({ features }) => features.includes("a") && features.length > 1,
  );
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules: [{ ...rule, id: "r", when: { both: true }, then: restrict }] })]);
  const line = lineDecider(engine as never);
  for (const features of [5, null, "a", { min: 1, max: 1 }, ["c"]]) {
    for (const ask of [engine.decide, engine.nearMisses, engine.explain]) expect(() => ask({ on, features } as never)).toThrow("fact-outside-domain");
    expect(line(JSON.stringify({ on, features }))).toContain("diagnostics");
  }
  expect(engine.decide({ on, features: unknown })).toMatchObject({ decision: "restrict", atLeast: "allow", needsFact: ["features"], warnings: [] });
});

test("a derived fact whose facts leave too many values says so", () => {
  const facts = derive(
    defineFacts({ users: int(0, 5000), country: oneOf("A", "B") }),
    "large",
    flag(),
    ["users", "country"],
    ({ country, users }) => country === "A" && users > 9,
  );
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules: [{ ...rule, id: "r", when: { large: true }, then: restrict }] })]);
  expect(engine.decide({ on, users: unknown, country: "B" })).toMatchObject({ decision: "restrict", warnings: [{ code: "rules/open-not-finished" }] });
  expect(engine.decide({ on, users: { min: 0, max: 9 }, country: unknown })).toMatchObject({ decision: "allow", settled: true, warnings: [] });
});

test("columns hold whole numbers and bits that stand for words", () => {
  const facts = defineFacts({ age: int(0, 9), users: int(0, 1_000_000), features: flags("a", "b") });
  const rules = [{ ...rule, id: "r", when: { age: { from: 5 }, users: { from: 7 }, features: { none: ["b"] } }, then: restrict }] as const;
  const decide = columnDecider(compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules })]));
  const columns = { on: [20_000], age: [5], users: [7], features: [[1]] };
  const of = (changed: object) => [...decide({ length: 1, columns: { ...columns, ...changed } }).decisions];
  expect([of({}), of({ age: [4] }), of({ features: [[2]] })]).toEqual([[3], [0], [0]]);
  for (const changed of [
    { age: [5.5] },
    { age: ["5"] },
    { users: [7.5] },
    { users: [-1] },
    { users: [1_000_001] },
    { features: [[4]] },
    { features: [[-1]] },
    { features: [[0.5]] },
  ])
    expect(() => of(changed), JSON.stringify(changed)).toThrow("fact-outside-domain");
  for (const changed of [{ features: [1] }, { features: [[1], [0]] }, { features: [[]] }, { on: [] }])
    expect(() => of(changed), JSON.stringify(changed)).toThrow("bad-columns");
});

test("a flag that no rule names says nothing, however many rules there are and however often it is given", () => {
  const facts = defineFacts({ age: int(0, 9), features: flags("named", "never") });
  const rules = Array.from({ length: 70 }, (_, index) => ({
    ...rule,
    id: `r${index}`,
    when: { age: { below: 5 }, features: { any: ["named"] } } as const,
    then: restrict,
  }));
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules })]);
  const applied = (...features: ("named" | "never")[]) => engine.decide({ on: "2026-01-01", age: 1, features }).because.length;
  expect([applied("never"), applied("never", "never", "never"), applied("named", "named", "named", "never"), applied()]).toEqual([0, 0, 70, 0]);
});

test("conditions with parts that nobody reads are refused", () => {
  const facts = defineFacts({ age: int(0, 9), country: oneOf("A", "B"), features: flags("a") });
  const of = (when: object) => () =>
    compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules: [{ ...rule, id: "r", when: when as never, then: restrict }] })]);
  for (const when of [
    { age: { min: 3 } },
    { age: 5 },
    { age: { from: 1.5 } },
    { age: { below: "5" } },
    { country: "A" },
    { country: { isnt: ["A"] } },
    { features: ["a"] },
    { features: null },
    { ages: { below: 5 } },
    { on: { from: "2024-01-01" } },
    { age: { below: 5 }, on: {} },
  ])
    expect(of(when), JSON.stringify(when)).toThrow("bad-condition");
  expect(of({ age: {}, country: { not: [] }, features: {} })).not.toThrow();
  expect(of({ age: undefined })).not.toThrow();
});

test("what cannot be asked of facts is a usage error", () => {
  const facts = defineFacts({ age: int(0, 9), told: flag() });
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules: [] })]);
  for (const fact of ["told", "nothing"]) expect(() => analyse(engine, { monotone: [fact as never] })).toThrow("unknown-fact");
  expect(() => int(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)).toThrow("bad-domain");
});

test("outcomes that are shared are frozen to the ground", () => {
  const facts = defineFacts({ age: int(0, 9) });
  const rules = [{ ...rule, id: "r", when: {}, then: { ...restrict, safeguards: ["a"] as const } }];
  const { safeguards, provenance } = compile([definePack(facts, { id: "p", revision: "1", safeguards: ["a"], rules })])
    .given({ on })
    .decide({ age: 1 });
  for (const held of [safeguards[0], safeguards[0]?.from, provenance, provenance[0]]) expect(Object.isFrozen(held)).toBe(true);
});

test("a worker that fails is an error where its answers are awaited", async () => {
  const facts = defineFacts({ age: int(0, 9) });
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules: [] })]);
  const folder = mkdtempSync(join(tmpdir(), "rules-worker-"));
  for (const [name, source, message] of [
    ["throws", "throw new Error('broken')", "broken"],
    ["ends", "process.exit(3)", "code 3"],
  ] as const) {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, source);
    const run = async () => {
      for await (const _ of decideLinesInWorkers(engine as never, ["1\n", "2\n", "3\n", "4\n"], { workerModule: pathToFileURL(file) }));
    };
    await expect(run()).rejects.toThrow(message);
  }
});
