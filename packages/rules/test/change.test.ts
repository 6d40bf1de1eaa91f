import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../src/index.js";
import { book, question } from "./support/books.js";
import { at, completions, type Point } from "./support/naive.js";
import { runsOf } from "./support/runs.js";

const values: Readonly<Record<string, readonly unknown[]>> = {
  age: [0, 1, 2, 3, 4, 5, 6, 7],
  mode: ["x", "y", "z"],
  consent: [false, true],
  region: ["none", "A-1", "A-2"],
  features: Array.from({ length: 16 }, (_, set) => ["f1", "f2", "f3", "f4"].filter((_, bit) => (set >> bit) & 1)),
};

/** How far a value is from the one it replaces, by direction. */
function distance(name: string, from: unknown, to: unknown): Readonly<Record<string, number>> {
  if (JSON.stringify(from) === JSON.stringify(to)) return {};
  if (name === "age") return (to as number) < (from as number) ? { down: (from as number) - (to as number) } : { up: (to as number) - (from as number) };
  if (name !== "features") return { [`=${to}`]: 1 };
  const moved = ["f1", "f2", "f3", "f4"].filter((word) => (from as string[]).includes(word) !== (to as string[]).includes(word));
  return Object.fromEntries(moved.map((word) => [word, 1]));
}

test("changes are exactly the minimal ones that trying every value finds", () => {
  fc.assert(
    fc.property(
      book(12),
      question(0),
      fc.subarray(["age", "mode", "consent", "features", "region"] as const, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("allow", "restrict"),
      (pack, asked, mayChange, wanted) => {
        const plain = asked as unknown as Record<string, unknown>;
        const engine = compile([pack]);
        let ways: Record<string, unknown>[] = [{}];
        for (const name of mayChange) ways = ways.flatMap((way) => (values[name] ?? []).map((value) => ({ ...way, [name]: value })));
        const reaching = ways.flatMap((way) => {
          const [point] = completions(pack as never, { ...plain, ...way }) as [Point];
          if (pack.facts.decisions[at(pack as never, point).decision] !== wanted) return [];
          const far = Object.assign(
            {},
            ...mayChange.map((name) =>
              Object.fromEntries(Object.entries(distance(name, plain[name], way[name])).map(([direction, by]) => [`${name} ${direction}`, by])),
            ),
          ) as Record<string, number>;
          const facts = Object.fromEntries(
            mayChange.filter((name) => JSON.stringify(way[name]) !== JSON.stringify(plain[name])).map((name) => [name, way[name]]),
          );
          return [{ far, facts }];
        });
        const isSmaller = (a: Record<string, number>, b: Record<string, number>) => Object.entries(a).every(([direction, by]) => by <= (b[direction] ?? 0));
        const minimal = reaching.filter(({ far }) => !reaching.some((other) => JSON.stringify(other.far) !== JSON.stringify(far) && isSmaller(other.far, far)));
        const { changes, finished } = engine.change(asked, ({ decision }) => decision === wanted, { mayChange });
        const texts = (list: readonly { readonly facts: object }[]) => list.map(({ facts }) => JSON.stringify(Object.entries(facts).sort())).sort();
        expect(finished).toBe(true);
        expect(texts(changes)).toEqual(texts(minimal));
        for (const change of changes) expect(change.outcome).toEqual(engine.decide({ ...asked, ...change.facts } as never));
      },
    ),
    runsOf(150),
  );
});

test("a search that reaches its limit says so", () => {
  const [pack] = fc.sample(book(12), { numRuns: 1, seed: 4 });
  const [asked] = fc.sample(question(0), { numRuns: 1, seed: 4 });
  if (!pack || !asked) throw new Error("no sample");
  expect(compile([pack]).change(asked, () => false, { mayChange: ["age", "mode"], limit: 1 })).toEqual({ finished: false, changes: [] });
});

test("facts that cannot change are refused", () => {
  const [pack] = fc.sample(book(2), { numRuns: 1, seed: 4 });
  const [asked] = fc.sample(question(0), { numRuns: 1, seed: 4 });
  if (!pack || !asked) throw new Error("no sample");
  for (const name of ["on", "mature", "nothing"]) expect(() => compile([pack]).change(asked, () => false, { mayChange: [name as never] })).toThrow(name);
});
