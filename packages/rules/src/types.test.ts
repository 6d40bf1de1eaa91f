import { expect, expectTypeOf, test } from "vitest";
import { compile, date, defineFacts, definePack, derive, flag, flags, int, oneOf, open, type Unknown, unknown } from "./index.js";

const isList = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every((entry) => typeof entry === "number");

const given = defineFacts(
  { place: oneOf("DE", "FR"), age: int(0, 120), features: flags("ads", "chat"), consent: flag(), since: date(), users: open(isList) },
  { levels: ["union", "country"], places: ["place"] },
);
const facts = derive(given, "large", flag(), ["users", "place"], ({ users, place }) => place === "DE" && users.length > 2);

const rule = { window: { from: "2024-01-01" }, status: "in-force", cite: [], confidence: "S" } as const;
const then = { decision: "restrict", safeguards: ["s1"], strength: "must" } as const;

const pack = definePack(facts, {
  id: "p",
  revision: "1",
  safeguards: ["s1", "s2"],
  rules: [
    { ...rule, id: "a", when: { place: ["DE"], large: true }, then },
    { ...rule, id: "b", overrides: ["a"], level: "country", topic: "t", effect: "e", when: { features: { any: ["ads"] } }, then },
  ],
});
const engine = compile([pack]);
const asked = { on: "2026-01-01", place: "DE", age: 12, features: [], consent: unknown, since: "2020-01-01", users: [1] } as const;

test("everything is inferred from the facts", () => {
  const outcome = engine.decide(asked);
  expectTypeOf(outcome.decision).toEqualTypeOf<"allow" | "allow-with-safeguards" | "require-consent" | "restrict" | "prohibit">();
  expectTypeOf(outcome.safeguards[0]?.id).toEqualTypeOf<"s1" | "s2" | undefined>();
  expectTypeOf(outcome.because[0]?.rule).toEqualTypeOf<"a" | "b" | undefined>();
  expectTypeOf(outcome.by).toHaveProperty("age");
  expectTypeOf(outcome.by).toHaveProperty("since");
  expectTypeOf(outcome.by).not.toHaveProperty("consent");
  expectTypeOf<Parameters<typeof engine.decide>[0]["age"]>().toEqualTypeOf<
    number | Unknown | { readonly min: number; readonly max: number } | import("./index.js").IntRange
  >();
  expectTypeOf<Parameters<typeof engine.decide>[0]>().not.toHaveProperty("large");
  expect(outcome.decision).toBe("allow");
});

test("packs of different words compile to one engine that knows them all", () => {
  const second = definePack(facts, {
    id: "q",
    revision: "1",
    safeguards: ["s3"],
    uses: [pack],
    rules: [{ ...rule, id: "c", overrides: ["a"], when: {}, then: { ...then, safeguards: ["s3"] } }],
  });
  const both = compile([pack, second]);
  expectTypeOf(both.decide(asked).safeguards[0]?.id).toEqualTypeOf<"s1" | "s2" | "s3" | undefined>();
  expect(both.why(asked, "c").applied).toBe(true);
});

test("own ladders are inferred too", () => {
  const own = defineFacts({ load: int(0, 9) }, { decisions: ["green", "red"] });
  const traffic = compile([
    definePack(own, {
      id: "t",
      revision: "1",
      safeguards: [],
      rules: [{ ...rule, id: "r", when: { load: { from: 5 } }, then: { decision: "red", strength: "must" } }],
    }),
  ]);
  expectTypeOf(traffic.decide({ on: "2026-01-01", load: 7 }).decision).toEqualTypeOf<"green" | "red">();
  expect(traffic.decide({ on: "2026-01-01", load: 7 }).decision).toBe("red");
});

/** Never called: the compiler is the test. Each line stops compiling when the mistake below it is no longer an error. */
export function mistakes(): void {
  const define = (_: unknown) => undefined;
  // @ts-expect-error a wrong place in a question
  engine.decide({ ...asked, place: "XX" });
  // @ts-expect-error a misspelt feature in a question
  engine.decide({ ...asked, features: ["advs"] });
  const { age: _, ...withoutAge } = asked;
  // @ts-expect-error a fact left out
  engine.decide(withoutAge);
  // @ts-expect-error the day left out
  engine.decide({ place: "DE", age: 12, features: [], consent: unknown, since: "2020-01-01", users: [1] });
  // @ts-expect-error a fact that does not exist
  engine.decide({ on: "2026-01-01", place: "DE", age: 12, features: [], consent: unknown, since: "2020-01-01", users: [1], ages: 3 });
  // @ts-expect-error a derived fact is not given
  engine.decide({ on: "2026-01-01", place: "DE", age: 12, features: [], consent: unknown, since: "2020-01-01", users: [1], large: true });
  // @ts-expect-error a range has no place among words
  engine.decide({ ...asked, place: { min: "DE", max: "FR" } });
  // @ts-expect-error an unknown rule id
  engine.why(asked, "z");
  // @ts-expect-error a decision that is not on the ladder
  engine.change(asked, (outcome) => outcome.decision === "forbid", { mayChange: ["features"] });
  // @ts-expect-error what may change is not said
  engine.change(asked, (outcome) => outcome.decision === "allow", {});
  // @ts-expect-error a derived fact cannot be changed
  engine.change(asked, (outcome) => outcome.decision === "allow", { mayChange: ["large"] });
  const half = engine.given({ on: "2026-01-01", place: "DE" });
  // @ts-expect-error a fact given twice
  half.decide({ place: "DE", age: 12, features: [], consent: unknown, since: "2020-01-01", users: [1] });
  // @ts-expect-error a fact left out
  half.decide({ age: 12, features: [], consent: unknown, since: "2020-01-01" });
  // @ts-expect-error an unknown fact among the given
  engine.given({ on: "2026-01-01", plaice: "DE" });
  // @ts-expect-error a misspelt value among the given
  engine.given({ place: "XX" });
  // @ts-expect-error a wrong place in a rule
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", when: { place: ["XX"] }, then }] }));
  // @ts-expect-error a misspelt feature in a rule
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", when: { features: { any: ["advs"] } }, then }] }));
  // @ts-expect-error a fact that does not exist in a rule
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", when: { ages: { below: 3 } }, then }] }));
  // @ts-expect-error an open fact has no condition
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", when: { users: [1] }, then }] }));
  // @ts-expect-error an unknown safeguard
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", when: {}, then: { ...then, safeguards: ["s9"] } }] }));
  // @ts-expect-error a decision that is not on the ladder
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", when: {}, then: { ...then, decision: "forbid" } }] }));
  // @ts-expect-error an unknown rule id among the overridden
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", overrides: ["z"], when: {}, then }] }));
  // @ts-expect-error an unknown level
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, id: "a", level: "planet", when: {}, then }] }));
  const windowless = { id: "a", status: "in-force", cite: [], confidence: "S", when: {}, then } as const;
  // @ts-expect-error a rule without a window
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [windowless] }));
  // @ts-expect-error an unknown status
  define(definePack(facts, { id: "p", revision: "1", safeguards: ["s1"], rules: [{ ...rule, status: "valid", id: "a", when: {}, then }] }));
  // @ts-expect-error a derived fact reads a fact that does not exist
  derive(given, "x", flag(), ["ages"], () => true);
  // @ts-expect-error a derived fact uses a fact it does not say it reads
  derive(given, "x", flag(), ["age"], ({ place }) => place === "DE");
  // @ts-expect-error a derived fact gives a value outside its domain
  derive(given, "x", oneOf("a", "b"), ["age"], () => "c" as const);
  // @ts-expect-error the name of the day is taken
  defineFacts({ on: flag() });
  // @ts-expect-error a place that is no fact
  defineFacts({ a: flag() }, { places: ["b"] });
}
