import { describe, expect, test } from "vitest";
import { decide } from "../decide/decide.js";
import type { Facts } from "../facts/facts.js";

const service = {
  types: ["social-network"],
  onlinePlatform: true,
  microOrSmall: false,
  likelyAccessedByChildren: true,
  directedToChildren: true,
  riskClass: "high",
} as const;
const asked = (jurisdiction: string, feature: Facts["feature"], more: Partial<Facts> = {}): Facts => ({
  date: "2026-11-20",
  jurisdiction,
  age: { value: 11 },
  ageKnowledge: "actual",
  service: { ...service, users: { MY: 9_000_000 } },
  aspect: "feature",
  ...(feature && { feature }),
  ...more,
});
const onByDefault = { proposed: { defaultOn: true } } as const;
const check = (jurisdiction: string, ...methods: NonNullable<Facts["ageAssurance"]>["methods"]): Facts =>
  asked(jurisdiction, undefined, { aspect: "age-assurance-method", ageAssurance: { methods } });

const cases: readonly (readonly [string, Facts, string])[] = [
  ["a duty shuts a feature out", asked("SE", "ads-profiled", { aspect: "ads" }), "prohibit"],
  ["but not where it binds only who knows the age", asked("SE", "ads-profiled", { aspect: "ads", ageKnowledge: "declared" }), "allow"],
  ["a duty shuts an account out", asked("TR", undefined, { aspect: "account" }), "prohibit"],
  ["a duty shuts paid random items out", asked("BR", "loot-box-paid", { service: { ...service, types: ["game"] } }), "prohibit"],
  ["but only in games, where it speaks of games", asked("BR", "loot-box-paid"), "allow"],
  ["an expectation restricts, it never prohibits", asked("GB", "ads-profiled", onByDefault), "restrict"],
  ["an expectation with nothing against it asks for its safeguards", asked("GB", "ads-profiled"), "allow-with-safeguards"],
  ["guidance only recommends", asked("SE", "autoplay", onByDefault), "allow"],
  ["a companion is shut out where the law says so", asked("CN", "ai-chat", { service: { types: ["ai-companion"] } }), "prohibit"],
  ["a general chatbot is not", asked("CN", "ai-chat", { service: { types: ["ai-chatbot"] } }), "allow-with-safeguards"],
  ["a missing consent is required", asked("US", "data-sharing"), "require-consent"],
  ["a consent that is given is kept as a safeguard", asked("US", "data-sharing", { consent: { separateThirdParty: true } }), "allow-with-safeguards"],
  ["an account without its guardian's link", asked("BR", undefined, { aspect: "account" }), "require-consent"],
  [
    "an account that is not on social media, where a requirement speaks of social accounts",
    asked("BR", undefined, { aspect: "account", service: { ...service, types: ["messaging"] } }),
    "allow",
  ],
  ["messages from anyone", asked("GB", "direct-messaging", { proposed: { contactScope: "anyone" } }), "restrict"],
  ["messages from contacts", asked("GB", "direct-messaging", { proposed: { contactScope: "accepted" } }), "allow-with-safeguards"],
  ["a public profile", asked("GB", "profile-visibility", { proposed: { visibility: "public" } }), "restrict"],
  ["steering", asked("GB", "nudge"), "restrict"],
  ["location without a sign", asked("GB", "geolocation", { proposed: { signVisible: false } }), "restrict"],
  ["no age check at all where one is a duty", check("MY", "none"), "restrict"],
  ["an estimate where verification is a duty", check("MY", "estimate-server"), "restrict"],
  ["verification where it is a duty", check("MY", "document"), "allow-with-safeguards"],
  ["age data that are kept", asked("AU", undefined, { aspect: "age-assurance-method", ageAssurance: { methods: ["token"], dataDeleted: false } }), "restrict"],
];

describe("what a requirement does", () => {
  test.each(cases)("%s", (_, facts, decision) => {
    expect(decide(facts, { packs: ["design-codes"] }).decision).toBe(decision);
  });

  test("whose age is not known is protected as a child, where a code says so", () => {
    const unknown = { age: { unknown: true } } as const;
    const protects = (facts: Facts) => decide(facts, { packs: ["design-codes"] }).requiredSafeguards.some(({ id }) => id === "protect-all-if-unknown");
    expect(protects(asked("GB", "comments", unknown))).toBe(true);
    expect(protects(asked("GB", "comments"))).toBe(false);
    expect(protects(asked("GB", "comments", { age: { min: 13, max: 17 } }))).toBe(false);
    expect(protects(asked("GB", "comments", { age: { min: 16, max: 20 } }))).toBe(true);
  });

  test("a transition is no duty yet", () => {
    const during = decide(asked("GB", "geolocation", { ...onByDefault, date: "2021-09-01" }), { packs: ["design-codes"] });
    expect(during.decision).toBe("allow");
    expect(during.warnings).toContain("rule/transition");
    expect(during.upcoming).toContainEqual({ rule: "uk-aadc:10", date: "2021-09-02", status: "in-force" });
    expect(decide(asked("GB", "geolocation", { ...onByDefault, date: "2021-09-02" }), { packs: ["design-codes"] }).decision).toBe("restrict");
  });
});

describe("content ratings", () => {
  const rated = (feature: Facts["feature"], jurisdiction = "SE", date = "2026-06-01"): Facts =>
    asked(jurisdiction, feature, { aspect: "content-rating", date, service: { types: ["game"] }, age: { value: 17 } });

  test.each([
    ["timed-offer", 12],
    ["loot-box-paid", 16],
    ["nft", 18],
    ["streaks", 12],
    ["random-reward-free", 3],
  ] as const)("%s: %d, whatever the age of the child", (feature, min) => {
    expect(decide(rated(feature), { packs: ["age-bands"] })).toMatchObject({ decision: "allow", minRating: { scheme: "pegi", min } });
  });

  test("hold from the first day, and where the labels are used", () => {
    expect(decide(rated("nft", "SE", "2026-05-31")).minRating).toEqual({ scheme: "pegi", min: 3 });
    expect(decide(rated("nft", "US")).minRating).toBeUndefined();
    expect(decide(rated("nft", "DE")).minRating).toBeUndefined();
  });

  test.each([
    [15, ["pegi-2026:random"], ["rating-display"]],
    [16, [], []],
  ])("a rating is advice on the feature for a child of %i, below it or not", (age, applied, recommendedSafeguards) => {
    const outcome = decide(asked("SE", "loot-box-paid", { date: "2026-10-01", service: { types: ["game"] }, age: { value: age } }), { packs: ["age-bands"] });
    expect(outcome).toMatchObject({ decision: "allow", applied, recommendedSafeguards });
    expect(outcome.minRating).toBeUndefined();
  });
});
