import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, diff, type EffectQuery, type Witness } from "../src/analyse.js";
import { compile, defineFacts, definePack, flags, int, oneOf, type Pack } from "../src/index.js";
import { type Answer, at as answerAt, factsHold, keyOf, matches, nextDay, type Point, recommends, setterAside } from "./support/naive.js";
import { runsOf } from "./support/runs.js";

const facts = defineFacts(
  { place: oneOf("A", "B"), age: int(0, 3), features: flags("f", "g", "h"), more: flags("p", "q") },
  { levels: ["wide", "near"], places: ["place"] },
);
type Small = Pack<typeof facts.columns, (typeof facts.decisions)[number], "wide" | "near", string, string>;
const days = ["2024-01-01", "2024-01-03", "2024-01-04"] as const;
/** A value or none; `often` to one it is there. */
const some = <T>(value: fc.Arbitrary<T>, often: number) => fc.option(value, { nil: undefined, freq: often + 1 });
const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
const flagsPart = <V extends string>(...words: readonly V[]) =>
  fc
    .record({ all: some(fc.subarray([...words]), 1), any: some(fc.subarray([...words]), 3), none: some(fc.subarray([...words], { maxLength: 1 }), 1) })
    .map(defined);
const body = fc
  .record({
    topic: some(fc.constantFrom("t"), 4),
    effect: some(fc.constantFrom("e"), 4),
    level: some(fc.constantFrom("wide", "near"), 2),
    window: fc.record({ from: fc.constantFrom("2020-01-01", ...days), below: some(fc.constantFrom(...days), 1) }).map(defined),
    status: fc.constantFrom("in-force", "in-force", "in-force", "guidance", "proposed"),
    when: fc
      .record({
        place: some(fc.constantFrom(["A"], ["B"]), 2),
        age: some(fc.record({ from: some(fc.nat(3), 1), below: some(fc.nat(4), 2) }).map(defined), 3),
        features: some(flagsPart("f", "g", "h"), 3),
        more: some(flagsPart("p", "q"), 1),
      })
      .map(defined),
    then: fc.record({
      decision: fc.constantFrom("allow", "require-consent", "prohibit"),
      safeguards: fc.subarray(["s1", "s2"]),
      strength: fc.constantFrom("must", "may"),
    }),
    cite: fc.constant([]),
    confidence: fc.constantFrom("S", "K"),
  })
  .map(defined);
const book = (maxLength: number): fc.Arbitrary<Small> =>
  fc
    .record({ bodies: fc.array(body, { minLength: 1, maxLength, size: "max" }), override: fc.boolean(), contrary: fc.boolean() })
    .map(({ bodies, override, contrary }) => {
      const rules = bodies.map((rule, index) => ({ ...rule, id: `r${index}`, ...(override && index === 1 ? { overrides: ["r0"] } : {}) }));
      return definePack(facts, {
        id: "b",
        revision: "1",
        safeguards: ["s1", "s2"],
        rules: rules as never,
        ...(contrary ? { contrary: [["s1", "s2"]] as const } : {}),
      }) as unknown as Small;
    });

/** Every input, with the days that the days of the books can tell apart and how many days each stands for. */
const inputs: readonly { readonly point: Point; readonly weight: bigint }[] = (() => {
  const sets = (words: readonly string[]) => words.reduce<string[][]>((found, word) => found.concat(found.map((set) => [...set, word])), [[]]);
  const classes = ["1900-01-01", "2020-01-01", ...days];
  const list: { point: Point; weight: bigint }[] = [];
  classes.forEach((on, index) => {
    const next = classes[index + 1] ?? nextDay("2199-12-31");
    const weight = BigInt((Date.parse(next) - Date.parse(on)) / 86_400_000);
    for (const place of ["A", "B"]) {
      for (let age = 0; age < 4; age++)
        for (const features of sets(["f", "g", "h"])) for (const more of sets(["p", "q"])) list.push({ point: { on, place, age, features, more }, weight });
    }
  });
  return list;
})();

const strengths = ["must", "should", "may"];
const provides = (pack: Small, answer: Answer, { decision, safeguard = "", strength = "may", recommended }: EffectQuery): boolean => {
  if (decision !== undefined) return answer.decision >= pack.facts.decisions.indexOf(decision as never);
  const found = (recommended ? answer.recommended : answer.required)[safeguard];
  return found !== undefined && strengths.indexOf(found) <= strengths.indexOf(strength);
};
const answers = (pack: Small) => inputs.map(({ point, weight }) => ({ point, weight, answer: answerAt(pack as never, point) }));
const sum = (list: readonly { weight: bigint }[]) => list.reduce((total, { weight }) => total + weight, 0n);
const pointOf = ({ asked }: Witness) => asked as unknown as Point;
const runs = runsOf(80);

test("gaps are what trying every input gives, and the witness is one", () => {
  fc.assert(
    fc.property(
      book(8),
      fc.constantFrom<EffectQuery>({ safeguard: "s1" }, { safeguard: "s2", strength: "must" }, { decision: "prohibit" }),
      fc.nat(3),
      (pack, wanted, below) => {
        const scope = { age: { below: below + 1 }, features: { any: ["f", "g"] } } as const;
        const { gaps } = analyse(compile([pack]), { scope, wanted: [wanted as never] });
        const inScope = answers(pack).filter(({ point }) => factsHold({ when: scope } as never, point));
        const missing = inScope.filter(({ answer }) => !provides(pack, answer, wanted));
        expect(gaps.findings[0]?.count ?? 0n).toBe(sum(missing));
        expect(gaps.verdict).toBe(missing.length === 0 ? "proved" : "refuted");
        for (const { witness } of gaps.findings) {
          expect(factsHold({ when: scope } as never, pointOf(witness))).toBe(true);
          expect(provides(pack, answerAt(pack as never, pointOf(witness)), wanted)).toBe(false);
        }
      },
    ),
    runs,
  );
});

test("unreachable, redundant, conflicts and overlaps are what trying every input gives", () => {
  fc.assert(
    fc.property(book(6), (pack) => {
      const analysis = analyse(compile([pack]), { overlaps: true });
      const all = answers(pack);
      const acting = pack.rules.filter(({ status }) => status !== "proposed");
      expect(analysis.unreachable.findings.map(({ rule }) => rule)).toEqual(
        acting.filter(({ id }) => !all.some(({ answer }) => answer.applied.includes(id))).map(({ id }) => id),
      );
      const pairs = acting.flatMap((a, index) => acting.slice(index + 1).map((b) => [a, b] as const));
      const both = (test: (rule: (typeof acting)[number], entry: (typeof all)[number]) => boolean) =>
        pairs.flatMap(([a, b]) => {
          const count = sum(all.filter((entry) => test(a, entry) && test(b, entry)));
          return count > 0n ? [{ rules: [a.id, b.id], count, a, b }] : [];
        });
      const overlaps = both((rule, { point }) => matches(rule as never, point));
      expect(analysis.overlaps.findings).toEqual(overlaps.map(({ rules, count }) => ({ rules, count })));
      const isFree = (rule: (typeof acting)[number]) => rule.then.decision === "allow";
      const contrary = (a: (typeof acting)[number], b: (typeof acting)[number]) =>
        pack.contrary.length > 0 && a.then.safeguards?.includes("s1") && b.then.safeguards?.includes("s2");
      const conflicts = both((rule, { answer }) => answer.applied.includes(rule.id)).filter(({ a, b }) => {
        if (recommends(a as never) || recommends(b as never)) return false;
        return (a.topic !== undefined && a.topic === b.topic && a.level === b.level && isFree(a) !== isFree(b)) || contrary(a, b) || contrary(b, a);
      });
      expect(analysis.conflicts.findings.map(({ rules, count }) => ({ rules, count }))).toEqual(conflicts.map(({ rules, count }) => ({ rules, count })));
      for (const { rule } of analysis.redundant.findings) {
        const without = { ...pack, rules: pack.rules.filter(({ id }) => id !== rule) };
        for (const { point, answer } of all) {
          const other = answerAt(without as never, point);
          expect([other.decision, other.required, other.recommended]).toEqual([answer.decision, answer.required, answer.recommended]);
        }
      }
    }),
    runs,
  );
});

test("a rule without which no answer changes is found redundant, unless it sets others aside or contrary safeguards are about", () => {
  fc.assert(
    fc.property(
      book(6).filter(({ contrary }) => contrary.length === 0),
      (pack) => {
        const found = analyse(compile([pack])).redundant.findings.map(({ rule }) => rule);
        const all = answers(pack);
        for (const rule of pack.rules.filter(({ status }) => status !== "proposed")) {
          const effects = (recommends(rule as never) || rule.then.decision === "allow" ? 0 : 1) + (rule.then.safeguards?.length ?? 0);
          const setsAside =
            pack.rules.some((other) => other.overrides?.includes(rule.id as never) !== undefined && rule.overrides) || rule.level === "near" || rule.overrides;
          const fires = inputs.some(({ point }) => matches(rule as never, point) && !setterAside(pack as never, rule as never, point));
          if (effects === 0 || setsAside || !fires) continue;
          const without = { ...pack, rules: pack.rules.filter(({ id }) => id !== rule.id) };
          const same = all.every(({ point, answer }) => keyOf(answerAt(without as never, point)) === keyOf(answer));
          expect(found.includes(rule.id), rule.id).toBe(same);
        }
      },
    ),
    runs,
  );
});

test("steps up are what comparing every age with the next gives", () => {
  fc.assert(
    fc.property(book(6), (pack) => {
      const { notMonotone } = analyse(compile([pack]), { monotone: ["age"] });
      const all = answers(pack);
      const byPoint = new Map(all.map(({ point, answer }) => [JSON.stringify(point), answer]));
      const answerOf = (point: Point) => byPoint.get(JSON.stringify(point)) as Answer;
      const found = new Map(notMonotone.findings.map(({ at, effect, count }) => [JSON.stringify([at, effect]), count]));
      const effects = notMonotone.findings.map(({ effect }) => effect);
      for (const effect of [...effects, { decision: "prohibit" }, { safeguard: "s1", strength: "must" }] as EffectQuery[]) {
        for (let age = 1; age < 4; age++) {
          const more = all.filter(
            ({ point, answer }) =>
              point.age === age && provides(pack, answer, effect) && !provides(pack, answerOf({ ...point, age: age - 1 } as Point), effect),
          );
          expect(found.get(JSON.stringify([age, effect])) ?? 0n, JSON.stringify([age, effect])).toBe(sum(more));
        }
      }
    }),
    runs,
  );
});

test("a difference counts the inputs that lose and gain an effect", () => {
  fc.assert(
    fc.property(book(6), book(6), (before, after) => {
      const differences = diff(compile([before]), compile([after]));
      const [old, next] = [answers(before), answers(after)];
      for (const { effect, change, count, witness } of differences.effects.findings) {
        const [from, to, first, second] = change === "lost" ? [old, next, before, after] : [next, old, after, before];
        const changed = from.filter(
          ({ answer }, index) => provides(first, answer, effect) && !provides(second, (to[index] as (typeof to)[number]).answer, effect),
        );
        expect(count).toBe(sum(changed));
        expect(
          provides(first, answerAt(first as never, pointOf(witness)), effect) && !provides(second, answerAt(second as never, pointOf(witness)), effect),
        ).toBe(true);
      }
      const lost = old.some(
        ({ answer }, index) =>
          provides(before, answer, { decision: "prohibit" }) && !provides(after, (next[index] as (typeof next)[number]).answer, { decision: "prohibit" }),
      );
      expect(differences.effects.findings.some(({ effect, change }) => effect.decision === "prohibit" && change === "lost")).toBe(lost);
    }),
    runs,
  );
});

test("a search that runs out of budget says so", () => {
  const pack = definePack(facts, {
    id: "b",
    revision: "1",
    safeguards: ["s"],
    rules: [
      {
        id: "r",
        window: { from: "2020-01-01" },
        status: "in-force",
        when: { age: { below: 2 } },
        then: { decision: "prohibit", safeguards: ["s"], strength: "must" },
        cite: [],
        confidence: "D",
      },
    ],
  });
  expect(analyse(compile([pack]), { scope: {}, budget: 0 })).toMatchObject({ verdict: "not-finished", gaps: { verdict: "not-finished", finished: false } });
  expect(diff(compile([pack]), compile([{ ...pack, rules: [] }]), { budget: 0 }).effects.verdict).toBe("not-finished");
});

test("a pack without faults is proved", () => {
  const pack = definePack(facts, {
    id: "b",
    revision: "1",
    safeguards: ["s"],
    rules: [
      {
        id: "r",
        window: { from: "1900-01-01" },
        status: "in-force",
        when: { age: { below: 2 } },
        then: { decision: "prohibit", safeguards: ["s"], strength: "must" },
        cite: [],
        confidence: "D",
      },
    ],
  });
  const analysis = analyse(compile([pack]), { scope: { age: { below: 2 } }, wanted: [{ safeguard: "s", strength: "must" }], monotone: ["age"] });
  expect(analysis).toMatchObject({
    verdict: "proved",
    gaps: { verdict: "proved", finished: true },
    notMonotone: { verdict: "proved" },
    redundant: { verdict: "proved" },
  });
});

test("checks that are left out say so, and do not count", () => {
  const pack = definePack(facts, {
    id: "b",
    revision: "1",
    safeguards: [],
    rules: [
      {
        id: "r",
        window: { from: "2020-01-01", below: "2020-01-01" },
        status: "in-force",
        when: {},
        then: { decision: "prohibit", strength: "must" },
        cite: [],
        confidence: "D",
      },
    ],
  });
  expect(analyse(compile([pack]), { only: ["conflicts"] })).toMatchObject({
    verdict: "proved",
    conflicts: { verdict: "proved" },
    unreachable: { verdict: "not-run", findings: [] },
  });
  expect(analyse(compile([pack]), { only: ["unreachable"] })).toMatchObject({
    verdict: "refuted",
    conflicts: { verdict: "not-run" },
    unreachable: { findings: [{ rule: "r", reason: "empty" }] },
  });
});

test("a weaker rule does not make a stronger one redundant", () => {
  const rule = { window: { from: "2020-01-01" }, status: "in-force", when: {}, cite: [], confidence: "D" } as const;
  const of = (first: "must" | "may") =>
    definePack(facts, {
      id: "b",
      revision: "1",
      safeguards: ["s"],
      rules: [
        { ...rule, id: "r1", then: { decision: "allow", safeguards: ["s"], strength: first } },
        { ...rule, id: "r2", then: { decision: "allow", safeguards: ["s"], strength: "may" } },
      ],
    });
  expect(analyse(compile([of("must")])).redundant.findings).toEqual([{ rule: "r2", by: ["r1"] }]);
  expect(analyse(compile([of("may")])).redundant.findings.map(({ rule: id }) => id)).toEqual(["r1", "r2"]);
});

test("a difference names the rules that were added, dropped and rewritten", () => {
  const rule = {
    window: { from: "2020-01-01" },
    status: "in-force",
    when: {},
    then: { decision: "prohibit", strength: "must" },
    cite: [],
    confidence: "D",
  } as const;
  const of = (...rules: readonly { readonly id: string; readonly title?: string }[]) =>
    compile([definePack(facts, { id: "b", revision: "1", safeguards: [], rules: rules.map((own) => ({ ...rule, ...own })) })]);
  expect(diff(of({ id: "same" }, { id: "old" }, { id: "other" }), of({ id: "new" }, { id: "same" }, { id: "other", title: "Other" })).rules).toEqual({
    added: ["new"],
    removed: ["old"],
    changed: ["other"],
  });
});

test("what ends at a higher value can bring more: a rule that was overridden below", () => {
  const rule = { window: { from: "1900-01-01" }, status: "in-force", cite: [], confidence: "D" } as const;
  const pack = definePack(facts, {
    id: "b",
    revision: "1",
    safeguards: [],
    rules: [
      { ...rule, id: "always", when: {}, then: { decision: "prohibit", strength: "must" } },
      { ...rule, id: "young", overrides: ["always"], when: { age: { below: 2 } }, then: { decision: "allow", strength: "may" } },
    ],
  });
  const { notMonotone } = analyse(compile([pack]), { only: ["notMonotone"], monotone: ["age"] });
  expect(notMonotone.findings).toMatchObject([{ fact: "age", at: 2, effect: { decision: "prohibit" }, rules: ["always"], witness: { asked: { age: 2 } } }]);
});

test("a rule that wants a flag and refuses it can never apply", () => {
  const rule = { window: { from: "2020-01-01" }, status: "in-force", then: { decision: "prohibit", strength: "must" }, cite: [], confidence: "D" } as const;
  const rules = [
    { ...rule, id: "all", when: { features: { all: ["f"], none: ["f"] } } },
    { ...rule, id: "any", when: { features: { any: ["f", "g"], none: ["f", "g"] } } },
    { ...rule, id: "can", when: { features: { any: ["f", "g"], none: ["f"] } } },
  ] as const;
  const { unreachable } = analyse(compile([definePack(facts, { id: "b", revision: "1", safeguards: [], rules })]), { only: ["unreachable"] });
  expect(unreachable.findings).toEqual([
    { rule: "all", reason: "empty" },
    { rule: "any", reason: "empty" },
  ]);
});
