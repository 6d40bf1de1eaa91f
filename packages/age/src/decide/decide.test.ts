import { describe, expect, test } from "vitest";
import type { Facts } from "../facts/facts.js";
import { decide } from "./decide.js";

const network = { types: ["social-network"], onlinePlatform: true, directedToChildren: true, likelyAccessedByChildren: true } as const;
const consent = { processing: { lawfulBasis: "consent", purposes: ["service"] }, consent: { guardian: "none", child: true } } as const;
const dataConsent = (date: string, jurisdiction: string, value: number, more: Partial<Facts> = {}): Facts => ({
  date,
  jurisdiction,
  age: { value },
  service: network,
  aspect: "data-consent",
  ...consent,
  ...more,
});

describe("what is recorded", () => {
  test.each([
    ["IE", "2026-01-01", "complete", []],
    ["PE", "2026-01-01", "none", ["coverage/none"]],
    ["VN", "2025-12-31", "complete", []],
    ["VN", "2026-01-01", "none", ["coverage/none"]],
    ["SG", "2026-01-01", "partial", ["coverage/partial"]],
    ["JP", "2026-01-01", "partial", ["coverage/partial"]],
    ["PH", "2026-01-01", "partial", ["coverage/partial"]],
    ["IN", "2026-01-01", "partial", ["coverage/partial"]],
    ["US", "2026-01-01", "partial", ["coverage/partial", "coverage/federal-level-only"]],
    ["IE", "2026-11-24", "complete", ["coverage/beyond-as-of"]],
  ])("of consent in %s on %s: %s", (jurisdiction, date, state, codes) => {
    const { coverage, warnings } = decide(dataConsent(date, jurisdiction, 17));
    expect(coverage).toEqual([{ topic: "data-consent", state, asOf: "2026-11-23" }]);
    expect(warnings.filter((code) => code.startsWith("coverage/"))).toEqual(codes);
  });

  test("a part of a federal state that is not recorded is named as such", () => {
    const { warnings } = decide(dataConsent("2026-01-01", "US", 12, { subdivision: "US-WY" }));
    expect(warnings).toContain("coverage/subdivision-not-recorded");
    expect(warnings).not.toContain("coverage/federal-level-only");
  });

  test("the notice names the place that was asked about", () => {
    expect(decide(dataConsent("2026-01-01", "CA", 12, { subdivision: "CA-QC" })).notices[0]?.params).toEqual({
      topic: { term: "topic/data-consent" },
      place: "CA-QC",
    });
  });
});

describe("what an answer rests on", () => {
  test.each([
    ["MX", "2026-01-01", 12, "rule/unverified"],
    ["MY", "2026-07-01", 12, "rule/grace-period-unknown"],
    ["TH", "2026-07-01", 12, "rule/conditional-consent"],
    ["JP", "2026-07-01", 12, "rule/no-fixed-age"],
    ["IN", "2027-06-01", 12, "rule/projected"],
    ["AE", "2026-06-01", 12, "rule/transition"],
    ["BR", "2026-03-17", 12, "rule/disputed-day"],
    ["IN", "2027-05-12", 12, "rule/disputed-day"],
    ["IN", "2027-05-14", 12, "rule/disputed-day"],
  ])("%s on %s", (jurisdiction, date, age, code) => {
    const asked = ["MY", "BR"].includes(jurisdiction)
      ? ({ date, jurisdiction, age: { value: age }, service: { ...network, users: { MY: 9_000_000 } }, aspect: "account" } as const)
      : dataConsent(date, jurisdiction, age);
    expect(decide(asked).warnings).toContain(code);
  });

  test.each([
    ["2027-05-11", 12],
    ["2027-05-12", 18],
    ["2027-05-15", 12],
  ])("India on %s at %i: no day in doubt", (date, age) => {
    expect(decide(dataConsent(date, "IN", age)).warnings).not.toContain("rule/disputed-day");
  });

  test("a rule from memory that decides nothing is no reason to say unverified", () => {
    expect(decide(dataConsent("2026-01-01", "JP", 12)).warnings).not.toContain("rule/unverified");
  });

  test("the facts it read are named as the caller knows them", () => {
    const [reason] = decide(dataConsent("2026-01-01", "IE", 12), { packs: ["digital-consent"] }).because;
    expect(reason?.reads).toEqual([
      "age",
      "aspect",
      "consent.guardian",
      "feature",
      "jurisdiction",
      "processing.lawfulBasis",
      "service.directedToChildren",
      "service.types",
    ]);
  });
});

describe("nearer law replaces wider law", () => {
  test("before the state's own line the union's holds", () => {
    expect(decide(dataConsent("2018-09-04", "BE", 15)).applied).toContain("eu-gdpr8");
    expect(decide(dataConsent("2018-09-05", "BE", 15)).applied).not.toContain("eu-gdpr8");
    expect(decide(dataConsent("2018-09-05", "BE", 15)).decision).toBe("allow");
  });

  test("the union's line reaches the EEA, its law on platforms does not", () => {
    expect(decide(dataConsent("2018-07-01", "NO", 15)).applied).toContain("eu-gdpr8");
    const ads = {
      date: "2026-01-01",
      age: { value: 15 },
      aspect: "ads",
      feature: "ads-profiled",
      ageKnowledge: "actual",
      service: { ...network, microOrSmall: false },
    } as const;
    expect(decide({ ...ads, jurisdiction: "NO" }).decision).toBe("allow");
    expect(decide({ ...ads, jurisdiction: "SE" }).decision).toBe("prohibit");
  });

  test("different topics add up", () => {
    const both = decide(dataConsent("2026-06-01", "TR", 14, { aspect: "account", date: "2026-11-10" }));
    expect(both.applied).toEqual(expect.arrayContaining(["tr-7578:u15", "tr-smm"]));
  });
});

describe("a child's own consent", () => {
  test("in Viet Nam counted from seven, beside the parents'", () => {
    expect(decide(dataConsent("2024-06-01", "VN", 6)).consent).toEqual({ by: "guardian" });
    expect(decide(dataConsent("2024-06-01", "VN", 7)).consent).toEqual({ by: "child+guardian" });
  });

  test("is enough above the line, where consent is the ground", () => {
    expect(decide(dataConsent("2026-01-01", "DE", 16)).consent).toEqual({ by: "child" });
    expect(decide(dataConsent("2026-01-01", "DE", 16, { processing: { lawfulBasis: "contract" } })).consent).toBeUndefined();
  });

  test("a guardian's consent that is given meets the rule; where it must be verified, only a verified one does", () => {
    const given = { consent: { guardian: "given", child: true } } as const;
    expect(decide(dataConsent("2026-01-01", "DE", 15, given))).toMatchObject({ decision: "allow", applied: ["de-gdpr8"] });
    expect(decide(dataConsent("2026-01-01", "FR", 14, given)).decision).toBe("allow");
    expect(decide(dataConsent("2026-01-01", "FR", 14, { consent: { guardian: "given" } })).decision).toBe("require-consent");
    expect(decide(dataConsent("2026-06-01", "US", 12, { ...given, subdivision: "US-TX" })).decision).toBe("require-consent");
  });

  test("data on an account count where consent is the ground; where the ground is not given, both ways are shown", () => {
    const account = dataConsent("2026-11-23", "GR", 14, { aspect: "account", processing: {} });
    expect(decide(account, { packs: ["digital-consent"] })).toMatchObject({
      decision: "allow",
      needsFact: ["processing.lawfulBasis"],
      branches: [{ fact: "processing.lawfulBasis", value: "consent", decision: "require-consent" }],
      upcoming: [{ rule: "eu-kids-act" }, { rule: "gr-smm" }],
    });
  });
});

describe("facts left out", () => {
  test("a number of users is asked for with the line between", () => {
    const { branches, decision, needsFact } = decide({
      date: "2026-07-01",
      jurisdiction: "MY",
      age: { value: 15 },
      service: { types: ["social-network"] },
      aspect: "account",
    });
    expect([decision, needsFact]).toEqual(["prohibit", ["service.users"]]);
    expect(branches).toContainEqual({ fact: "service.users", value: 8_000_000, to: 10_000_000_000, decision: "prohibit" });
    expect(branches).toContainEqual({ fact: "service.users", value: 0, to: 7_999_999, decision: "allow" });
  });

  test("a question of design never asks for the age", () => {
    const design = {
      date: "2026-03-01",
      jurisdiction: "GB",
      age: { unknown: true },
      aspect: "feature",
      feature: "geolocation",
      service: { ...network, types: ["game"] },
    } as const;
    const outcome = decide(design);
    expect(outcome.decision).toBe("allow-with-safeguards");
    expect(outcome.needsFact).not.toContain("age");
    expect(outcome.byAge).toEqual([
      { min: 0, max: 17, decision: "allow-with-safeguards" },
      { min: 18, max: 120, decision: "allow" },
    ]);
  });
});

describe("a law on accounts", () => {
  const access = (jurisdiction: string, aspect: "account" | "service-access" | "content-access"): Facts => ({
    date: "2026-11-10",
    jurisdiction,
    age: { value: 13 },
    aspect,
    service: network,
  });

  test.each([
    ["AU", "account", "prohibit"],
    ["AU", "service-access", "allow"],
    ["AU", "content-access", "allow"],
    ["TR", "account", "prohibit"],
    ["TR", "service-access", "prohibit"],
    ["TR", "content-access", "allow"],
  ] as const)("in %s, %s: %s; only a law on the service closes the service", (jurisdiction, aspect, decision) => {
    expect(decide(access(jurisdiction, aspect), { packs: ["digital-consent"] }).decision).toBe(decision);
  });
});

describe("measures", () => {
  const account = (jurisdiction: string, measure: "no-account" | "consent" | "gate-hard", value = 14): Facts => ({
    date: "2026-06-01",
    jurisdiction,
    age: { value },
    aspect: "account",
    service: network,
    proposed: { measure },
  });

  test.each([
    ["AU", "no-account", false, "au-smma"],
    ["AU", "gate-hard", true, "au-smma"],
    ["BR", "consent", false, "br-eca-account"],
    ["BR", "no-account", true, "br-eca-account"],
  ] as const)("%s %s: over-restriction %s", (jurisdiction, measure, over, mandated) => {
    expect(decide(account(jurisdiction, measure)).proportionality).toMatchObject({ overRestriction: over, mandated });
  });

  test("with a risk given, a search must tell", () => {
    const risks = [{ id: "cop-risk:grooming-sexual", likelihood: 3, severity: 3 }] as const;
    expect(decide({ ...account("AU", "no-account", 17), risks }).proportionality).not.toHaveProperty("overRestriction");
  });
});
