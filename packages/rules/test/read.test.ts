import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, defineFacts, flag, flags, int, oneOf, open } from "../src/index.js";
import { packSchema, readFacts, readPack } from "../src/read.js";
import { book, facts as bookFacts, question } from "./support/books.js";
import { runsOf } from "./support/runs.js";

const isNumber = (value: unknown): value is number => typeof value === "number";
const facts = defineFacts(
  { place: oneOf("DE", "FR"), age: int(0, 120), features: flags("ads", "chat"), consent: flag(), extra: open(isNumber) },
  { levels: ["union"] },
);
const rule = {
  id: "a",
  window: { from: "2024-01-01" },
  status: "in-force",
  when: {},
  then: { decision: "restrict", strength: "must" },
  cite: [],
  confidence: "S",
};
const pack = { id: "p", revision: "1", safeguards: ["s"], rules: [rule] };
const asked = { on: "2026-01-01", place: "DE", age: 12, features: [], consent: true, extra: 1 };
const found = (value: unknown) => readPack(facts, value).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
const withRule = (change: object) => found({ ...pack, rules: [{ ...rule, ...change }] });
const foundFacts = (change: object) => readFacts(facts, { ...asked, ...change }).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);

test("packs of random books survive JSON and reading", () => {
  fc.assert(
    fc.property(book(10), question(1), (random, asking) => {
      const { facts: _, ...plain } = random;
      const read = readPack(bookFacts, JSON.parse(JSON.stringify(plain)));
      const emptyAny = JSON.stringify(plain).includes('"any":[]');
      const reversed = read.diagnostics.every(({ code }) => code === "rules/empty-set" || code === "rules/reversed-interval");
      if (!read.ok) expect(emptyAny || reversed).toBe(true);
      else expect(compile([read.value]).decide(asking)).toEqual(compile([random]).decide(asking));
    }),
    runsOf(100),
  );
});

test("questions of random books survive JSON and reading", () => {
  fc.assert(
    fc.property(question(1), (asking) => {
      expect(readFacts(bookFacts, JSON.parse(JSON.stringify(asking)))).toEqual({ ok: true, value: asking, diagnostics: [] });
    }),
  );
});

test.each([
  [null, "rules/object-expected "],
  [[], "rules/object-expected "],
  [{ ...pack, ruls: [] }, "rules/unknown-member /ruls"],
  [{ ...pack, id: 3 }, "rules/text-expected /id"],
  [{ ...pack, asOf: "2026-02-30" }, "rules/day-expected /asOf"],
  [{ ...pack, safeguards: ["s", "s"] }, "rules/duplicate-word /safeguards"],
  [{ ...pack, rules: {} }, "rules/list-expected /rules"],
  [{ ...pack, rules: [rule, rule] }, "rules/duplicate-id /rules/1/id"],
  [{ ...pack, rules: Array(20_001).fill(rule) }, "rules/too-many /rules"],
  [{ ...pack, contrary: [["s"]] }, "rules/pair-expected /contrary/0"],
  [{ ...pack, coverage: [{ topic: "t", when: {}, state: "full" }] }, "rules/unknown-word /coverage/0/state"],
])("a faulty pack is a finding (%#)", (value, expected) => {
  expect(found(value)).toEqual([expected]);
});

test.each([
  [{ id: "x".repeat(2001) }, "rules/text-too-long /rules/0/id"],
  [{ window: { from: "2024-01-01", below: "2024-01-01" } }, "rules/reversed-interval /rules/0/window"],
  [{ window: {} }, "rules/missing-member /rules/0/window"],
  [{ status: "in-farce" }, "rules/misspelt-word /rules/0/status"],
  [{ level: "country" }, "rules/unknown-word /rules/0/level"],
  [{ when: { place: [] } }, "rules/empty-set /rules/0/when/place"],
  [{ when: { place: ["DE", "DE"] } }, "rules/duplicate-word /rules/0/when/place"],
  [{ when: { place: ["XX"] } }, "rules/unknown-word /rules/0/when/place/0"],
  [{ when: { age: { from: 18, below: 13 } } }, "rules/reversed-interval /rules/0/when/age"],
  [{ when: { age: { below: 500 } } }, "rules/outside-domain /rules/0/when/age/below"],
  [{ when: { age: { below: 1.5 } } }, "rules/number-expected /rules/0/when/age/below"],
  [{ when: { features: { any: ["adds"] } } }, "rules/misspelt-word /rules/0/when/features/any/0"],
  [{ when: { features: { any: [] } } }, "rules/empty-set /rules/0/when/features/any"],
  [{ when: { features: { some: ["ads"] } } }, "rules/unknown-member /rules/0/when/features/some"],
  [{ when: { consent: "yes" } }, "rules/flag-expected /rules/0/when/consent"],
  [{ when: { extra: 1 } }, "rules/unknown-member /rules/0/when/extra"],
  [{ when: JSON.parse('{"__proto__": {"below": 3}}') as object }, "rules/unknown-member /rules/0/when/__proto__"],
  [{ when: { constructor: [] } }, "rules/unknown-member /rules/0/when/constructor"],
  [{ then: { decision: "forbid", strength: "must" } }, "rules/unknown-word /rules/0/then/decision"],
  [{ then: { decision: "restrict", strength: "must", safeguards: ["t"] } }, "rules/unknown-word /rules/0/then/safeguards/0"],
  [{ overrides: ["z"] }, "rules/unknown-rule /rules/0/overrides/0"],
  [{ overrides: ["a"] }, "rules/override-cycle /rules/0/overrides/0"],
  [{ cite: [{ article: "1" }] }, "rules/missing-member /rules/0/cite/0"],
  [{ data: JSON.parse('{"__proto__": 1}') as object }, "rules/reserved-name /rules/0/data"],
  [{ data: { a: JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`) as unknown } }, `rules/too-deep /rules/0/data/a${"/0".repeat(7)}`],
])("a faulty rule is a finding (%#)", (change, expected) => {
  expect(withRule(change)).toEqual([expected]);
});

test("a long chain of overrides and a large circle are walked without recursion", () => {
  const chain = Array.from({ length: 15_000 }, (_, index) => ({ ...rule, id: `r${index}`, overrides: index > 0 ? [`r${index - 1}`] : [] }));
  expect(found({ ...pack, rules: chain })).toEqual([]);
  expect(found({ ...pack, rules: chain.map((entry, index) => (index === 0 ? { ...entry, overrides: ["r14999"] } : entry)) })).toEqual([
    "rules/override-cycle /rules/1/overrides/0",
  ]);
});

test.each([
  [{ place: "XX" }, "rules/unknown-word /place"],
  [{ place: { unknown: true, name: "x" } }, "rules/unknown-member /place/name"],
  [{ age: 121 }, "rules/outside-domain /age"],
  [{ age: "12" }, "rules/number-expected /age"],
  [{ age: null }, "rules/number-expected /age"],
  [{ age: { min: 14, max: 11 } }, "rules/reversed-interval /age"],
  [{ age: { min: 14 } }, "rules/missing-member /age"],
  [{ features: ["ads", "ads"] }, "rules/duplicate-word /features"],
  [{ features: "ads" }, "rules/list-expected /features"],
  [{ consent: 1 }, "rules/flag-expected /consent"],
  [{ extra: "1" }, "rules/open-fact-refused /extra"],
  [{ on: "2300-01-01" }, "rules/outside-domain /on"],
  [{ name: "a child's name" }, "rules/unknown-member /name"],
  [{ aeg: 12 }, "rules/unknown-member /aeg"],
])("a faulty fact is a finding (%#)", (change, expected) => {
  expect(foundFacts(change)).toEqual([expected]);
});

test("a misspelt fact names the one that is meant, and a derived fact is not given", () => {
  const { age: _, ...without } = asked;
  expect(readFacts(facts, { ...without, agee: 12 }).diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ["rules/misspelt-member", { nearest: "age" }],
    ["rules/missing-member", { member: "age" }],
  ]);
  expect(readFacts(bookFacts, { ...asked, mature: "yes" }).diagnostics.map(({ code }) => code)).toContain("rules/derived-given");
});

test("no value of a pack or of facts stands in a finding", () => {
  const secret = "Jean Dupont";
  const texts = JSON.stringify([
    readPack(facts, { ...pack, id: 1, rules: [{ ...rule, when: { place: [secret], features: { any: secret } }, status: secret, data: secret }] }).diagnostics,
    readFacts(facts, { ...asked, place: secret, age: secret, features: [secret], consent: secret, extra: secret }).diagnostics,
  ]);
  expect(texts).not.toContain(secret);
});

test("any JSON gives findings or a pack, never an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(rule), "data", "overrides", "enforceability"), (value, member) => {
      expect(() => [readPack(facts, value), readFacts(facts, value), withRule({ [member]: value })]).not.toThrow();
    }),
  );
});

test("the schema names every fact and every word", () => {
  const text = JSON.stringify(packSchema(bookFacts));
  for (const word of ["country", "A-1", "features", "f4", "mature", "prohibit", "union", "struck-down", "uncertain"]) expect(text).toContain(`"${word}"`);
});
