import { expect, test } from "vitest";
import { compile, date, defineFacts, definePack, derive, flag, flags, int, oneOf, open, unknown } from "../src/index.js";

const isList = (value: unknown): value is readonly number[] => Array.isArray(value);
const given = defineFacts(
  { country: oneOf("DE", "FR", "US"), age: int(0, 120), users: open(isList), mode: flags("a", "b"), since: date("2020-01-01", "2020-12-31") },
  { levels: ["union", "country"], places: ["country"] },
);
const facts = derive(given, "large", flag(), ["users"], ({ users }) => users.length > 2);
const rule = { window: { from: "2020-01-01" }, status: "in-force", cite: [{ instrument: "Act", article: "1" }], confidence: "S" } as const;
const consent = { decision: "require-consent", safeguards: ["ask"], strength: "must" } as const;
const base = { on: "2026-01-01", country: "DE", age: 14, users: [], mode: [], since: "2020-05-05" } as const;
const pack = definePack(facts, {
  id: "p",
  revision: "7",
  asOf: "2026-06-30",
  safeguards: ["ask", "open", "closed"],
  contrary: [["closed", "open"]],
  coverage: [
    { topic: "data", when: { country: ["DE", "FR"] }, state: "complete" },
    { topic: "data", when: {}, state: "partial" },
    { topic: "ads", when: { country: ["DE"] }, state: "partial" },
  ],
  rules: [
    { ...rule, id: "eu", topic: "data", effect: "line", level: "union", when: { country: ["DE", "FR"], age: { below: 16 } }, then: consent },
    {
      ...rule,
      id: "fr",
      topic: "data",
      effect: "line",
      level: "country",
      window: { from: "2024-01-01" },
      when: { country: ["FR"], age: { below: 13 } },
      then: consent,
      confidence: "K",
    },
    { ...rule, id: "large", when: { large: true }, then: { decision: "restrict", safeguards: ["closed"], strength: "should" } },
    { ...rule, id: "opening", when: { mode: { all: ["a", "b"] } }, then: { decision: "allow-with-safeguards", safeguards: ["open"], strength: "may" } },
    { ...rule, id: "exception", overrides: ["large"], when: { mode: { any: ["b"], none: ["a"] } }, then: { decision: "allow", strength: "may" } },
    {
      ...rule,
      id: "court",
      enforceability: [
        { from: "2021-01-01", below: "2022-01-01", state: "transition" },
        { from: "2022-01-01", below: "2023-01-01", state: "enforceable" },
        { from: "2023-01-01", state: "uncertain" },
      ],
      when: { age: { from: 90 } },
      then: { decision: "prohibit", strength: "must" },
    },
    {
      ...rule,
      id: "next",
      status: "enacted-not-in-force",
      window: { from: "2027-01-01" },
      when: { age: { from: 100 } },
      then: { decision: "prohibit", strength: "must" },
    },
    { ...rule, id: "bill", status: "proposed", window: { from: null }, when: { age: { from: 100 } }, then: { decision: "prohibit", strength: "must" } },
    {
      ...rule,
      id: "ended",
      status: "superseded",
      window: { from: "2020-01-01", below: "2021-01-01" },
      when: { age: { from: 100 } },
      then: { decision: "prohibit", strength: "must" },
    },
    { ...rule, id: "dateless", window: { from: null }, when: { age: { from: 100 } }, then: { decision: "prohibit", strength: "must" } },
    { ...rule, id: "struck", status: "struck-down", when: { age: { from: 100 } }, then: { decision: "prohibit", strength: "must" } },
    { ...rule, id: "advice", role: "recommends", when: { age: { from: 50 } }, then: { decision: "prohibit", safeguards: ["ask"], strength: "should" } },
  ],
});
const engine = compile([pack]);
const ids = (list: readonly { readonly rule: string }[]) => list.map((entry) => entry.rule);

test("a nearer rule sets a wider one of its topic and effect aside where and when it is there, matching or not", () => {
  expect(engine.decide(base)).toMatchObject({ decision: "require-consent", setAside: [] });
  expect(engine.decide({ ...base, country: "FR" })).toMatchObject({ decision: "allow", setAside: [{ rule: "eu", by: "fr" }] });
  expect(engine.decide({ ...base, country: "FR", on: "2023-12-31" })).toMatchObject({ decision: "require-consent", setAside: [] });
  expect(engine.decide({ ...base, country: "FR", age: 12 })).toMatchObject({ decision: "require-consent", because: [{ rule: "fr" }], confidence: "K" });
  expect(engine.why({ ...base, country: "FR" }, "eu")).toEqual({ rule: "eu", applied: false, possible: false, failed: [], open: [], setAsideBy: "fr" });
  expect(engine.decide({ ...base, country: unknown })).toMatchObject({ decision: "require-consent", atLeast: "allow", needsFact: ["country"] });
});

test("an exception sets its rule aside where it matches", () => {
  expect(engine.decide({ ...base, age: 20, users: [1, 2, 3] })).toMatchObject({
    decision: "restrict",
    safeguards: [{ id: "closed", strength: "should", from: ["large"], certain: true }],
  });
  expect(engine.decide({ ...base, age: 20, users: [1, 2, 3], mode: ["b"] })).toMatchObject({
    decision: "allow",
    setAside: [{ rule: "large", by: "exception" }],
  });
});

test("of contrary safeguards the stricter stays, with a warning", () => {
  const outcome = engine.decide({ ...base, age: 20, users: [1, 2, 3], mode: ["a", "b"] });
  expect(outcome.safeguards.map(({ id }) => id)).toEqual(["closed"]);
  expect(outcome.warnings).toEqual([{ code: "rules/conflict", rules: ["large", "opening"] }]);
});

test("rules of one topic and level that permit and restrict are a conflict, and the stricter decides", () => {
  const conflict = compile([
    definePack(given, {
      id: "c",
      revision: "1",
      safeguards: [],
      rules: [
        { ...rule, id: "no", topic: "t", when: {}, then: { decision: "prohibit", strength: "must" } },
        { ...rule, id: "yes", topic: "t", when: {}, then: { decision: "allow", strength: "must" } },
        { ...rule, id: "other", topic: "u", when: {}, then: { decision: "allow", strength: "must" } },
      ],
    }),
  ]);
  expect(conflict.decide(base)).toMatchObject({ decision: "prohibit", warnings: [{ code: "rules/conflict", rules: ["no", "yes"] }] });
});

test("conflicts are told where facts are open, each once", () => {
  const asked = { ...base, age: 20, users: [1, 2, 3], mode: unknown } as const;
  expect(engine.decide(asked).warnings).toEqual([{ code: "rules/conflict", rules: ["large", "opening"] }]);
  const topics = compile([
    definePack(given, {
      id: "c",
      revision: "1",
      safeguards: [],
      rules: [
        { ...rule, id: "a", topic: "t", when: { mode: { any: ["a"] } }, then: { decision: "prohibit", strength: "must" } },
        { ...rule, id: "b", topic: "t", when: { mode: { any: ["b"] } }, then: { decision: "allow", strength: "must" } },
        { ...rule, id: "c", topic: "t", when: { mode: { any: ["b"] } }, then: { decision: "restrict", strength: "must" } },
      ],
    }),
  ]);
  expect(topics.decide({ ...base, mode: unknown }).warnings).toEqual([
    { code: "rules/conflict", rules: ["b", "c"] },
    { code: "rules/conflict", rules: ["a", "b"] },
  ]);
});

test("an answer is open when only the names or the strengths of safeguards differ", () => {
  const asking = defineFacts({ told: flag() });
  const of = (yes: "x" | "y", strength: "must" | "may") =>
    compile([
      definePack(asking, {
        id: "o",
        revision: "1",
        safeguards: ["x", "y"],
        rules: [
          { ...rule, id: "no", when: { told: false }, then: { decision: "restrict", safeguards: ["x"], strength: "must" } },
          { ...rule, id: "yes", when: { told: true }, then: { decision: "restrict", safeguards: [yes], strength } },
        ],
      }),
    ]).decide({ on: "2026-01-01", told: unknown });
  expect(of("x", "must")).toMatchObject({ settled: true, needsFact: [], safeguards: [{ id: "x", certain: true }] });
  expect(of("y", "must")).toMatchObject({ settled: false, needsFact: ["told"] });
  expect(of("x", "may")).toMatchObject({ settled: false, needsFact: ["told"], safeguards: [{ id: "x", strength: "must", certain: true }] });
});

test("a derived fact needs every fact it reads", () => {
  const two = derive(given, "old", flag(), ["age", "country"], ({ age, country }) => age >= 18 && country === "US");
  const both = compile([
    definePack(two, {
      id: "d",
      revision: "1",
      safeguards: [],
      rules: [{ ...rule, id: "d", when: { old: true }, then: { decision: "restrict", strength: "must" } }],
    }),
  ]);
  expect(both.decide({ ...base, age: unknown, country: "US" })).toMatchObject({ decision: "restrict", atLeast: "allow", needsFact: ["age"] });
  expect(both.decide({ ...base, age: unknown, country: "US" }).by.age).toMatchObject([
    { max: 17, decision: "allow" },
    { min: 18, decision: "restrict" },
  ]);
  expect(both.decide({ ...base, age: unknown, country: "DE" })).toMatchObject({ decision: "allow", settled: true, needsFact: [] });
  expect(both.decide({ ...base, age: 18, country: unknown })).toMatchObject({ settled: false });
});

test("a derived fact that reads an unknown fact is unknown, and what it reads is asked for", () => {
  const outcome = engine.decide({ ...base, age: 20, users: unknown });
  expect(outcome).toMatchObject({
    decision: "restrict",
    atLeast: "allow",
    settled: false,
    needsFact: ["users"],
    safeguards: [{ id: "closed", certain: false }],
    because: [{ rule: "large", certain: false, reads: [{ fact: "large", from: ["users"] }] }],
  });
  expect(engine.why({ ...base, users: unknown }, "large")).toMatchObject({ applied: false, possible: true, open: ["large"] });
  expect(() => engine.decide({ ...base, users: "many" as never })).toThrow("users");
});

test("windows, courts, status: what is upcoming and what warns", () => {
  const old = { ...base, age: 100 } as const;
  expect(ids(engine.decide(old).upcoming)).toEqual(["bill", "dateless", "next"]);
  expect(engine.decide(old).upcoming).toEqual([
    { rule: "bill", date: null, status: "proposed" },
    { rule: "dateless", date: null, status: "in-force" },
    { rule: "next", date: "2027-01-01", status: "enacted-not-in-force" },
  ]);
  expect(engine.decide(old).warnings).toEqual([{ code: "rules/uncertain", rules: ["court"] }]);
  expect(engine.decide({ ...old, on: "2021-06-01" }).warnings).toEqual([{ code: "rules/transition", rules: ["court"] }]);
  expect(engine.decide({ ...old, on: "2021-06-01" }).upcoming.find((entry) => entry.rule === "court")).toEqual({
    rule: "court",
    date: "2022-01-01",
    status: "in-force",
  });
  expect(engine.decide({ ...old, on: "2022-06-01" })).toMatchObject({ decision: "prohibit", warnings: [] });
  expect(engine.decide({ ...old, on: "2027-01-01" }).warnings).toEqual([
    { code: "rules/uncertain", rules: ["court"] },
    { code: "rules/projected", rules: ["next"] },
  ]);
  const reasons = Object.fromEntries(engine.nearMisses(old).map((miss) => [miss.rule, miss.reason]));
  expect(reasons).toMatchObject({ dateless: "no-day-known", next: "not-yet", bill: "proposed", ended: "ended", struck: "struck-down", court: "uncertain" });
  expect(engine.nearMisses({ ...old, on: "2020-06-01" }).find((miss) => miss.rule === "court")?.reason).toBe("not-enforceable");
});

test("what only recommends does not decide", () => {
  expect(engine.decide({ ...base, age: 60 })).toMatchObject({
    decision: "allow",
    safeguards: [],
    recommended: [{ id: "ask", strength: "should", from: ["advice"] }],
    because: [{ rule: "advice", role: "recommends" }],
  });
});

test("coverage is the best state that holds in any case", () => {
  expect(engine.decide(base).coverage).toEqual([
    { topic: "ads", state: "partial", asOf: "2026-06-30" },
    { topic: "data", state: "complete", asOf: "2026-06-30" },
  ]);
  expect(engine.decide({ ...base, country: unknown }).coverage).toEqual([
    { topic: "ads", state: "none", asOf: null },
    { topic: "data", state: "partial", asOf: "2026-06-30" },
  ]);
});

test("ordered facts left open are split where the answer changes", () => {
  expect(engine.decide({ ...base, age: { min: 10, max: 60 } }).by.age).toEqual([
    { min: 10, max: 15, decision: "require-consent", atLeast: "require-consent", settled: true, safeguards: ["ask"] },
    { min: 16, max: 60, decision: "allow", atLeast: "allow", settled: true, safeguards: [] },
  ]);
});

test("explain gives what decide and nearMisses give", () => {
  for (const asked of [base, { ...base, age: unknown }, { ...base, users: unknown, mode: unknown }])
    expect(engine.explain(asked)).toEqual({ outcome: engine.decide(asked), nearMisses: engine.nearMisses(asked) });
});

test("the same question on the same packs gives the same bytes, in any order of rules and packs", () => {
  const reversed = compile([{ ...pack, rules: [...pack.rules].reverse() }]);
  const bytes = (outcome: object) => JSON.stringify({ ...outcome, provenance: undefined });
  for (const asked of [base, { ...base, age: unknown, country: unknown, mode: unknown }]) {
    expect(JSON.stringify(engine.decide(asked))).toBe(JSON.stringify(compile([pack]).decide(asked)));
    expect(bytes(reversed.decide(asked))).toBe(bytes(engine.decide(asked)));
  }
});

test("identity is the content: a changed word changes the checksum, the order of members does not", () => {
  const [identity] = engine.decide(base).provenance;
  expect(identity).toEqual({ id: "p", revision: "7", asOf: "2026-06-30", checksum: expect.stringMatching(/^[0-9a-f]{16}$/) });
  const of = (changed: typeof pack) => compile([changed]).decide(base).provenance[0]?.checksum;
  expect(of({ ...pack, rules: pack.rules.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as typeof entry) })).toBe(identity?.checksum);
  expect(of({ ...pack, rules: pack.rules.map((entry) => (entry.id === "bill" ? { ...entry, confidence: "D" as const } : entry)) })).not.toBe(
    identity?.checksum,
  );
});

test("mistakes in the use of the engine are usage errors", () => {
  expect(() => compile([])).toThrow("no-packs");
  expect(() => compile([pack, definePack(given, { id: "o", revision: "1", safeguards: [], rules: [] }) as never])).toThrow("different-facts");
  expect(() => compile([pack, pack])).toThrow("duplicate-rule");
  expect(() => compile([{ ...pack, rules: [{ ...pack.rules[0], when: { plaice: ["DE"] } }] } as never])).toThrow("plaice");
  expect(() => compile([{ ...pack, rules: [{ ...pack.rules[0], when: { country: ["XX"] } }] } as never])).toThrow("country");
  expect(() => compile([{ ...pack, safeguards: [] } as never])).toThrow("unknown-word");
  for (const bad of [
    { age: 121 },
    { age: 1.5 },
    { age: "1" },
    { age: undefined },
    { age: null },
    { country: "XX" },
    { mode: ["c"] },
    { mode: "a" },
    { since: "2021-01-01" },
    { on: "2026-02-30" },
    { on: "1899-12-31" },
    { on: unknown },
    { age: { min: 5, max: 4 } },
    { country: { min: "DE", max: "FR" } },
  ]) {
    expect(() => engine.decide({ ...base, ...bad } as never), JSON.stringify(bad)).toThrow("fact-outside-domain");
  }
  expect(engine.decide(base).decision).toBe("require-consent");
  expect(() => engine.why(base, "nobody" as never)).toThrow("unknown-rule");
  expect(() => int(3, 2)).toThrow("bad-domain");
  expect(() => int(0.5, 2)).toThrow("bad-domain");
  expect(() => oneOf()).toThrow("bad-domain");
  expect(() => flags("a", "a")).toThrow("bad-domain");
  expect(() => date("2020-01-02", "2020-01-01")).toThrow("bad-domain");
  for (const name of ["__proto__", "constructor", "on"]) expect(() => defineFacts(Object.fromEntries([[name, flag()]]) as never), name).toThrow("bad-domain");
  expect(() => derive(facts, "large", flag(), ["age"], () => true)).toThrow("bad-domain");
});

test("too many open facts give bounds and a warning", () => {
  const words = Array.from({ length: 40 }, (_, index) => `w${index}`) as [string, ...string[]];
  const wide = defineFacts({ mode: flags(...words), other: flags(...words.map((word) => `o${word}`)) });
  const rules = words.flatMap((word, index) =>
    words
      .filter((_, other) => other > index && other < index + 6)
      .map((second) => ({
        ...rule,
        id: `${word}${second}`,
        when: { mode: { all: [word] }, other: { any: [`o${second}`], none: [`o${word}`] } },
        then: { decision: "restrict" as const, safeguards: [word], strength: "must" as const },
      })),
  );
  const outcome = compile([definePack(wide, { id: "w", revision: "1", safeguards: words, rules })]).decide({ on: "2026-01-01", mode: unknown, other: unknown });
  expect(outcome).toMatchObject({ decision: "restrict", atLeast: "allow", settled: false, needsFact: ["mode", "other"] });
  expect(outcome.warnings).toEqual([{ code: "rules/open-not-finished", rules: [] }]);
  expect(outcome.safeguards).toHaveLength(39);
});

test("facts to ask for come in the order of the vocabulary, places first", () => {
  const asking = defineFacts({ told: flag(), mode: flags("a"), age: int(0, 9), country: oneOf("DE", "FR") }, { places: ["country"] });
  const rules = [
    { ...rule, id: "r", when: { country: ["DE"], age: { below: 5 }, mode: { any: ["a"] }, told: true }, then: { decision: "restrict", strength: "must" } },
  ] as const;
  const asked = { on: "2026-01-01", told: unknown, mode: unknown, age: unknown, country: unknown } as const;
  expect(compile([definePack(asking, { id: "p", revision: "1", safeguards: [], rules })]).decide(asked).needsFact).toEqual(["country", "told", "mode", "age"]);
});

test("outcomes of the same rules are shared by questions with a common part", () => {
  const { age, ...known } = base;
  const given = compile([{ ...pack, facts }]).given({ ...known, country: "DE" });
  expect(JSON.stringify(given.decide({ age }))).toBe(JSON.stringify(engine.decide(base)));
  const plain = defineFacts({ age: int(0, 9) });
  const young = { ...rule, id: "r", when: { age: { below: 5 } }, then: { decision: "restrict", strength: "must" } } as const;
  const shared = compile([definePack(plain, { id: "p", revision: "1", safeguards: [], rules: [young] })]).given({ on: "2026-01-01" });
  expect(shared.decide({ age: 1 })).toBe(shared.decide({ age: 2 }));
  expect(shared.decide({ age: 1 })).not.toBe(shared.decide({ age: 7 }));
});
