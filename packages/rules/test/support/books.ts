import fc from "fast-check";
import { date, defineFacts, definePack, derive, flag, flags, int, oneOf, type Pack } from "../../src/index.js";

const given = defineFacts(
  {
    country: oneOf("A", "B", "C"),
    region: oneOf("none", "A-1", "A-2"),
    age: int(0, 7),
    mode: oneOf("x", "y", "z"),
    features: flags("f1", "f2", "f3", "f4"),
    consent: flag(),
    since: date("2020-01-01", "2020-01-06"),
  },
  { levels: ["union", "country", "region"], places: ["country", "region"] },
);

/** A small vocabulary with every kind of fact, small enough to try every completion. */
export const facts = derive(given, "mature", oneOf("no", "some", "yes"), ["age", "mode"], ({ age, mode }) => (mode === "z" ? "some" : age >= 5 ? "yes" : "no"));

export type SmallPack = Pack<typeof facts.columns, (typeof facts.decisions)[number], (typeof facts.levels)[number], string, string>;

export const safeguards = ["s1", "s2", "s3", "s4"] as const;
const days = ["2024-01-01", "2024-01-02", "2024-06-01", "2024-06-02", "2025-01-01", "2025-01-02"] as const;
export const questionDays = ["2023-12-31", ...days, "2025-01-03"] as const;

/** A value or none; `often` to one it is there. */
export const some = <T>(value: fc.Arbitrary<T>, often = 2) => fc.option(value, { nil: undefined, freq: often + 1 });
export const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
export const words = <T>(...all: readonly T[]) => fc.subarray([...all], { minLength: 1 });

export const ordered = <T extends string | number>(values: readonly T[]) =>
  fc.record({ from: some(fc.constantFrom(...values)), below: some(fc.constantFrom(...values)) }).map(defined);

const when: fc.Arbitrary<object> = fc
  .record({
    country: some(fc.oneof(words("A", "B", "C"), fc.record({ not: words("A", "B") })), 3),
    region: some(words("none", "A-1", "A-2"), 1),
    age: some(ordered([0, 1, 3, 4, 5, 7]), 3),
    mode: some(words("x", "y", "z"), 1),
    features: some(
      fc
        .record({
          all: some(fc.subarray(["f1", "f2", "f3", "f4"]), 1),
          any: some(fc.subarray(["f1", "f2", "f3", "f4"]), 2),
          none: some(fc.subarray(["f1", "f2", "f3", "f4"], { maxLength: 2 }), 1),
        })
        .map(defined),
      2,
    ),
    consent: some(fc.boolean(), 1),
    since: some(ordered(["2020-01-02", "2020-01-04", "2020-01-06"]), 1),
    mature: some(words("no", "some", "yes"), 1),
  })
  .map(defined);

const window = fc
  .record({
    from: fc.oneof({ weight: 9, arbitrary: fc.constantFrom("2023-01-01", ...days) }, { weight: 1, arbitrary: fc.constant(null) }),
    below: some(fc.constantFrom(...days), 1),
  })
  .map(defined);

const statuses = fc.oneof(
  { weight: 6, arbitrary: fc.constant("in-force" as const) },
  { weight: 3, arbitrary: fc.constantFrom("superseded", "enacted-not-in-force", "guidance", "proposed", "announced", "political", "enjoined", "struck-down") },
);

const parts = fc.array(
  fc
    .record({
      from: fc.constantFrom(...days),
      below: some(fc.constantFrom(...days)),
      state: fc.constantFrom("enforceable", "enforceable", "transition", "enjoined", "uncertain"),
    })
    .map(defined),
  { maxLength: 2 },
);

/** A rule before it has an id. */
const bodyOf = (when: fc.Arbitrary<object>) =>
  fc
    .record({
      topic: some(fc.constantFrom("t1", "t2"), 3),
      effect: some(fc.constantFrom("e1"), 4),
      level: some(fc.constantFrom("union", "country", "region"), 3),
      window,
      status: statuses,
      enforceability: some(parts, 1),
      role: some(fc.constantFrom("decides", "recommends"), 1),
      when,
      then: fc.record({
        decision: fc.constantFrom("allow", "allow-with-safeguards", "require-consent", "restrict", "prohibit"),
        safeguards: fc.subarray([...safeguards]),
        strength: fc.constantFrom("must", "should", "may"),
      }),
      cite: fc.constant([]),
      confidence: fc.constantFrom("S", "S/K", "I", "K", "D"),
    })
    .map(defined);

const contraries = [
  [],
  [["s1", "s2"]],
  [
    ["s1", "s2"],
    ["s2", "s3"],
  ],
  [
    ["s2", "s3"],
    ["s1", "s2"],
    ["s1", "s4"],
  ],
] as const;

/** A random rule book; rule r<n> may override rules with smaller numbers. */
export const book = (maxLength: number, minLength = 1): fc.Arbitrary<SmallPack> => bookOf(facts, when, fc.constant([]), maxLength, minLength);

/** A random rule book whose vocabulary has no derived facts: its definite questions are loaded in a shorter way. */
export const plainBook = (maxLength: number): fc.Arbitrary<SmallPack> =>
  bookOf(
    given as never,
    when.map(({ mature: _, ...rest }: { mature?: unknown }) => rest),
    fc.constant([]),
    maxLength,
  );

/** A random rule book over a vocabulary, its conditions, and what it says of coverage. */
export const bookOf = <P extends Pack>(
  vocabulary: P["facts"],
  conditions: fc.Arbitrary<object>,
  covered: fc.Arbitrary<readonly object[]>,
  maxLength: number,
  minLength = 1,
): fc.Arbitrary<P> =>
  fc
    .record({
      bodies: fc.array(bodyOf(conditions), { minLength, maxLength, size: "max" }),
      overrides: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 5 }),
      contrary: fc.constantFrom(...contraries),
      coverage: covered,
    })
    .map(({ bodies, overrides, contrary, coverage }) => {
      const id = (index: number) => `r${String(index).padStart(2, "0")}`;
      const rules = bodies.map((rule, index) => {
        const over = overrides.filter(([from, to]) => from % bodies.length === index && to % bodies.length < index).map(([, to]) => id(to % bodies.length));
        return { ...rule, id: id(index), ...(over.length > 0 ? { overrides: [...new Set(over)] } : {}) };
      });
      return definePack(vocabulary, { id: "book", revision: "1", safeguards, rules: rules as never, contrary, coverage: coverage as never }) as unknown as P;
    });

export const unknown = fc.constant({ unknown: true } as const);
export const maybe = <T>(value: fc.Arbitrary<T>, weight: number) =>
  weight === 0 ? value : fc.oneof({ weight: 3, arbitrary: value }, { weight, arbitrary: unknown });

/** A question; `openness` 0 gives definite ones. */
export const question = (openness: number) =>
  fc.record({
    on: fc.constantFrom(...questionDays),
    country: maybe(fc.constantFrom("A", "B", "C"), openness),
    region: maybe(fc.constantFrom("none", "A-1", "A-2"), openness),
    age: openness
      ? fc.oneof(
          fc.nat(7),
          unknown,
          fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
        )
      : fc.nat(7),
    mode: maybe(fc.constantFrom("x", "y", "z"), openness),
    features: maybe(fc.subarray(["f1", "f2", "f3", "f4"]), openness),
    consent: maybe(fc.boolean(), openness),
    since: maybe(fc.constantFrom("2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04", "2020-01-05", "2020-01-06"), openness),
  }) as unknown as fc.Arbitrary<import("../../src/index.js").Asked<typeof facts.columns>>;
