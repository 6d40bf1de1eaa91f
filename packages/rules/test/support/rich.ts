import fc from "fast-check";
import { type Asked, date, defineFacts, derive, flag, flags, int, unknown as notKnown, oneOf, open, type Pack } from "../../src/index.js";
import { bookOf, defined, maybe, ordered, questionDays, some, unknown, words } from "./books.js";

const isList = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every((entry) => typeof entry === "number");
const given = defineFacts(
  {
    country: oneOf("A", "B", "C"),
    age: int(0, 5),
    mode: oneOf("x", "y"),
    features: flags("f1", "f2", "f3"),
    consent: flag(),
    since: date("2020-01-01", "2020-01-04"),
    list: open(isList),
  },
  { levels: ["union", "country"], places: ["country"] },
);
const mature = derive(given, "mature", oneOf("no", "some", "yes"), ["age", "mode"], ({ age, mode }) => (mode === "y" ? "some" : age >= 3 ? "yes" : "no"));
const busy = derive(mature, "busy", flags("b1", "b2"), ["features", "since"], ({ features, since }) => [
  ...(features.includes("f1") && since >= "2020-01-03" ? (["b1"] as const) : []),
  ...(features.length > 1 ? (["b2"] as const) : []),
]);
const score = derive(busy, "score", int(0, 5), ["consent", "age"], ({ age, consent }) => (consent ? age : Math.max(0, age - 2)));
const due = derive(score, "due", date("2020-01-01", "2020-01-05"), ["since", "country"], ({ country, since }) =>
  country === "A" ? since : (`2020-01-0${Number(since[9]) + 1}` as const),
);
const many = derive(due, "many", flag(), ["list"], ({ list }) => list.length > 1);
const few = derive(many, "few", oneOf("none", "one", "more"), ["list", "consent"], ({ consent, list }) =>
  consent || list.length === 0 ? "none" : list.length === 1 ? "one" : "more",
);

/** Every kind of given and of derived fact; `hazy` may say itself that it is not known. */
export const richFacts = derive(few, "hazy", flag(), ["country", "mode"], ({ country, mode }) => (country === "C" ? notKnown : mode === "x"));

export type RichPack = Pack<typeof richFacts.columns, (typeof richFacts.decisions)[number], (typeof richFacts.levels)[number], string, string>;
export type RichAsked = Asked<typeof richFacts.columns>;

const flagsPart = <V extends string>(...all: readonly V[]) =>
  fc.record({ all: some(fc.subarray([...all]), 1), any: some(fc.subarray([...all]), 2), none: some(fc.subarray([...all], { maxLength: 2 }), 1) }).map(defined);
const wordsOrNot = <V extends string>(...all: readonly V[]) =>
  fc.oneof(words(...all), fc.record({ not: fc.subarray([...all], { minLength: 0, maxLength: all.length }) }));
const days = ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04", "2020-01-05"] as const;

const onGiven = {
  country: some(wordsOrNot("A", "B", "C"), 2),
  age: some(ordered([0, 1, 2, 3, 4, 6]), 1),
  mode: some(wordsOrNot("x", "y"), 1),
  features: some(flagsPart("f1", "f2", "f3"), 1),
  consent: some(fc.boolean(), 1),
  since: some(ordered(days), 1),
};
const conditions = fc
  .record({
    ...onGiven,
    mature: some(wordsOrNot("no", "some", "yes"), 1),
    busy: some(flagsPart("b1", "b2"), 1),
    score: some(ordered([0, 1, 2, 3, 4, 6]), 1),
    due: some(ordered(days), 1),
    many: some(fc.boolean(), 1),
    few: some(wordsOrNot("none", "one", "more"), 1),
    hazy: some(fc.boolean(), 1),
  })
  // Boxes that say too much match nothing: most keep two or three conditions.
  .chain((all) =>
    fc.subarray(Object.keys(all), { maxLength: 6 }).map((names) => defined(Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))))),
  );

const coverage = fc.array(
  fc.record({ topic: fc.constantFrom("t1", "t2"), when: fc.record(onGiven).map(defined), state: fc.constantFrom("complete", "partial") }),
  { maxLength: 4 },
);

export const richBook = (maxLength: number): fc.Arbitrary<RichPack> => bookOf<RichPack>(richFacts as never, conditions, coverage, maxLength);

const range = <T extends number | string>(values: readonly T[]) =>
  fc.tuple(fc.nat(values.length - 1), fc.nat(values.length - 1)).map(([a, b]) => ({ min: values[Math.min(a, b)], max: values[Math.max(a, b)] }));

/** A question; `openness` 0 gives definite ones. */
export const richQuestion = (openness: number): fc.Arbitrary<RichAsked> => {
  const between = <T extends number | string>(values: readonly T[]) =>
    openness === 0 ? fc.constantFrom(...values) : fc.oneof(fc.constantFrom(...values), range(values), unknown);
  return fc.record({
    on: fc.constantFrom(...questionDays),
    country: maybe(fc.constantFrom("A", "B", "C"), openness),
    age: between([0, 1, 2, 3, 4, 5]),
    mode: maybe(fc.constantFrom("x", "y"), openness),
    features: maybe(fc.subarray(["f1", "f2", "f3"]), openness),
    consent: maybe(fc.boolean(), openness),
    since: between(days.slice(0, 4)),
    list: maybe(fc.array(fc.nat(9), { maxLength: 3 }), openness),
  }) as never;
};
