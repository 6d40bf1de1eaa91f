import { decide, type Facts, parseFacts, type RiskOfService } from "@cop-sdk/age";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyQuestion } from "../../test/arbitrary.js";
import { measures } from "../vocabulary/measures.js";
import { axes, isAtMost, isBelow, type MeasureVector, minimalOf } from "./axes.js";
import { justify } from "./justify.js";
import { ladder, measureOf } from "./ladder.js";
import { isOverRestriction, type LeastRestrictive, leastRestrictive, type MeasureOptions } from "./search.js";
import { copTolerance } from "./tolerance.js";

const search = (facts: Facts, options?: MeasureOptions): LeastRestrictive => leastRestrictive(facts, decide(facts), options);

const grooming: RiskOfService = { id: "cop-risk:grooming-sexual", likelihood: 3, severity: 3 };
const messages = (value: number, risks: readonly RiskOfService[] = [grooming], more: Partial<Facts> = {}): Facts => ({
  date: "2026-03-01",
  jurisdiction: "PE",
  age: { value },
  aspect: "feature",
  feature: "direct-messaging",
  service: { types: ["social-network"] },
  risks,
  ...more,
});
const account = (jurisdiction: string, value: number, more: Partial<Facts> = {}): Facts => ({
  date: "2026-03-01",
  jurisdiction,
  age: { value },
  aspect: "account",
  service: { types: ["social-network"] },
  ...more,
});

const level = (most: number) => fc.integer({ min: 0, max: most });
const anyVector: fc.Arbitrary<MeasureVector> = fc.record({ access: level(6), intrusion: level(4), autonomy: level(4), reach: level(3), duration: level(3) });
const anyRisk: fc.Arbitrary<RiskOfService> = fc.record({
  id: fc.constantFrom("cop-risk:grooming-sexual", "cop-risk:cyberbullying", "cop-risk:excessive-use", "own:unknown"),
  likelihood: fc.constantFrom(0, 1, 2, 3),
  severity: fc.constantFrom(0, 1, 2, 3),
});
const anyProblem = fc
  .record({ question: anyQuestion, risks: fc.array(anyRisk, { maxLength: 3 }), measure: fc.option(fc.constantFrom(...measures), { nil: undefined }) })
  .map(({ measure, question, risks }): Facts => ({ ...question, risks, ...(measure && { proposed: { ...question.proposed, measure } }) }));

describe("the order of measures", () => {
  test("is a partial order", () => {
    fc.assert(
      fc.property(anyVector, anyVector, anyVector, (a, b, c) => {
        expect(isAtMost(a, a)).toBe(true);
        expect(isBelow(a, a)).toBe(false);
        if (isAtMost(a, b) && isAtMost(b, a)) expect(axes.map((axis) => a[axis])).toEqual(axes.map((axis) => b[axis]));
        if (isBelow(a, b) && isBelow(b, c)) expect(isBelow(a, c)).toBe(true);
        expect(isBelow(a, b) && isBelow(b, a)).toBe(false);
      }),
    );
  });

  test("minimal elements are all of those that nothing is below, and something minimal is at most each element", () => {
    fc.assert(
      fc.property(fc.array(anyVector, { minLength: 1, maxLength: 8 }), (vectors) => {
        const items = vectors.map((vector) => ({ vector }));
        const minimal = minimalOf(items);
        for (const item of items) {
          expect(minimal.includes(item)).toBe(!items.some((other) => isBelow(other.vector, item.vector)));
          expect(minimal.some(({ vector }) => isAtMost(vector, item.vector))).toBe(true);
        }
      }),
    );
  });

  test("the ladder holds every measure that can be proposed; hidden monitoring is none of them", () => {
    expect(ladder.map(({ id }) => id)).toEqual(expect.arrayContaining([...measures]));
    expect(ladder.every(({ autonomy, mark }) => autonomy < 4 && mark === "D")).toBe(true);
  });
});

describe("tolerances and effects", () => {
  test("tolerances fall with severity and rise with age; a severe risk has none", () => {
    const { bySeverity } = copTolerance;
    for (const [severity, row] of bySeverity.entries())
      for (const [band, tolerated] of row.entries()) {
        if (band > 0) expect(tolerated).toBeGreaterThanOrEqual(row[band - 1] ?? 0);
        if (severity > 0) expect(tolerated).toBeLessThanOrEqual(bySeverity[severity - 1]?.[band] ?? 0);
      }
    expect(bySeverity[3]).toEqual([0, 0, 0, 0, 0]);
  });

  test("no measure does less for an older child", () => {
    for (const { lowers } of ladder) expect([...lowers].sort()).toEqual([...lowers]);
  });
});

describe("the worked examples of the feature model", () => {
  test("what the search answers can be proposed, and is minimal then", () => {
    const facts = { ...messages(14), proposed: { measure: "limit" } } as const;
    expect(parseFacts(facts)).toMatchObject({ ok: true });
    expect(search(facts).proposed).toMatchObject({ standing: "minimal", lower: [] });
  });

  test("unknown adults message children: a default with its company at 16, a limit at 14, messaging off never", () => {
    expect(search(messages(16)).minimal).toEqual(["default"]);
    expect(search(messages(14)).minimal).toEqual(["limit"]);
    for (let age = 0; age < 18; age++) expect(search(messages(age)).minimal).not.toContain("feature-off");
    const inform = search(messages(16)).candidates.find(({ id }) => id === "inform");
    expect(inform).toMatchObject({ feasible: false, failures: [{ kind: "risk", risk: grooming.id, residual: 1, tolerated: 0 }] });
    expect(search(messages(16)).candidates.find(({ id }) => id === "default")?.with).toEqual([
      "adult-minor-limits",
      "block-mute",
      "child-reporting",
      "moderation",
      "staff-vetting",
    ]);
  });

  test("a mild risk is met by information at 16, not at 13", () => {
    const mild = (age: number) => search(messages(age, [{ id: "own:comparison", likelihood: 2, severity: 1 }], { feature: "engagement-metrics" }));
    expect(mild(16).minimal).toEqual(["inform"]);
    expect(mild(13).minimal).toEqual(["friction"]);
  });

  test("the Australian ban is reported as fixed by law, and widening it is more than anything asks for", () => {
    const fixed = search(account("AU", 15, { proposed: { measure: "no-account" } }));
    expect(fixed.fixedByLaw.map(({ rule }) => rule)).toContain("au-smma");
    expect(fixed.minimal).toEqual(["no-account"]);
    expect(fixed.proposed).toMatchObject({ standing: "fixed-by-law", beyondRules: false });
    const widened = search(account("AU", 17, { proposed: { measure: "no-account" } }));
    expect(widened).toMatchObject({ needed: false, minimal: [], proposed: { standing: "needless", beyondRules: true } });
    expect(isOverRestriction(widened)).toBe(true);
  });

  test("a stricter gate than the law asks for has the law's measure below it", () => {
    expect(search(account("AU", 15, { proposed: { measure: "gate-hard" } })).proposed).toMatchObject({ standing: "beyond-need", lower: ["no-account"] });
  });
});

describe("the search", () => {
  test("measures that cannot be compared both stay", () => {
    expect(search(messages(14), { candidates: ["default-guardian", "feature-off", "gate-hard"] }).minimal).toEqual(["default-guardian", "feature-off"]);
  });

  test("a wider or longer form of a measure has the narrower one below it", () => {
    const facts = messages(14, [grooming], { proposed: { measure: "feature-off" } });
    expect(search(facts, { form: { reach: 3, duration: 3 }, candidates: ["feature-off"] }).proposed?.lower).toEqual(["feature-off"]);
    expect(search(facts, { candidates: ["feature-off"] }).proposed?.lower).toEqual([]);
  });

  test("a duty that depends on open facts settles nothing", () => {
    const open = search({ ...account("ID", 13, { proposed: { measure: "consent" } }), date: "2026-11-23", service: { types: ["messaging"] } });
    expect(open).toMatchObject({ fixedByLaw: [], perhapsFixed: ["id-tunas-1315"], proposed: { standing: "unsettled" } });
    expect(isOverRestriction(open)).toBe(false);
  });

  test("help and learning stay without a guardian, low risk without heavy checks, and nothing is hidden", () => {
    const failuresOf = (facts: Facts, id: string) =>
      search(facts)
        .candidates.find((candidate) => candidate.id === id)
        ?.failures.map(({ kind }) => kind);
    expect(failuresOf(messages(14, [], { service: { types: ["counselling"] } }), "consent")).toContain("protected-access");
    expect(failuresOf(messages(14, [], { service: { types: ["forum"], riskClass: "low" } }), "gate-hard")).toContain("needless-check");
    expect(search(messages(14, [], { proposed: { measure: "default", covert: true } })).proposed?.standing).toBe("never");
  });

  test("a risk that the feature does not lead to asks for nothing", () => {
    expect(search(messages(14, [{ ...grooming }], { feature: "autoplay" })).needed).toBe(false);
    expect(search(messages(14)).needed).toBe(true);
  });

  test("another tolerance can be given, and the one used is shown", () => {
    const lax = { ...copTolerance, id: "house", bySeverity: copTolerance.bySeverity.map(() => [3, 3, 3, 3, 3]) as unknown as typeof copTolerance.bySeverity };
    expect(search(messages(14), { tolerance: lax })).toMatchObject({ needed: false, tolerance: { id: "house", mark: "D" } });
  });

  test("P3: the minimal set is minimal, covers every feasible measure, and the same question gives the same bytes", () => {
    fc.assert(
      fc.property(anyProblem, (facts) => {
        const found = search(facts);
        const vectorOf = (id: string) => found.candidates.find((candidate) => candidate.id === id)?.vector ?? expect.fail();
        for (const id of found.minimal) {
          expect(found.feasible).toContain(id);
          expect(found.feasible.some((other) => isBelow(vectorOf(other), vectorOf(id)))).toBe(false);
        }
        if (found.needed) for (const id of found.feasible) expect(found.minimal.some((one) => isAtMost(vectorOf(one), vectorOf(id)))).toBe(true);
        for (const duty of found.fixedByLaw)
          for (const { failures, feasible, id } of found.candidates)
            if (feasible)
              expect(
                failures.some((failure) => failure.kind === "rule" && failure.rule === duty.rule),
                id,
              ).toBe(false);
        expect(JSON.stringify(search(structuredClone(facts)))).toBe(JSON.stringify(found));
      }),
      { numRuns: 150 },
    );
  });

  test("law: without a rule, what does for a child does for an older one", () => {
    fc.assert(
      fc.property(fc.array(anyRisk, { maxLength: 3 }), fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 17 }), (risks, younger, years) => {
        const older = Math.min(17, younger + years);
        expect(search(messages(older, risks)).feasible).toEqual(expect.arrayContaining([...search(messages(younger, risks)).feasible]));
      }),
    );
  });

  test("law: no rule and no risk above tolerance, no measure", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), (age) => {
        expect(search(messages(age, []))).toMatchObject({ needed: false, minimal: [] });
      }),
    );
  });
});

describe("the justification", () => {
  test("names every measure below and why it does not do, what is touched, and what is missing", () => {
    const facts = messages(14, [grooming], { date: "2026-08-31" });
    const reasons = justify(facts, search(facts), "limit");
    expect(reasons).toMatchObject({
      aims: [grooming.id],
      rightsTouched: ["assembly", "expression"],
      reviewDate: "2027-02-28",
      beyondRules: true,
      missing: ["redress", "alternative-access"],
    });
    expect(reasons?.alternatives.map(({ measure }) => measure)).toEqual(["inform", "friction", "default"]);
    expect(reasons?.alternatives.every(({ rejectedBecause }) => rejectedBecause.length > 0)).toBe(true);
  });

  test("a measure that nothing calls for lacks a basis, and a freer one would do", () => {
    const facts = account("AU", 17, { proposed: { measure: "no-account" } });
    expect(justify(facts, search(facts), "no-account")?.missing).toEqual(["basis", "redress", "alternative-access", "lower-measure-would-do"]);
    expect(justify(facts, search(facts), "no-account", { evidence: "a study", redress: "an office", alternativeAccess: "by post" })?.missing).toEqual([
      "lower-measure-would-do",
    ]);
  });

  test("P13: every measure has an end, is fixed by law, or says that an end is missing", () => {
    fc.assert(
      fc.property(anyProblem, fc.constantFrom(1, 2, 3), (facts, duration) => {
        const found = search(facts, { form: { duration: duration as 1 | 2 | 3 } });
        for (const id of measures) {
          const { mandated, missing, reviewDate } = justify(facts, found, id) ?? expect.fail();
          const endless = mandated === undefined && reviewDate === undefined;
          expect([id, missing.includes("review-date")]).toEqual([id, endless]);
          if (reviewDate !== undefined) expect(reviewDate > facts.date).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("what the law fixes has no review date of ours", () => {
    const facts = account("AU", 15);
    const reasons = justify(facts, search(facts), "no-account");
    expect(reasons).toMatchObject({ mandated: "au-smma", beyondRules: false });
    expect(reasons?.reviewDate).toBeUndefined();
    expect(justify(facts, search(facts, { candidates: ["inform"] }), "consent")).toBeUndefined();
    expect(measureOf("limit").access).toBe(3);
  });
});
