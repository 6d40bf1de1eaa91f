import { readFileSync } from "node:fs";
import { decide, type Facts, type Outcome } from "@cop-sdk/age";
import { describe, expect, test } from "vitest";
import type { Family } from "../src/packs/index.js";

interface Expected {
  readonly decision?: string;
  readonly applied?: readonly string[];
  readonly notApplied?: readonly { readonly rule: string; readonly reason: string }[];
  readonly requiredSafeguards?: readonly string[];
  readonly recommendedSafeguards?: readonly string[];
  readonly upcoming?: readonly string[];
  readonly consent?: unknown;
  readonly byAge?: unknown;
  readonly minRating?: unknown;
  readonly bands?: Readonly<Record<string, string | null>>;
  readonly mandated?: string;
  readonly proportionality?: { readonly overRestriction: boolean; readonly lowerMeasures?: readonly string[]; readonly checks?: readonly string[] };
}

interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly packs: readonly Family[];
  readonly facts: Facts;
  readonly expected: Expected;
  readonly tags: readonly string[];
}

const { cases } = JSON.parse(readFileSync(new URL("fixtures/worked-cases.json", import.meta.url), "utf8")) as { readonly cases: readonly WorkedCase[] };

const among = (outcome: Outcome) => ({
  applied: outcome.applied,
  notApplied: outcome.notApplied,
  requiredSafeguards: outcome.requiredSafeguards.map(({ id }) => id),
  recommendedSafeguards: outcome.recommendedSafeguards,
  upcoming: outcome.upcoming.map(({ rule }) => rule),
});

describe("the worked cases of the reference", () => {
  test("are all here", () => {
    expect(cases).toHaveLength(62);
  });

  test.each(cases.map((each) => [each.id, each.tags.includes("from-memory") ? `${each.title} (from memory)` : each.title, each] as const))(
    "%s %s",
    (_, __, worked) => {
      const { expected, facts, packs } = worked;
      const outcome = decide(facts, { packs });
      if (expected.decision !== undefined) expect(outcome.decision).toBe(expected.decision);
      const lists = among(outcome);
      for (const name of ["applied", "notApplied", "requiredSafeguards", "recommendedSafeguards", "upcoming"] as const)
        expect(lists[name], name).toEqual(expect.arrayContaining([...(expected[name] ?? [])]));
      if (expected.consent !== undefined) expect(outcome.consent).toEqual(expected.consent);
      if (expected.byAge !== undefined) expect(outcome.byAge).toEqual(expected.byAge);
      if (expected.minRating !== undefined) expect(outcome.minRating).toEqual(expected.minRating);
      if (expected.bands !== undefined) expect(outcome.bands).toMatchObject(expected.bands);
      if (expected.mandated !== undefined) expect(outcome.applied).toContain(expected.mandated);
      if (expected.proportionality !== undefined) {
        const { checks = [], lowerMeasures = [], overRestriction } = expected.proportionality;
        expect(outcome.proportionality?.overRestriction).toBe(overRestriction);
        expect(outcome.proportionality?.lowerMeasures).toEqual(expect.arrayContaining([...lowerMeasures]));
        expect(outcome.proportionality?.checks).toEqual(expect.arrayContaining([...checks]));
      }
    },
  );
});
