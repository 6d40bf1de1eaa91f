import type { Outcome } from "@cop-sdk/age";
import { expect } from "vitest";

/** What a worked case asks of an outcome: what is given must hold, lists must be contained. */
export interface Expected {
  readonly decision?: string;
  readonly applied?: readonly string[];
  readonly notApplied?: readonly { readonly rule: string; readonly reason: string }[];
  readonly requiredSafeguards?: readonly string[];
  readonly recommendedSafeguards?: readonly string[];
  readonly upcoming?: readonly string[];
  readonly warnings?: readonly string[];
  readonly needsFact?: readonly string[];
  readonly coverage?: readonly { readonly topic: string; readonly state: string }[];
  readonly consent?: unknown;
  readonly byAge?: unknown;
  readonly minRating?: unknown;
  readonly bands?: Readonly<Record<string, string | null>>;
  readonly mandated?: string;
  readonly proportionality?: {
    readonly overRestriction: boolean;
    readonly mandated?: string;
    readonly lowerMeasures?: readonly string[];
    readonly checks?: readonly string[];
  };
}

const lists = ["applied", "notApplied", "requiredSafeguards", "recommendedSafeguards", "upcoming", "needsFact", "coverage"] as const;

const among = (outcome: Outcome): Readonly<Record<(typeof lists)[number], readonly unknown[]>> => ({
  applied: outcome.applied,
  notApplied: outcome.notApplied,
  requiredSafeguards: outcome.requiredSafeguards.map(({ id }) => id),
  recommendedSafeguards: outcome.recommendedSafeguards,
  upcoming: outcome.upcoming.map(({ rule }) => rule),
  needsFact: outcome.needsFact,
  coverage: outcome.coverage.map(({ state, topic }) => ({ topic, state })),
});

/** Holds an outcome against what a case expects. Warnings of the reference are hints in words; `warnings: "codes"` says that they are codes of ours. */
export function expectOutcome(outcome: Outcome, expected: Expected, { warnings }: { readonly warnings?: "codes" } = {}): void {
  if (expected.decision !== undefined) expect(outcome.decision).toBe(expected.decision);
  const found = among(outcome);
  for (const name of lists) expect(found[name], name).toEqual(expect.arrayContaining([...(expected[name] ?? [])]));
  if (warnings === "codes") expect(outcome.warnings).toEqual(expect.arrayContaining([...(expected.warnings ?? [])]));
  if (expected.consent !== undefined) expect(outcome.consent).toEqual(expected.consent);
  if (expected.byAge !== undefined) expect(outcome.byAge).toEqual(expected.byAge);
  if (expected.minRating !== undefined) expect(outcome.minRating).toEqual(expected.minRating);
  if (expected.bands !== undefined) expect(outcome.bands).toMatchObject(expected.bands);
  if (expected.mandated !== undefined) expect(outcome.applied).toContain(expected.mandated);
  if (expected.proportionality === undefined) return;
  const { checks = [], lowerMeasures = [], mandated, overRestriction } = expected.proportionality;
  expect(outcome.proportionality?.overRestriction).toBe(overRestriction);
  if (mandated !== undefined) expect(outcome.proportionality?.mandated).toBe(mandated);
  expect(outcome.proportionality?.lowerMeasures).toEqual(expect.arrayContaining([...lowerMeasures]));
  expect(outcome.proportionality?.checks).toEqual(expect.arrayContaining([...checks]));
}
