import { expect, test } from "vitest";
import { compile, defineFacts, definePack, flag, flags, int, oneOf, unknown } from "./index.js";

const facts = defineFacts({
  jurisdiction: oneOf("DE", "FR", "IE", "GB", "US-CA"),
  age: int(0, 120),
  features: flags("profiled-ads", "direct-message", "autoplay"),
  assurance: oneOf("none", "declared", "estimate", "document", "token"),
  guardianConsent: flag(),
});

const pack = definePack(facts, {
  id: "eu/platform",
  revision: "2026-11-23",
  safeguards: ["no-profiled-ads", "private-by-default"],
  rules: [
    {
      id: "eu-ads-1",
      window: { from: "2024-02-17" },
      status: "in-force",
      when: { jurisdiction: ["DE", "FR", "IE"], age: { below: 18 }, features: { any: ["profiled-ads"] } },
      then: { decision: "restrict", safeguards: ["no-profiled-ads"], strength: "must" },
      cite: [{ instrument: "Regulation (EU) 2022/2065", article: "28(2)" }],
      confidence: "S/K",
    },
  ],
});

const engine = compile([pack]);
const asked = {
  on: "2026-01-01",
  jurisdiction: "IE",
  age: { min: 11, max: 14 },
  features: ["profiled-ads"],
  assurance: "none",
  guardianConsent: unknown,
} as const;

test("the question of the design is answered", () => {
  const outcome = engine.decide(asked);
  expect(outcome.decision).toBe("restrict");
  expect(outcome.settled).toBe(true);
  expect(outcome.safeguards).toEqual([{ id: "no-profiled-ads", strength: "must", from: ["eu-ads-1"], certain: true }]);
  expect(engine.why(asked, "eu-ads-1")).toMatchObject({ applied: true, failed: [] });
  expect(engine.decide({ ...asked, age: unknown })).toMatchObject({
    decision: "restrict",
    atLeast: "allow",
    needsFact: ["age"],
    by: {
      age: [
        { min: 0, max: 17, decision: "restrict" },
        { min: 18, max: 120, decision: "allow" },
      ],
    },
  });
  expect(engine.nearMisses({ ...asked, age: 18 })).toEqual([{ rule: "eu-ads-1", status: "in-force", fact: "age" }]);
  expect(engine.change(asked, (o) => o.decision === "allow", { mayChange: ["features", "assurance"] }).changes.map(({ facts }) => facts)).toEqual([
    { features: [] },
  ]);
  const given = engine.given({ on: "2026-01-01", jurisdiction: "IE", features: ["profiled-ads"] });
  expect(given.decide({ age: 12, assurance: "none", guardianConsent: false }).decision).toBe("restrict");
});
