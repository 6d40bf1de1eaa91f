import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageKnowledges } from "../vocabulary/facts.js";
import { aspects } from "../vocabulary/services.js";
import type { Facts } from "./facts.js";
import { parseFacts } from "./parse.js";
import { fromWire } from "./wire.js";

const question = {
  date: "2026-01-01",
  jurisdiction: "US",
  subdivision: "US-TX",
  otherJurisdictions: ["IE"],
  age: { value: 12 },
  ageKnowledge: "declared",
  service: {
    types: ["social-network", "messaging"],
    directedToChildren: false,
    likelyAccessedByChildren: true,
    onlinePlatform: true,
    microOrSmall: false,
    users: { MY: 12, US: 10_000_000 },
    designated: ["ie-vsp"],
    riskClass: "high",
    harmfulContent: ["priority"],
  },
  aspect: "feature",
  feature: "geolocation",
  proposed: { defaultOn: true, childCanChange: true, contactScope: "anyone", visibility: "public", signVisible: false, covert: false, measure: "friction" },
  processing: { lawfulBasis: "consent", purposes: ["service"], specialCategory: false },
  ageAssurance: { methods: ["declared"], onlyMethod: true, highlyEffective: false, dataDeleted: true },
  consent: { child: true, guardian: "given", guardianLinked: false, separateThirdParty: false },
  risks: [{ id: "cop-risk:grooming-sexual", likelihood: 2, severity: 3, ageBand: [9, 12] }],
};

const without = (name: keyof typeof question) => Object.fromEntries(Object.entries(question).filter(([key]) => key !== name));
const codesOf = (value: unknown) => parseFacts(value).diagnostics.map(({ code, pointer, params, severity }) => [code, pointer, params, severity]);

describe("facts that are right", () => {
  test("come out as they are", () => {
    expect(parseFacts(question)).toEqual({ ok: true, value: question, diagnostics: [] });
  });

  test.each([{ value: 0 }, { value: 120 }, { min: 3, max: 3 }, { min: 0, max: 120 }, { unknown: true }])("age %j", (age) => {
    expect(parseFacts({ ...question, age }).ok).toBe(true);
  });

  test("INT is a place where bands are asked for, and nowhere else", () => {
    const { feature: _, subdivision: __, ...rest } = question;
    expect(parseFacts({ ...rest, jurisdiction: "INT", aspect: "age-band" }).ok).toBe(true);
    expect(parseFacts({ ...rest, jurisdiction: "INT", aspect: "account" }).ok).toBe(false);
  });
});

describe("facts that are wrong", () => {
  test.each(["date", "jurisdiction", "age", "service", "aspect"] as const)("without %s", (member) => {
    expect(codesOf(without(member))).toContainEqual(["facts/missing", "", { member }, "error"]);
  });

  test.each([
    ["a misspelt feature", { feature: "geolocaton" }, ["facts/unknown-word", "/feature", { expected: "geolocation" }, "error"]],
    ["half of a word", { feature: "loot-box" }, ["facts/unknown-word", "/feature", { expected: "loot-box-paid" }, "error"]],
    ["a piece of several words", { aspect: "age" }, ["facts/no-such-word", "/aspect", { allowed: aspects }, "error"]],
    [
      "a longer piece of several words",
      { aspect: "content-filter" },
      ["facts/no-such-word", "/aspect", { allowed: ["content-access", "content-rating"] }, "error"],
    ],
    ["a word of another list", { ageKnowledge: "perhaps" }, ["facts/no-such-word", "/ageKnowledge", { allowed: ageKnowledges }, "error"]],
    ["a misspelt member", { procesing: {} }, ["facts/misspelt-member", "", { expected: "processing" }, "error"]],
    [
      "a misspelt member inside",
      { service: { types: ["game"], directedToChildrn: true } },
      ["facts/misspelt-member", "/service", { expected: "directedToChildren" }, "error"],
    ],
    ["a member of the sender's own", { ticket: 7 }, ["facts/unknown-member", "", {}, "warning"]],
    ["a day that is none", { date: "2026-02-30" }, ["facts/bad-date", "/date", {}, "error"]],
    ["a day with a time", { date: "2026-02-03T00:00:00Z" }, ["facts/bad-date", "/date", {}, "error"]],
    ["a union for a state", { jurisdiction: "EU", subdivision: undefined }, ["facts/bad-place", "/jurisdiction", {}, "error"]],
    ["a name for a state", { jurisdiction: "Ireland", subdivision: undefined }, ["facts/bad-place", "/jurisdiction", {}, "error"]],
    ["a part of another state", { subdivision: "CA-QC" }, ["facts/bad-subdivision", "/subdivision", {}, "error"]],
    ["half an age", { age: { min: 3 } }, ["facts/wrong-type", "/age", { expected: { term: "term/an-age" } }, "error"]],
    ["a range upside down", { age: { min: 12, max: 9 } }, ["facts/bad-number", "/age/max", { min: 12, max: 120 }, "error"]],
    ["an age with a half", { age: { value: 12.5 } }, ["facts/bad-number", "/age/value", { min: 0, max: 120 }, "error"]],
    ["an age in words", { age: { value: "12" } }, ["facts/bad-number", "/age/value", { min: 0, max: 120 }, "error"]],
    ["an age as a number", { age: 12 }, ["facts/wrong-type", "/age", { expected: { term: "term/an-age" } }, "error"]],
    ["a flag in words", { consent: { child: "yes" } }, ["facts/wrong-type", "/consent/child", { expected: { term: "term/yes-or-no" } }, "error"]],
    ["null", { consent: null }, ["facts/wrong-type", "/consent", { expected: { term: "term/an-object" } }, "error"]],
    ["no kind of service", { service: { types: [] } }, ["facts/missing", "/service/types", { member: "types" }, "error"]],
    [
      "a designation nobody knows",
      { service: { types: ["game"], designated: ["xx"] } },
      ["facts/designation-unknown", "/service/designated/0", expect.anything(), "warning"],
    ],
  ])("%s", (_, change, expected) => {
    expect(codesOf({ ...question, ...change })).toContainEqual(expected);
  });

  test("a question about a feature names one", () => {
    expect(codesOf(without("feature"))).toContainEqual(["facts/feature-needed", "", { member: "feature" }, "error"]);
  });

  test.each([[null], [undefined], [[]], ["x"], [3], [[question]]])("%j is no question", (value) => {
    expect(codesOf(value)).toEqual([["facts/not-an-object", "", {}, "error"]]);
  });
});

describe("who a child is", () => {
  test.each([
    "name",
    "childName",
    "first_name",
    "birthDate",
    "dateOfBirth",
    "date-of-birth",
    "dob",
    "email",
    "userId",
    "user_id",
    "accountId",
    "account",
    "username",
    "phone",
    "passport",
    "ipAddress",
  ])("%s is refused, wherever it stands", (member) => {
    for (const value of [
      { ...question, [member]: "Ada" },
      { ...question, service: { ...question.service, [member]: "Ada" } },
      { ...question, age: { value: 12, [member]: "Ada" } },
    ]) {
      const parsed = parseFacts(value);
      expect(parsed.ok).toBe(false);
      expect(parsed.diagnostics.map(({ code }) => code)).toContain("facts/personal-data");
      expect(JSON.stringify(parsed)).not.toContain("Ada");
    }
  });

  test("nothing that is not known is repeated, neither names nor values", () => {
    const secret = "Zebulon-4711";
    const parsed = parseFacts({
      ...question,
      [secret]: secret,
      service: { ...question.service, [secret]: { deep: secret } },
      aspect: secret,
      risks: [{ id: secret, likelihood: 1, severity: 1 }],
    });
    expect(JSON.stringify(parsed)).not.toContain(secret);
  });

  test("members that are not known are left out of the facts", () => {
    const parsed = parseFacts({ ...question, ticket: 7 });
    expect(parsed.ok && parsed.value).toEqual(question);
  });
});

describe("hostile values", () => {
  test("own __proto__ members change nothing", () => {
    const parsed = parseFacts(JSON.parse('{"__proto__":{"date":"2026-01-01"},"jurisdiction":"IE"}'));
    expect(parsed.ok).toBe(false);
    expect(({} as { date?: string }).date).toBeUndefined();
  });

  test("a million members cost little and give few findings", () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`m${index}`, index]));
    expect(parseFacts({ ...question, ...wide }).diagnostics.length).toBeLessThanOrEqual(100);
    expect(codesOf({ ...question, risks: Array.from({ length: 2000 }, () => 1) })).toContainEqual(["facts/too-many", "/risks", { max: 1000 }, "error"]);
  });

  test("any JSON gives a result and no exception; what passes passes again unchanged", () => {
    const mangled = fc.record(Object.fromEntries(Object.entries(question).map(([name, value]) => [name, fc.oneof(fc.constant(value), fc.jsonValue())])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mangled), (value) => {
        const parsed = parseFacts(value);
        if (parsed.ok) expect(parseFacts(parsed.value)).toEqual({ ok: true, value: parsed.value, diagnostics: [] });
        else expect(parsed.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the wire", () => {
  const line = JSON.stringify({ packs: ["digital-consent"], ...question });

  test("a line of facts may carry packs", () => {
    expect(fromWire(line)).toEqual({ ok: true, value: { facts: question, packs: ["digital-consent"] }, diagnostics: [] });
    expect(fromWire(JSON.stringify(question))).toEqual({ ok: true, value: { facts: question }, diagnostics: [] });
  });

  test("an envelope keeps its own members to itself", () => {
    const read = fromWire({ id: "x", packs: ["design-codes"], facts: question });
    expect(read.ok && read.value).toEqual({ facts: question as unknown as Facts, packs: ["design-codes"] });
  });

  test.each(["id", "title", "expected", "expect", "notes"])("bare facts may stand beside the sender's own %s, which is not read", (name) => {
    expect(fromWire({ ...question, [name]: "x" })).toEqual({ ok: true, value: { facts: question }, diagnostics: [] });
    expect(fromWire({ facts: { ...question, [name]: "x" } }).diagnostics).toHaveLength(1);
  });

  test.each(["accountId", "name", "birthDate"])("bare facts never hold %s", (name) => {
    expect(fromWire({ ...question, [name]: "x" }).diagnostics.map(({ code }) => code)).toEqual(["facts/personal-data"]);
  });

  test.each([
    ["{", "facts/unreadable"],
    ["", "facts/unreadable"],
    ["[]", "facts/not-an-object"],
    ['{"packs":["digital-consnt"]}', "facts/unknown-word"],
    ['{"facts":3}', "facts/not-an-object"],
  ])("%s", (text, code) => {
    const read = fromWire(text);
    expect(read.ok).toBe(false);
    expect(read.diagnostics.map((found) => found.code)).toContain(code);
  });
});
