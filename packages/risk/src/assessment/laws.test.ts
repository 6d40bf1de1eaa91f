import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalRiskIds as riskIds } from "../canonical/ids.js";
import { assess } from "./assess.js";
import { type FunctionalityId, functionalities } from "./functionalities.js";
import { type GroupAtRiskId, groupsAtRisk } from "./groups.js";
import { likelihoods, reaches, riskLevels, severities } from "./levels.js";
import { ordinalMethod } from "./method/ordinal.js";
import type { Assessment } from "./outcome.js";
import { type AgeRange, type AssessmentProfile, evidenceFindings, evidenceQualities, reachBases, safeguardEvidences } from "./profile.js";
import { type SafeguardId, safeguards } from "./safeguards.js";

const ages = fc.constantFrom<AgeRange>([0, 5], [6, 9], [10, 12], [13, 15], [16, 17], [0, 17], [10, 15], [12, 14]);
const maybeAges = fc.option(ages, { nil: undefined }).map((range) => (range ? { ages: range } : {}));
const functionality = fc.tuple(fc.constantFrom(...(Object.keys(functionalities) as FunctionalityId[])), maybeAges).map(([id, range]) => ({ id, ...range }));
const evidence = fc
  .tuple(fc.constantFrom(...riskIds), maybeAges, fc.constantFrom(...evidenceFindings), fc.constantFrom(...evidenceQualities))
  .map(([risk, range, finding, quality]) => ({ risk, ...range, finding, quality, source: "a study" }));
const safeguard = fc
  .tuple(fc.constantFrom(...(Object.keys(safeguards) as SafeguardId[])), maybeAges, fc.constantFrom(...safeguardEvidences))
  .map(([id, range, shown]) => ({ id, ...range, evidence: shown }));
const reach = fc.record({ ages, children: fc.constantFrom(...reaches), basis: fc.constantFrom(...reachBases) });
const profiles: fc.Arbitrary<AssessmentProfile> = fc.record({
  id: fc.constant("p"),
  subject: fc.constantFrom("service", "country"),
  functionalities: fc.array(functionality, { minLength: 3, maxLength: 25 }),
  reach: fc.array(reach, { maxLength: 4 }),
  evidence: fc.array(evidence, { maxLength: 30 }),
  safeguards: fc.array(safeguard, { maxLength: 20 }),
  groups: fc.array(fc.constantFrom(...(Object.keys(groupsAtRisk) as GroupAtRiskId[])), { maxLength: 4 }),
});

const at = (level: string): number => riskLevels.indexOf(level as never);

/** Where a level of the second assessment is below the one of the first. */
const lowered = (before: Assessment, after: Assessment): readonly string[] =>
  before.findings.flatMap((first, index) => {
    const second = after.findings[index];
    const lower = (basis: "inherent" | "residual") => at(second?.[basis].level ?? "") < at(first[basis].level);
    return lower("inherent") || lower("residual") ? [`${first.risk} ${first.ages}`] : [];
  });

const expectNoneLower = (before: Assessment, after: Assessment): void => expect(lowered(before, after)).toEqual([]);

const law = (name: string, check: (profile: AssessmentProfile, random: number) => void) =>
  test(name, () => {
    fc.assert(fc.property(profiles, fc.nat(1000), check), { numRuns: 60 });
  });

describe("laws of the method", () => {
  law("one more function never lowers a level", (profile, random) => {
    const ids = Object.keys(functionalities) as FunctionalityId[];
    const more = { ...profile, functionalities: [...profile.functionalities, { id: ids[random % ids.length] ?? "account" }] };
    expectNoneLower(assess(profile), assess(more));
  });

  law("wider reach never lowers a level", (profile) => {
    const wider = { ...profile, reach: (profile.reach ?? []).map((entry) => ({ ...entry, children: "wide" as const })) };
    expectNoneLower(assess(profile), assess(wider));
  });

  law("unknown reach never lowers a level", (profile) => {
    expectNoneLower(assess(profile), assess({ ...profile, reach: [] }));
  });

  law("a missing safeguard never lowers a level, and leaves the level before safeguards as it was", (profile) => {
    const fewer = { ...profile, safeguards: (profile.safeguards ?? []).slice(1) };
    expectNoneLower(assess(profile), assess(fewer));
    expect(assess(fewer).findings.map(({ inherent }) => inherent)).toEqual(assess(profile).findings.map(({ inherent }) => inherent));
  });

  law("safeguards whose effect is no longer shown never lower a level", (profile) => {
    const unproved = { ...profile, safeguards: (profile.safeguards ?? []).map((entry) => ({ ...entry, evidence: "none" as const })) };
    expectNoneLower(assess(profile), assess(unproved));
  });

  law("safeguards never raise a level above the one before them", (profile) => {
    expect(assess(profile).findings.filter(({ inherent, residual }) => at(residual.level) > at(inherent.level))).toEqual([]);
  });

  law("graver findings never lower a level", (profile) => {
    const graver = { ...profile, evidence: (profile.evidence ?? []).map((entry) => ({ ...entry, finding: "frequent" as const })) };
    const good = { ...profile, evidence: (profile.evidence ?? []).map((entry) => ({ ...entry, quality: "good" as const })) };
    expectNoneLower(assess(good), assess({ ...graver, evidence: graver.evidence.map((entry) => ({ ...entry, quality: "good" as const })) }));
  });

  law("taking low findings away never lowers the level of a risk that can occur", (profile) => {
    const low = { ...profile, evidence: (profile.evidence ?? []).filter(({ finding }) => finding === "rare" || finding === "not-found") };
    const unknown = assess({ ...profile, evidence: [] });
    const canOccur = (outcome: Assessment) => ({
      ...outcome,
      findings: outcome.findings.filter((_, index) => unknown.findings[index]?.standing === "assessed"),
    });
    expectNoneLower(canOccur(assess(low)), canOccur(unknown));
  });

  law("the order of inputs never matters", (profile) => {
    const turned = {
      ...profile,
      functionalities: [...profile.functionalities].reverse(),
      reach: [...(profile.reach ?? [])].reverse(),
      evidence: [...(profile.evidence ?? [])].reverse(),
      safeguards: [...(profile.safeguards ?? [])].reverse(),
      groups: [...(profile.groups ?? [])].reverse(),
    };
    const grades = (outcome: Assessment) => [
      outcome.findings.map(({ inherent, residual, standing }) => ({ inherent, residual, standing })),
      outcome.overall,
      outcome.flags,
    ];
    expect(grades(assess(turned))).toEqual(grades(assess(profile)));
  });

  law("groups raise flags and change no level", (profile) => {
    expect(assess({ ...profile, groups: [] }).findings).toEqual(assess(profile).findings);
    expect(assess(profile).flags).toHaveLength(new Set(profile.groups).size);
  });

  law("a wider range of ages is never milder than a part of it", (profile) => {
    expectNoneLower(assess(profile, { ages: [[13, 15]] }), assess(profile, { ages: [[0, 17]] }));
  });

  law("each level traces to its inputs", (profile) => {
    const untraced = assess(profile).findings.filter(({ standing, trace }) => {
      const codes = trace.map(({ code }) => code);
      if (standing !== "assessed") return codes.join() !== (standing === "no-children" ? "risk/trace-no-children" : "risk/trace-no-function");
      return !codes.includes("risk/trace-gravity") || codes.filter((code) => code === "risk/trace-matrix").length !== 2;
    });
    expect(untraced).toEqual([]);
  });
});

describe("the method's data", () => {
  test("has a model for each canonical risk and for nothing else", () => {
    expect(Object.keys(ordinalMethod.risks).sort()).toEqual([...riskIds].sort());
    for (const model of Object.values(ordinalMethod.risks)) expect(model.gravity).toHaveLength(ordinalMethod.bands.length);
  });

  test("has a matrix that never falls with likelihood or severity", () => {
    const cell = (row: number, column: number) => at(ordinalMethod.matrix[likelihoods[row] ?? "remote"][severities[column] ?? "minimal"]);
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 4; column++) {
        if (row > 0) expect(cell(row, column)).toBeGreaterThanOrEqual(cell(row - 1, column));
        if (column > 0) expect(cell(row, column)).toBeGreaterThanOrEqual(cell(row, column - 1));
      }
    }
  });

  test("uses every safeguard and every risk-bearing function somewhere", () => {
    const models = Object.values(ordinalMethod.risks);
    const used = new Set(models.flatMap((model) => [...model.safeguards.strong, ...model.safeguards.partial, ...model.factors.flatMap(({ all }) => all)]));
    expect(Object.keys(safeguards).filter((id) => !used.has(id as SafeguardId))).toEqual([]);
    expect(Object.keys(functionalities).filter((id) => !used.has(id as FunctionalityId))).toEqual([]);
  });

  test("puts sexual abuse of a child at severe for teenagers, and never low while it can occur", () => {
    const csea = Object.entries(ordinalMethod.risks).filter(([, model]) => model.sexualAbuse);
    expect(csea).toHaveLength(8);
    const everything = (Object.keys(functionalities) as FunctionalityId[]).map((id) => ({ id }));
    const evidence = csea.map(([risk]) => ({
      risk: risk as (typeof riskIds)[number],
      finding: "not-found" as const,
      quality: "comprehensive" as const,
      source: "audit",
    }));
    const outcome = assess({ id: "p", subject: "service", functionalities: everything, evidence });
    for (const { risk, inherent } of outcome.findings)
      if (ordinalMethod.risks[risk]?.sexualAbuse) expect(at(inherent.level)).toBeGreaterThanOrEqual(at("medium"));
  });
});
