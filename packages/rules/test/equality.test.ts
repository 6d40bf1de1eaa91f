import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../src/index.js";
import { book, plainBook, question } from "./support/books.js";
import { activeOn, at, completions, essential, factsHold, keyOf, meets, type Point } from "./support/naive.js";
import { runsOf } from "./support/runs.js";

const runs = runsOf(150);

test("definite questions: the engine answers as the naive reference does", () => {
  fc.assert(
    fc.property(book(80), fc.array(question(0), { minLength: 5, maxLength: 5 }), (pack, questions) => {
      const engine = compile([pack]);
      for (const asked of questions) {
        const outcome = engine.decide(asked);
        const [point] = completions(pack as never, asked) as [Point];
        const expected = at(pack as never, point);
        expect(outcome.decision).toBe(pack.facts.decisions[expected.decision]);
        expect(outcome.settled).toBe(true);
        expect(outcome.because.map(({ rule }) => rule)).toEqual(expected.applied);
        expect(outcome.setAside.map(({ rule }) => rule)).toEqual(expected.setAside);
        expect(Object.fromEntries(outcome.safeguards.map(({ id, strength }) => [id, strength]))).toEqual(expected.required);
        expect(Object.fromEntries(outcome.recommended.map(({ id, strength }) => [id, strength]))).toEqual(expected.recommended);
        for (const { id, from } of outcome.safeguards) expect(from.length, id).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});

test("definite questions without derived facts are loaded in a shorter way, to the same answers", () => {
  fc.assert(
    fc.property(plainBook(100), fc.array(question(0), { minLength: 3, maxLength: 3 }), (pack, questions) => {
      const engine = compile([pack]);
      for (const asked of questions) {
        const { because, decision, safeguards, setAside } = engine.decide(asked);
        const expected = at(pack as never, completions(pack as never, asked)[0] as Point);
        expect(decision).toBe(pack.facts.decisions[expected.decision]);
        expect([because, setAside].map((list) => list.map(({ rule }) => rule))).toEqual([expected.applied, expected.setAside]);
        expect(Object.fromEntries(safeguards.map(({ id, strength }) => [id, strength]))).toEqual(expected.required);
        expect(engine.explain(asked)).toEqual({ outcome: engine.decide(asked), nearMisses: engine.nearMisses(asked) });
      }
    }),
    runs,
  );
});

test("open questions: must, may and never are exact over all completions, and so are the facts that would settle them", () => {
  fc.assert(
    fc.property(book(12), question(1), (pack, asked) => {
      const outcome = compile([pack]).decide(asked);
      const points = completions(pack as never, asked);
      const answers = points.map((point) => at(pack as never, point));
      const decisions = answers.map(({ decision }) => decision);
      expect([outcome.decision, outcome.atLeast]).toEqual([Math.max(...decisions), Math.min(...decisions)].map((place) => pack.facts.decisions[place]));
      expect(outcome.settled).toBe(new Set(answers.map(keyOf)).size === 1);
      const ids = (pick: (answer: (typeof answers)[number]) => string[]) => [...new Set(answers.flatMap(pick))].sort();
      const inAll = (pick: (answer: (typeof answers)[number]) => string[], id: string) => answers.every((answer) => pick(answer).includes(id));
      expect(outcome.because.map(({ rule, certain }) => [rule, certain])).toEqual(
        ids(({ applied }) => applied).map((id) => [id, inAll(({ applied }) => applied, id)]),
      );
      const aside = ids((answer) => answer.setAside).filter((id) => !ids(({ applied }) => applied).includes(id));
      expect(outcome.setAside.map(({ rule }) => rule)).toEqual(aside);
      expect(Object.fromEntries(outcome.safeguards.map(({ id, strength }) => [id, strength]))).toEqual(
        Object.fromEntries(
          ids(({ required }) => Object.keys(required)).map((id) => [
            id,
            ["must", "should", "may"].find((word) => answers.some(({ required }) => required[id] === word)),
          ]),
        ),
      );
      for (const which of ["required", "recommended"] as const) {
        const pick = (answer: (typeof answers)[number]) => Object.keys(answer[which]);
        const found = which === "required" ? outcome.safeguards : outcome.recommended;
        expect(found.map(({ id, certain }) => [id, certain])).toEqual(ids(pick).map((id) => [id, inAll(pick, id)]));
      }
      expect([...outcome.needsFact].sort()).toEqual(essential(pack as never, points, asked as never).sort());
      for (const part of outcome.by.age ?? []) {
        for (let age = part.min as number; age <= (part.max as number); age++) {
          const at_age = answers.filter((_, index) => points[index]?.age === age).map(({ decision }) => decision);
          expect([part.decision, part.atLeast], String(age)).toEqual([Math.max(...at_age), Math.min(...at_age)].map((place) => pack.facts.decisions[place]));
        }
      }
      if (essential(pack as never, points, asked as never).includes("age")) {
        expect(outcome.by.age?.flatMap(({ min, max }) => [min, max])[0]).toBe(Math.min(...points.map(({ age }) => age as number)));
      }
    }),
    runs,
  );
});

test("near misses and why are what trying every condition gives", () => {
  fc.assert(
    fc.property(book(70), question(0), (pack, asked) => {
      const engine = compile([pack]);
      const [point] = completions(pack as never, asked) as [Point];
      const failing = (rule: (typeof pack.rules)[number]) => [
        ...Object.keys(rule.when).filter((name) => !meets((rule.when as Record<string, unknown>)[name], point[name])),
        ...(activeOn(rule as never, point.on) ? [] : ["on"]),
      ];
      const expected = pack.rules.filter((rule) => failing(rule).length === 1).map((rule) => [rule.id, failing(rule)[0]]);
      expect(engine.nearMisses(asked).map(({ rule, fact }) => [rule, fact])).toEqual(expected);
      for (const rule of pack.rules) {
        const why = engine.why(asked, rule.id);
        expect(why.failed.map(({ fact }) => fact as string).sort()).toEqual(failing(rule).sort());
        expect(why.applied).toBe(at(pack as never, point).applied.includes(rule.id));
      }
    }),
    runs,
  );
});

test("upcoming holds what the facts meet and a later day may bring, and never decides", () => {
  fc.assert(
    fc.property(book(70), question(0), (pack, asked) => {
      const { upcoming, because } = compile([pack]).decide(asked);
      const [point] = completions(pack as never, asked) as [Point];
      const later = ["2023-01-01", "2024-01-01", "2024-01-02", "2024-06-01", "2024-06-02", "2025-01-01", "2025-01-02", "2025-01-03"].filter(
        (day) => day > asked.on,
      );
      const expected = pack.rules.filter((rule) => {
        if (activeOn(rule as never, asked.on) || !factsHold(rule as never, point)) return false;
        if (["proposed", "announced"].includes(rule.status)) return true;
        if (!["in-force", "superseded", "enacted-not-in-force", "guidance"].includes(rule.status)) return false;
        return rule.window.from === null || later.some((day) => activeOn(rule as never, day));
      });
      expect(upcoming.map(({ rule }) => rule).filter((id) => !because.some(({ rule }) => rule === id))).toEqual(expected.map(({ id }) => id));
    }),
    runs,
  );
});

test("given answers as decide does", () => {
  fc.assert(
    fc.property(
      book(30),
      fc.array(question(0), { minLength: 3, maxLength: 3 }),
      fc.subarray(["on", "country", "region", "mode", "features", "since"]),
      (pack, questions, names) => {
        const engine = compile([pack]);
        const [first] = questions;
        const known = Object.fromEntries(names.map((name) => [name, (first as Record<string, unknown>)[name]]));
        const given = engine.given(known as never);
        for (const asked of [...questions, ...questions]) {
          const rest = Object.fromEntries(Object.entries(asked).filter(([name]) => !names.includes(name)));
          expect(JSON.stringify(given.decide(rest as never))).toBe(JSON.stringify(engine.decide({ ...rest, ...known } as never)));
        }
      },
    ),
    runs,
  );
});
