import { expect, test } from "vitest";
import { analyse, analysisDiagnostics, diff } from "../src/analyse.js";
import { columnDecider } from "../src/bulk.js";
import { compile, date, defineFacts, definePack, derive, flag, flags, int, oneOf, unknown } from "../src/index.js";

/** Cases that random books seldom meet; mutants showed them. */
const on = "2026-01-01";
const rule = { window: { from: "2020-01-01" }, status: "in-force", cite: [], confidence: "S" } as const;
const restrict = { decision: "restrict", strength: "must" } as const;
const facts = defineFacts({ country: oneOf("A", "B"), age: int(0, 9) }, { levels: ["union", "country"], places: ["country"] });
const kin = { ...rule, topic: "t", effect: "e" } as const;
const of = (...rules: readonly object[]) => compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules: rules as never })]);

test("a wide rule that overrides a near one stays in analyses and in columns, as it does in decide", () => {
  const engine = of(
    { ...kin, id: "near", level: "country", when: {}, then: { decision: "prohibit", strength: "must" } },
    { ...kin, id: "wide", level: "union", overrides: ["near"], when: {}, then: restrict },
  );
  expect(engine.decide({ on, country: "A", age: 1 }).decision).toBe("restrict");
  expect(analyse(engine, { only: ["unreachable"] }).unreachable.findings).toEqual([{ rule: "near", reason: "set-aside" }]);
  expect([...columnDecider(engine)({ length: 1, columns: { on: [20_000], country: [0], age: [1] } }).decisions]).toEqual([3]);
});

test("a rule that a near rule and an exception set aside together can never apply", () => {
  const engine = of(
    { ...kin, id: "near", level: "country", when: { country: ["A"] }, then: restrict },
    { ...kin, id: "wide", level: "union", when: {}, then: restrict },
    { ...rule, id: "exception", overrides: ["wide"], when: { country: ["B"] }, then: { decision: "allow", strength: "may" } },
  );
  expect(analyse(engine, { only: ["unreachable"] }).unreachable.findings).toEqual([{ rule: "wide", reason: "set-aside" }]);
});

test("a near rule is there by its places, whatever its other conditions and whatever else is open", () => {
  const engine = of(
    { ...kin, id: "near", level: "country", when: { country: ["A"], age: { below: 3 } }, then: { decision: "prohibit", strength: "must" } },
    { ...kin, id: "wide", level: "union", when: {}, then: restrict },
  );
  const outcome = engine.decide({ on, country: unknown, age: { min: 5, max: 9 } });
  expect(outcome).toMatchObject({ decision: "restrict", atLeast: "allow", needsFact: ["country"], because: [{ rule: "wide", certain: false }] });
  expect(engine.decide({ on, country: unknown, age: unknown })).toMatchObject({ decision: "prohibit", atLeast: "allow" });
  expect(engine.decide({ on, country: "A", age: unknown })).toMatchObject({ because: [{ rule: "near", certain: false }], setAside: [{ rule: "wide" }] });
  expect(engine.decide({ on, country: unknown, age: unknown }).by.age).toMatchObject([
    { max: 2, decision: "prohibit", atLeast: "restrict" },
    { min: 3, decision: "restrict", atLeast: "allow" },
  ]);
});

test("a difference shows what a rule regains when its exception goes, though it stays as it was", () => {
  const always = { ...rule, id: "always", when: {}, then: restrict };
  const exception = { ...rule, id: "exception", overrides: ["always"], when: { age: { below: 5 } }, then: { decision: "allow", strength: "may" } };
  expect(diff(of(always, exception), of(always)).effects.findings).toMatchObject([{ effect: { decision: "restrict" }, change: "gained" }]);
  expect(diff(of(always), of(always, exception)).effects.findings).toMatchObject([{ effect: { decision: "restrict" }, change: "lost" }]);
});

test("what brings more at a step is named in the order of ids", () => {
  const engine = of(
    { ...rule, id: "b", when: { age: { from: 5 } }, then: restrict },
    { ...rule, id: "a", when: { age: { from: 5 }, country: ["B"] }, then: restrict },
  );
  expect(analyse(engine, { only: ["notMonotone"], monotone: ["age"] }).notMonotone.findings).toMatchObject([{ at: 5, rules: ["a", "b"] }]);
});

test("transitions warn from their first day to their last", () => {
  const enforceability = [
    { from: "2026-01-01", below: "2026-01-03", state: "transition" },
    { from: "2026-01-03", state: "enforceable" },
  ];
  const engine = of({ ...rule, id: "r", enforceability, when: {}, then: restrict });
  const codes = (day: string) => engine.decide({ on: day, country: "A", age: 1 }).warnings.map(({ code }) => code);
  expect(["2025-12-31", "2026-01-01", "2026-01-02", "2026-01-03"].map(codes)).toEqual([[], ["rules/transition"], ["rules/transition"], []]);
  const [transition] = enforceability;
  const later = of({ ...rule, id: "r", enforceability: [transition, { from: "2026-01-05", state: "enforceable" }], when: {}, then: restrict });
  expect(later.decide({ on: "2026-01-03", country: "A", age: 1 })).toMatchObject({ warnings: [], upcoming: [{ rule: "r", date: "2026-01-05" }] });
});

test("a rule that is enacted and not in force warns, also where nothing else is watched", () => {
  const engine = of({ ...rule, id: "r", status: "enacted-not-in-force", when: {}, then: restrict });
  expect(engine.decide({ on, country: "A", age: 1 }).warnings).toEqual([{ code: "rules/projected", rules: ["r"] }]);
});

test("of several entries the most complete says what is recorded", () => {
  const coverage = (["partial", "complete", "partial"] as const).map((state) => ({ topic: "t", when: {}, state }));
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], coverage, rules: [] })]);
  expect(engine.decide({ on, country: "A", age: 1 }).coverage).toEqual([{ topic: "t", state: "complete", asOf: null }]);
});

test("facts left open can be changed too: to any value, none nearer than another", () => {
  const open = defineFacts({ age: int(0, 9), features: flags("f", "g"), told: flag() });
  const engine = compile([
    definePack(open, {
      id: "p",
      revision: "1",
      safeguards: [],
      rules: [
        { ...rule, id: "old", when: { age: { from: 5 } }, then: restrict },
        { ...rule, id: "f", when: { features: { any: ["f"] } }, then: restrict },
        { ...rule, id: "told", when: { told: true }, then: restrict },
      ],
    }),
  ]);
  const changes = (asked: object, mayChange: readonly ("age" | "features" | "told")[]) =>
    engine
      .change({ on, age: 1, features: [], told: false, ...asked } as never, ({ decision }) => decision === "allow", { mayChange })
      .changes.map((change) => change.facts);
  expect(changes({ age: unknown }, ["age"])).toEqual([{ age: 0 }]);
  expect(changes({ age: { min: 3, max: 7 } }, ["age"])).toEqual([{ age: 0 }]);
  expect(changes({ features: unknown }, ["features"])).toEqual([{ features: [] }]);
  expect(changes({ told: unknown }, ["told"])).toEqual([{ told: false }]);
  const stricter = engine.change({ on, age: 1, features: unknown, told: false }, ({ atLeast }) => atLeast === "restrict", { mayChange: ["features"] });
  expect(stricter.changes.map((change) => change.facts)).toEqual([{ features: ["f"] }]);
  const searched = (limit: number) => engine.change({ on, age: 1, features: [], told: true }, () => false, { mayChange: ["told"], limit }).finished;
  expect([searched(0), searched(1)]).toEqual([false, true]);
});

test("the strongest of several duties counts, in any order of rules", () => {
  const named = (id: string, strength: "must" | "should" | "may") =>
    ({ ...rule, id, when: {}, then: { decision: "restrict", safeguards: ["s"], strength } }) as const;
  const strengthOf = (...order: readonly ("must" | "should" | "may")[]) => {
    const rules = order.map((strength, index) => named(`r${index}`, strength));
    return compile([definePack(facts, { id: "p", revision: "1", safeguards: ["s"], rules })]).decide({ on, country: "A", age: 1 }).safeguards[0]?.strength;
  };
  expect(strengthOf("may", "should")).toBe("should");
  expect(strengthOf("should", "may")).toBe("should");
  expect(strengthOf("should", "must", "may")).toBe("must");
  expect(strengthOf("may", "may")).toBe("may");
});

test("a topic without an effect settles no precedence", () => {
  const engine = of(
    { ...rule, topic: "t", id: "near", level: "country", when: { country: ["A"], age: { from: 9 } }, then: restrict },
    { ...rule, topic: "t", id: "wide", level: "union", when: {}, then: restrict },
  );
  expect(engine.decide({ on, country: "A", age: 1 })).toMatchObject({ because: [{ rule: "wide" }], setAside: [] });
});

test("a known part stays known, whatever else is asked in between", () => {
  const engine = of(
    { ...kin, id: "near", level: "country", when: { country: ["A"], age: { below: 3 } }, then: restrict },
    { ...kin, id: "wide", level: "union", when: {}, then: { decision: "prohibit", strength: "must" } },
  );
  const given = engine.given({ on, country: "A" });
  for (const age of [1, 5]) {
    engine.decide({ on: "2019-01-01", country: "B", age });
    expect(JSON.stringify(given.decide({ age }))).toBe(JSON.stringify(engine.decide({ on, country: "A", age })));
  }
});

test("recommendations are effects of their own in analyses, and findings come in the order of effects", () => {
  const then = { decision: "restrict", safeguards: ["s", "a"], strength: "should" } as const;
  const pack = (below: number) =>
    definePack(facts, {
      id: "p",
      revision: "1",
      safeguards: ["s", "a"],
      rules: [
        { ...rule, id: "r", role: "recommends", when: { age: { from: below } }, then },
        { ...rule, id: "d", when: { age: { from: below } }, then },
      ],
    });
  const { effects } = diff(compile([pack(5)]), compile([pack(7)]));
  const expected = [
    { decision: "restrict" },
    { safeguard: "a", strength: "should" },
    { safeguard: "a", strength: "should", recommended: true },
    { safeguard: "s", strength: "should" },
    { safeguard: "s", strength: "should", recommended: true },
  ];
  const order = (found: readonly { readonly effect: object }[]) => found.map(({ effect }) => effect);
  expect(order(effects.findings)).toEqual([...expected].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));
  expect(order(analyse(compile([pack(5)]), { only: ["notMonotone"], monotone: ["age"] }).notMonotone.findings)).toEqual(order(effects.findings));
});

test("days are ordered facts too: a later one that brings more is found, and told where", () => {
  const born = defineFacts({ born: date("2000-01-01", "2009-12-31") });
  const rules = [{ ...rule, id: "r", when: { born: { from: "2005-01-01" } }, then: restrict }] as const;
  const analysis = analyse(compile([definePack(born, { id: "p", revision: "1", safeguards: [], rules })]), { only: ["notMonotone"], monotone: ["born"] });
  expect(analysis.notMonotone.findings).toMatchObject([{ fact: "born", at: "2005-01-01", rules: ["r"] }]);
  expect(analysisDiagnostics(analysis).map(({ obligation, pointer, severity }) => [pointer, severity, obligation])).toEqual([
    ["/facts/born/2005-01-01/restrict", "warning", "should"],
  ]);
});

test("a range behind a derived fact is split value by value, up to 512 values", () => {
  const numbers = derive(defineFacts({ users: int(0, 2000) }), "even", flag(), ["users"], ({ users }) => users % 2 === 0);
  const rules = [{ ...rule, id: "r", when: { even: true }, then: restrict }] as const;
  const engine = compile([definePack(numbers, { id: "p", revision: "1", safeguards: [], rules })]);
  const partsOf = (min: number, max: number) => engine.decide({ on, users: { min, max } }).by.users?.length;
  expect([partsOf(0, 3), partsOf(0, 511), partsOf(0, 512)]).toEqual([4, 512, undefined]);
  expect(engine.decide({ on, users: { min: 4, max: 5 } }).by.users).toMatchObject([
    { min: 4, max: 4, decision: "restrict" },
    { min: 5, max: 5, decision: "allow" },
  ]);
});

test("a change may go through what a near rule displaces", () => {
  const wide = defineFacts({ country: oneOf("A", "B"), features: flags("f", "g") }, { levels: ["union", "country"], places: ["country"] });
  const engine = compile([
    definePack(wide, {
      id: "p",
      revision: "1",
      safeguards: [],
      rules: [
        { ...kin, id: "near", level: "country", when: { country: ["B"], features: { all: ["f", "g"] } }, then: restrict },
        { ...kin, id: "wide", level: "union", when: { features: { any: ["f"] } }, then: restrict },
      ],
    }),
  ]);
  const freed = engine.change({ on, country: "A", features: ["f"] }, ({ decision }) => decision === "allow", { mayChange: ["country", "features"] });
  expect(freed.changes.map((change) => change.facts)).toEqual([{ features: [] }, { country: "B" }]);
});
