import { expect, test } from "vitest";
import { compile, defineFacts, definePack, derive, int, oneOf } from "../src/index.js";

const unknown = { unknown: true } as const;

test("a fact that matters only through a derived fact, and only for some values of another, is asked for", () => {
  const given = defineFacts({ country: oneOf("A"), age: int(0, 7), mode: oneOf("x", "y", "z") }, { levels: ["country"], places: ["country"] });
  const facts = derive(given, "mature", oneOf("no", "yes"), ["age", "mode"], ({ age, mode }) => (mode !== "z" && age >= 5 ? "yes" : "no"));
  const pack = definePack(facts, {
    id: "mature",
    revision: "1",
    safeguards: [],
    rules: [
      {
        id: "for-the-mature",
        status: "in-force",
        window: { from: "2023-01-01" },
        when: { mature: ["yes"] },
        then: { decision: "restrict", safeguards: [], strength: "must" },
        cite: [],
        confidence: "D",
      },
    ],
  });
  const engine = compile([pack]);
  const asked = { on: "2024-01-01", country: "A", age: unknown, mode: unknown } as const;
  expect([...engine.decide(asked).needsFact].sort()).toEqual(["age", "mode"]);
  expect(engine.decide({ ...asked, age: { min: 0, max: 4 } }).needsFact).toEqual([]);
  expect(engine.decide({ ...asked, mode: "z" }).needsFact).toEqual([]);
  expect(engine.decide({ ...asked, mode: "x" }).needsFact).toEqual(["age"]);
});

test("facts behind derived facts and facts of rules are asked for in one order, that of the vocabulary", () => {
  const given = defineFacts({ age: int(0, 7), country: oneOf("A", "B") });
  const facts = derive(given, "mature", oneOf("no", "yes"), ["age"], ({ age }) => (age >= 5 ? "yes" : "no"));
  const rule = { status: "in-force", window: { from: "2023-01-01" }, then: { decision: "restrict", strength: "must" }, cite: [], confidence: "D" } as const;
  const rules = [{ ...rule, id: "r", when: { mature: ["yes"], country: ["A"] } }] as const;
  const engine = compile([definePack(facts, { id: "p", revision: "1", safeguards: [], rules })]);
  expect(engine.decide({ on: "2024-01-01", age: unknown, country: unknown }).needsFact).toEqual(["age", "country"]);
});
