import { decide, type Facts, type Outcome, parseFacts } from "@cop-sdk/age";
import { decisions } from "@cop-sdk/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordsById } from "../src/decide/engines.js";
import { codes } from "../src/packs/index.js";
import { anyQuestion, closed } from "./arbitrary.js";

const rank = ({ decision }: Pick<Outcome, "decision">): number => decisions.indexOf(decision);
const always = (check: (facts: Facts & { readonly age: { readonly value: number } }) => void, numRuns = 300) =>
  fc.assert(
    fc.property(anyQuestion, (facts) => {
      check(facts);
    }),
    { numRuns },
  );
const required = ({ requiredSafeguards }: Outcome): readonly string[] => requiredSafeguards.map(({ id }) => id);

describe("laws of decisions", () => {
  test("what the generator makes are facts", () => {
    always((facts) => expect(parseFacts(facts)).toEqual({ ok: true, value: facts, diagnostics: [] }));
  });

  test("P1: where no rule decides, the answer is allow", () => {
    always((facts) => {
      const outcome = decide(facts);
      if (!outcome.because.some(({ role }) => role === "decides")) expect(outcome.decision).toBe("allow");
    });
  });

  test("P2: an answer stricter than safeguards has a rule that is as strict, with its citation", () => {
    always((facts) => {
      const outcome = decide(facts);
      if (rank(outcome) <= 1) return;
      const grounds = outcome.because.filter((because) => because.role === "decides" && rank(because) === rank(outcome));
      expect(grounds.length).toBeGreaterThan(0);
      for (const { cite } of grounds) expect(cite[0]?.instrument).toBeTruthy();
    });
  });

  test("P4: what proportionality says never lowers what the law asks", () => {
    always((facts) => {
      const law = decide(facts, { packs: ["digital-consent", "design-codes"] });
      const all = decide(facts);
      expect(rank(all)).toBeGreaterThanOrEqual(rank(law));
      expect(required(all)).toEqual(expect.arrayContaining([...required(law)]));
    });
  });

  test("P5: a mandated ban on accounts touches neither reading nor messaging", () => {
    for (const [aspect, types] of [
      ["content-access", ["social-network"]],
      ["account", ["messaging"]],
    ] as const) {
      const outcome = decide(
        { date: "2026-06-01", jurisdiction: "AU", age: { value: 13 }, aspect, service: { types, likelyAccessedByChildren: true } },
        { packs: ["digital-consent"] },
      );
      expect(outcome.decision).toBe("allow");
    }
  });

  test("P6: an older child's answer is not stricter, but where a record says so", () => {
    const saysSo = ["th-pdpa", "tr-7578:1517", "vn-decree13"];
    always((given) => {
      const facts = closed(given) as typeof given;
      const older = decide({ ...facts, age: { value: facts.age.value + 1 } });
      if (!saysSo.some((rule) => older.applied.includes(rule))) expect(rank(older)).toBeLessThanOrEqual(rank(decide(facts)));
    });
  });

  test("P7: before any window and in another place, a rule and its effects are gone", () => {
    always((facts) => {
      expect(decide({ ...facts, date: "1950-01-01" })).toMatchObject({ decision: "allow", applied: [], requiredSafeguards: [] });
      const { subdivision: _, ...elsewhere } = { ...facts, jurisdiction: "PE" };
      const everywhere = codes.filter(({ place }) => place === "INT").map(({ id }) => id);
      for (const rule of decide(elsewhere).applied) expect(everywhere).toContain(rule.split(":")[0]);
    });
  });

  test("P8: an age gate takes no safeguard away", () => {
    always((facts) => {
      const { ageAssurance: _, proposed: __, ...open } = facts;
      const gated = { ...open, proposed: { measure: "gate-hard" as const }, ageAssurance: { methods: ["token" as const], highlyEffective: true } };
      expect(required(decide(gated))).toEqual(expect.arrayContaining([...required(decide(open))]));
    });
  });

  test("P9: counselling needs no guardian's consent where the law of the EU, the EEA or the United Kingdom holds", () => {
    for (const jurisdiction of ["AT", "DK", "FR", "GB", "IE", "IS", "LI", "NO", "RO"]) {
      const outcome = decide({
        date: "2026-06-01",
        jurisdiction,
        age: { value: 11 },
        aspect: "data-consent",
        service: { types: ["counselling"], directedToChildren: true },
        processing: { lawfulBasis: "consent" },
      });
      expect([jurisdiction, outcome.decision]).toEqual([jurisdiction, "allow"]);
      expect(outcome.warnings).toContain("answer/protected-service");
    }
  });

  test("P10: hidden monitoring is restricted where a rule asks for a sign", () => {
    const monitoring = {
      date: "2026-06-01",
      jurisdiction: "GB",
      age: { value: 13 },
      aspect: "parental-monitoring",
      service: { types: ["social-network"], likelyAccessedByChildren: true },
    } as const;
    expect(decide({ ...monitoring, proposed: { covert: true } }).decision).toBe("restrict");
    expect(decide({ ...monitoring, proposed: { signVisible: true } }).decision).toBe("allow-with-safeguards");
  });

  test("P11: at low risk, where no law asks for the age, a check that takes data is beyond the rules", () => {
    for (const jurisdiction of ["CH", "DE", "GB", "KE", "US"]) {
      for (const method of ["estimate-device", "estimate-server", "document", "none", "declared", "signal", "token"] as const) {
        const outcome = decide({
          date: "2026-06-01",
          jurisdiction,
          age: { unknown: true },
          aspect: "age-assurance-method",
          service: { types: ["news-reference"], onlinePlatform: true, likelyAccessedByChildren: true, riskClass: "low" },
          ageAssurance: { methods: [method] },
        });
        const takesData = method.startsWith("estimate") || method === "document";
        expect([jurisdiction, method, outcome.proportionality?.overRestriction]).toEqual([jurisdiction, method, takesData]);
      }
    }
  });

  test("P12: identity documents as the only way are refused where a rule says so", () => {
    const check = {
      date: "2026-06-01",
      jurisdiction: "AU",
      age: { unknown: true },
      aspect: "age-assurance-method",
      service: { types: ["social-network"] },
    } as const;
    expect(decide({ ...check, ageAssurance: { methods: ["document"] } }).decision).toBe("restrict");
    expect(decide({ ...check, ageAssurance: { methods: ["document", "token"] } }).decision).toBe("allow-with-safeguards");
  });

  test("P14: drafts, announcements and what courts stopped decide nothing", () => {
    always((facts) => {
      for (const { rule } of decide(facts).because) {
        const record = recordsById().get(rule)?.record;
        expect(["in-force", "superseded", "enacted-not-in-force", "guidance"]).toContain(record?.status);
      }
    });
  });
});

describe("what is open is not guessed", () => {
  test("a range is as strict as the strictest of its ages, and says so age by age", () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 0, max: 6 }), (given, width) => {
        const facts = closed(given);
        const min = (given.age as { value: number }).value;
        const range = decide({ ...facts, age: { min, max: min + width } }, { packs: ["digital-consent"] });
        const each = Array.from({ length: width + 1 }, (_, index) => ({
          age: min + index,
          decision: decide({ ...facts, age: { value: min + index } }, { packs: ["digital-consent"] }).decision,
        }));
        expect(rank(range)).toBe(Math.max(...each.map(rank)));
        for (const { age, decision } of each) expect(range.byAge?.find((part) => age >= part.min && age <= part.max)?.decision).toBe(decision);
      }),
      { numRuns: 200 },
    );
  });

  test("a fact that is left out is at least as strict as any value of it, and the answer names what would settle it", () => {
    const values = [
      ["riskClass", ["low", "medium", "high"]],
      ["directedToChildren", [true, false]],
      ["likelyAccessedByChildren", [true, false]],
      ["microOrSmall", [true, false]],
    ] as const;
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...values), (given, [name, all]) => {
        const facts = closed({ ...given, service: { ...given.service, directedToChildren: false } });
        const { [name]: _, ...service } = facts.service;
        const open = decide({ ...facts, service }, { packs: ["digital-consent", "design-codes"] });
        const decided = all.map((value) => decide({ ...facts, service: { ...service, [name]: value } }, { packs: ["digital-consent", "design-codes"] }));
        expect(rank(open)).toBeGreaterThanOrEqual(Math.max(...decided.map(rank)));
        if (new Set(decided.map(({ decision }) => decision)).size > 1) expect(open.needsFact).toContain(`service.${name}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe("an answer", () => {
  test("is the same, byte for byte, for the same question", () => {
    always((facts) => expect(JSON.stringify(decide(structuredClone(facts)))).toBe(JSON.stringify(decide(facts))), 100);
  });

  test("is plain JSON", () => {
    always((facts) => {
      const outcome = decide(facts);
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    }, 100);
  });

  test("lists no record both as applied and as not applied", () => {
    always((facts) => {
      const { applied, notApplied } = decide(facts);
      expect(notApplied.filter(({ rule }) => applied.includes(rule))).toEqual([]);
    });
  });

  test("names what is not covered first", () => {
    always((facts) => {
      const { coverage, warnings } = decide(facts);
      const open = coverage.filter(({ state }) => state !== "complete").length;
      expect(warnings.slice(0, open).every((code) => code === "coverage/none" || code === "coverage/partial")).toBe(true);
    });
  });

  test("limited to packs holds only rules of theirs", () => {
    always((facts) => {
      expect(decide(facts, { packs: ["digital-consent"] }).applied.filter((rule) => rule.includes(":"))).toEqual([]);
      expect(decide(facts, { packs: [] })).toMatchObject({ decision: "allow", applied: [], coverage: [] });
    });
  });
});
