import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CanonicalRiskId } from "../canonical/ids.js";
import { assess } from "./assess.js";
import type { RiskLevel } from "./levels.js";
import { parseProfile } from "./parse.js";
import type { AgeRange } from "./profile.js";

interface Expected {
  readonly risk: CanonicalRiskId;
  readonly ages: AgeRange;
  readonly level: RiskLevel;
  readonly residual: RiskLevel;
  readonly why: string;
  /** Where the method differs, and why it should. */
  readonly method?: { readonly level: RiskLevel; readonly residual: RiskLevel; readonly why: string };
}

const folder = new URL("../../corpus/services/", import.meta.url);
const services = readdirSync(folder)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => name.replace(".expected.json", ""));
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const read = (service: string) => ({ profile: json(`${service}.json`), expected: json(`${service}.expected.json`) as readonly Expected[] });

test("five services are described, 75 levels expected, three of them differing with a reason", () => {
  const all = services.flatMap((name) => read(name).expected);
  expect(services).toEqual(["ai-companion", "game-with-chat", "messaging-app", "school-platform", "video-platform"]);
  expect(all).toHaveLength(75);
  expect(all.filter(({ method }) => method)).toHaveLength(3);
});

describe.each(services)("%s", (name) => {
  const { profile, expected } = read(name);
  const checked = parseProfile(profile);

  test("is a good profile", () => {
    expect(checked.diagnostics.filter(({ severity }) => severity !== "advice")).toEqual([]);
  });

  test("gets the levels that were reasoned before the method was coded", () => {
    if (!checked.ok) throw new Error("not a profile");
    for (const { risk, ages, level, residual, why, method } of expected) {
      const [finding] = assess(checked.value, { ages: [ages], risks: [risk] }).findings;
      const wanted = method ?? { level, residual, why };
      expect([finding?.inherent.level, finding?.residual.level], `${risk} ${ages}: ${wanted.why}`).toEqual([wanted.level, wanted.residual]);
      if (method) expect([method.level, method.residual]).not.toEqual([level, residual]);
      expect(finding?.trace.length).toBeGreaterThan(0);
    }
  });
});
