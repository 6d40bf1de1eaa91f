import fc from "fast-check";
import { expect, test } from "vitest";
import { answer } from "../src/answer.js";
import { builtOf } from "../src/build.js";
import { coreOf } from "../src/core.js";
import { compile, type Outcome, type Part } from "../src/index.js";
import { openWithin } from "../src/open.js";
import { planOf } from "../src/plan.js";
import { questionDays } from "./support/books.js";
import { type Answer, activeOn, at, completions, coverageOf, essential, keyOf, meets, type Point, upcomingOf } from "./support/naive.js";
import { type RichPack, richBook, richQuestion } from "./support/rich.js";
import { runsOf } from "./support/runs.js";

const runs = runsOf(150);
const strengths = ["must", "should", "may"];
const laterDays = ["2023-01-01", ...questionDays, "2025-01-03"];

/** What every completion of a question comes to, by the naive reference. */
function truth(pack: RichPack, asked: object) {
  const points = completions(pack as never, asked as never);
  return { points, answers: points.map((point) => at(pack as never, point)) };
}

const idsOf = (answers: readonly Answer[], pick: (answer: Answer) => string[]) => [...new Set(answers.flatMap(pick))].sort();
const inAll = (answers: readonly Answer[], pick: (answer: Answer) => string[], id: string) => answers.every((answer) => pick(answer).includes(id));
const isFinished = ({ warnings }: Outcome) => !warnings.some(({ code }) => code === "rules/open-not-finished");

/** An answer that says it is exact must be. */
function mustBeExact(pack: RichPack, asked: object, outcome: Outcome): void {
  const { answers, points } = truth(pack, asked);
  const decisions = answers.map(({ decision }) => decision);
  expect([outcome.decision, outcome.atLeast]).toEqual([Math.max(...decisions), Math.min(...decisions)].map((place) => pack.facts.decisions[place]));
  expect(outcome.settled).toBe(new Set(answers.map(keyOf)).size === 1);
  const applied = idsOf(answers, (one) => one.applied);
  expect(outcome.because.map(({ certain, rule }) => [rule, certain])).toEqual(applied.map((id) => [id, inAll(answers, (one) => one.applied, id)]));
  expect(outcome.setAside.map(({ rule }) => rule)).toEqual(idsOf(answers, (one) => one.setAside).filter((id) => !applied.includes(id)));
  for (const [which, found] of [
    ["required", outcome.safeguards],
    ["recommended", outcome.recommended],
  ] as const) {
    const pick = (one: Answer) => Object.keys(one[which]);
    expect(found.map(({ certain, id, strength }) => [id, certain, strength])).toEqual(
      idsOf(answers, pick).map((id) => [id, inAll(answers, pick, id), strengths.find((word) => answers.some((one) => one[which][id] === word))]),
    );
  }
  const needs = essential(pack as never, points, asked as never);
  expect([...outcome.needsFact].sort()).toEqual(needs.sort());
}

/** Any answer must hold as bounds. */
function mustHold(pack: RichPack, asked: object, outcome: Outcome): void {
  const { answers, points } = truth(pack, asked);
  const place = (word: string) => pack.facts.decisions.indexOf(word as never);
  for (const { decision } of answers) {
    expect(decision).toBeLessThanOrEqual(place(outcome.decision));
    expect(decision).toBeGreaterThanOrEqual(place(outcome.atLeast));
  }
  if (outcome.settled) expect(new Set(answers.map(keyOf)).size).toBe(1);
  const told = new Map(outcome.because.map(({ certain, rule }) => [rule as string, certain]));
  for (const id of idsOf(answers, (one) => one.applied)) expect(told.has(id)).toBe(true);
  for (const [id, certain] of told)
    if (certain)
      expect(
        inAll(answers, (one) => one.applied, id),
        id,
      ).toBe(true);
  for (const [which, found] of [
    ["required", outcome.safeguards],
    ["recommended", outcome.recommended],
  ] as const) {
    const pick = (one: Answer) => Object.keys(one[which]);
    for (const id of idsOf(answers, pick)) {
      const strongest = Math.min(...answers.flatMap((one) => (one[which][id] ? [strengths.indexOf(one[which][id] as string)] : [])));
      const safeguard = found.find((entry) => entry.id === id);
      expect(safeguard, id).toBeDefined();
      expect(strengths.indexOf(safeguard?.strength as string)).toBeLessThanOrEqual(strongest);
    }
    for (const { certain, id } of found) if (certain) expect(inAll(answers, pick, id), id).toBe(true);
  }
  for (const name of essential(pack as never, points, asked as never)) expect(outcome.needsFact).toContain(name);
}

/** The parts of an ordered fact: they cover its values, in order, and each holds for its values. */
function partsMustHold(pack: RichPack, asked: object, { by }: Outcome, exact: boolean): void {
  const place = (word: string) => pack.facts.decisions.indexOf(word as never);
  const { answers, points } = truth(pack, asked);
  for (const [name, parts] of Object.entries(by) as [string, readonly Part[]][]) {
    const values = [...new Set(points.map((point) => point[name] as number))].sort((a, b) => (a < b ? -1 : 1));
    expect([parts[0]?.min, parts.at(-1)?.max]).toEqual([values[0], values.at(-1)]);
    expect(values.filter((value) => parts.filter(({ max, min }) => value >= (min as number) && value <= (max as number)).length !== 1)).toEqual([]);
    for (const { atLeast, decision, max, min, safeguards, settled } of parts) {
      for (const value of values.filter((one) => one >= (min as number) && one <= (max as number))) {
        const here = answers.filter((_, index) => points[index]?.[name] === value);
        const decisions = here.map((one) => one.decision);
        const required = idsOf(here, (one) => Object.keys(one.required));
        if (exact) {
          expect([place(decision), place(atLeast)], `${name} ${value}`).toEqual([Math.max(...decisions), Math.min(...decisions)]);
          expect(safeguards, `${name} ${value}`).toEqual(required);
          expect(settled, `${name} ${value}`).toBe(new Set(here.map(keyOf)).size === 1);
        } else {
          expect(Math.max(...decisions)).toBeLessThanOrEqual(place(decision));
          expect(Math.min(...decisions)).toBeGreaterThanOrEqual(place(atLeast));
          for (const id of required) expect(safeguards).toContain(id);
          if (settled) expect(new Set(here.map(keyOf)).size).toBe(1);
        }
      }
    }
  }
}

test("an answer that says nothing else is exact over every completion, derived facts included", () => {
  let finished = 0;
  fc.assert(
    fc.property(richBook(14), richQuestion(1), (pack, asked) => {
      const outcome = compile([pack]).decide(asked) as unknown as Outcome;
      if (isFinished(outcome)) {
        finished++;
        mustBeExact(pack, asked, outcome);
        for (const name of ["age", "since"] as const) expect(name in outcome.by).toBe((outcome.needsFact as readonly string[]).includes(name));
      } else mustHold(pack, asked, outcome);
      partsMustHold(pack, asked, outcome, isFinished(outcome));
      const { points } = truth(pack, asked);
      expect(outcome.upcoming.map(({ rule }) => rule)).toEqual(upcomingOf(pack as never, points, laterDays));
      expect(outcome.coverage.map(({ state, topic }) => ({ topic, state }))).toEqual(coverageOf(pack as never, points));
    }),
    runs,
  );
  expect(finished).toBeGreaterThan(runs.numRuns * 0.7);
});

test("definite questions have the answer of the naive reference", () => {
  fc.assert(
    fc.property(richBook(60), richQuestion(0), (pack, asked) => {
      mustBeExact(pack, asked, compile([pack]).decide(asked) as unknown as Outcome);
    }),
    runs,
  );
});

test("an answer that is not finished holds as bounds, however small the budget", () => {
  fc.assert(
    fc.property(richBook(14), richQuestion(2), fc.constantFrom(0, 5, 30, 200, 1000), fc.constantFrom(1, 4, 20, 1024), (pack, asked, looks, cases) => {
      const plan = planOf([pack] as never);
      const core = coreOf(plan.facts, builtOf(plan), openWithin(looks, cases));
      const outcome = answer(core, asked as never);
      mustHold(pack, asked, outcome);
      partsMustHold(pack, asked, outcome, false);
      if (isFinished(outcome)) mustBeExact(pack, asked, outcome);
    }),
    runsOf(50),
  );
});

test("why and near misses take a derived fact for known where it can only have one value", () => {
  fc.assert(
    fc.property(richBook(30), richQuestion(1), (pack, asked) => {
      const engine = compile([pack]);
      const { answers, points } = truth(pack, asked);
      const names = ["country", "age", "mode", "features", "consent", "since"];
      const derived = Object.keys(pack.facts.columns).filter((name) => !names.includes(name) && name !== "list");
      const isSettled = (name: string) => new Set(points.map((point) => JSON.stringify(point[name]))).size === 1;
      const failing = (rule: RichPack["rules"][number]) => [
        ...Object.entries(rule.when as Record<string, unknown>).flatMap(([name, condition]) => {
          if (derived.includes(name) && !isSettled(name)) return meetsNothing(pack, name, condition) ? [name] : [];
          return points.some((point) => meets(condition, point[name])) ? [] : [name];
        }),
        ...(activeOn(rule as never, asked.on) ? [] : ["on"]),
      ];
      if (!isFinished(engine.decide(asked) as never)) return;
      expect(engine.nearMisses(asked).map(({ fact, rule }) => [rule, fact])).toEqual(
        pack.rules.flatMap((rule) => (failing(rule).length === 1 ? [[rule.id, failing(rule)[0]]] : [])),
      );
      for (const rule of pack.rules) {
        const why = engine.why(asked, rule.id);
        expect(why.failed.map(({ fact }) => fact as string).sort()).toEqual(failing(rule).sort());
        expect(why.possible).toBe(answers.some(({ applied }) => applied.includes(rule.id)));
        expect(why.applied).toBe(answers.every(({ applied }) => applied.includes(rule.id)));
        if (why.failed.length > 0) expect(why.open).toEqual([]);
        else {
          const open = Object.entries(rule.when as Record<string, unknown>).flatMap(([name, condition]) =>
            (derived.includes(name) && !isSettled(name) ? !meetsAll(pack, name, condition) : !points.every((point) => meets(condition, point[name])))
              ? [name]
              : [],
          );
          expect([...why.open].sort()).toEqual(open.sort());
        }
      }
    }),
    runs,
  );
});

const domainOf = (pack: RichPack, name: string) =>
  completions({ ...pack, facts: { ...pack.facts, columns: { [name]: (pack.facts.columns as never as Record<string, { as: unknown }>)[name]?.as } } } as never, {
    on: "2024-01-01",
    [name]: { unknown: true },
  }).map((point: Point) => point[name]);
const meetsNothing = (pack: RichPack, name: string, condition: unknown) => !domainOf(pack, name).some((value) => meets(condition, value));
const meetsAll = (pack: RichPack, name: string, condition: unknown) => domainOf(pack, name).every((value) => meets(condition, value));

test("given answers as decide does", () => {
  fc.assert(
    fc.property(
      richBook(20),
      fc.array(richQuestion(1), { minLength: 3, maxLength: 3 }),
      fc.subarray(["on", "country", "age", "mode", "features", "consent", "since", "list"]),
      (pack, questions, names) => {
        const engine = compile([pack]);
        const known = Object.fromEntries(names.map((name) => [name, (questions[0] as never as Record<string, unknown>)[name]]));
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
