import { describe, expect, test } from "vitest";
import { assess } from "./assess.js";
import { riskFactsOf } from "./facts.js";
import { matrixOf } from "./matrix.js";
import { ordinalMethod } from "./method/ordinal.js";
import type { AssessmentProfile } from "./profile.js";

const chat: AssessmentProfile = {
  id: "chat",
  subject: "service",
  functionalities: [{ id: "direct-messaging" }, { id: "stranger-contact" }],
  reach: [{ ages: [0, 17], children: "some", basis: "survey" }],
};
const options = { ages: [[13, 15]], risks: ["cop-risk:grooming-sexual"] } as const;

describe("assess", () => {
  test("names its method and traces each step in order", () => {
    const outcome = assess(chat, options);
    expect(outcome.method).toMatchObject({ id: "cop-ordinal", version: "1.0.0" });
    expect(outcome.findings[0]?.trace).toEqual([
      { code: "risk/trace-functions", params: { functions: ["direct-messaging", "stranger-contact"], likelihood: "likely" } },
      { code: "risk/trace-evidence-unknown", params: { likelihood: "very-likely" } },
      { code: "risk/trace-gravity", params: { severity: "severe" } },
      { code: "risk/trace-irremediable", params: { severity: "severe" } },
      { code: "risk/trace-matrix", params: { likelihood: "very-likely", severity: "severe", level: "high" } },
      { code: "risk/trace-no-safeguard", params: { full: [], half: [], likelihood: "very-likely" } },
      { code: "risk/trace-matrix", params: { likelihood: "very-likely", severity: "severe", level: "high" } },
    ]);
  });

  test("credits a safeguard only where it holds for the whole age, and by its evidence", () => {
    const likelihoodWith = (safeguards: AssessmentProfile["safeguards"]) =>
      assess({ ...chat, ...(safeguards ? { safeguards } : {}) }, options).findings[0]?.residual.likelihood;
    expect(likelihoodWith([{ id: "contacts-only-dm", evidence: "tested" }])).toBe("likely");
    expect(likelihoodWith([{ id: "contacts-only-dm", evidence: "tested", ages: [13, 14] }])).toBe("very-likely");
    expect(likelihoodWith([{ id: "contacts-only-dm", evidence: "described" }])).toBe("very-likely");
    expect(
      likelihoodWith([
        { id: "contacts-only-dm", evidence: "described" },
        { id: "block-mute", evidence: "tested" },
      ]),
    ).toBe("likely");
    expect(likelihoodWith([{ id: "contacts-only-dm", evidence: "none" }])).toBe("very-likely");
  });

  test("names safeguards without shown effect as uncredited", () => {
    const outcome = assess({ ...chat, safeguards: [{ id: "contacts-only-dm", evidence: "none" }] }, options);
    expect(outcome.findings[0]?.uncredited).toEqual(["contacts-only-dm"]);
  });

  test("counts harm that cannot be repaired a step graver", () => {
    const outcome = assess(
      { id: "p", subject: "service", functionalities: [{ id: "ugc-posting" }] },
      { ages: [[13, 15]], risks: ["cop-risk:dangerous-challenges"] },
    );
    expect(ordinalMethod.risks["cop-risk:dangerous-challenges"]?.gravity[3]).toBe("serious");
    expect(outcome.findings[0]?.inherent.severity).toBe("severe");
  });

  test("moves nothing by poor evidence, and goes below the functions by comprehensive evidence only", () => {
    const likelihoodWith = (finding: "not-found" | "rare" | "frequent", quality: "poor" | "good" | "comprehensive") =>
      assess({ ...chat, evidence: [{ risk: "cop-risk:grooming-sexual", finding, quality, source: "s" }] }, options).findings[0]?.inherent.likelihood;
    expect(likelihoodWith("not-found", "poor")).toBe("very-likely");
    expect(likelihoodWith("rare", "good")).toBe("likely");
    expect(likelihoodWith("not-found", "good")).toBe("likely");
    expect(likelihoodWith("not-found", "comprehensive")).toBe("possible");
  });

  test("lets graver evidence stand, whatever else is said, and low evidence only where it covers the age", () => {
    const likelihoodWith = (evidence: AssessmentProfile["evidence"]) =>
      assess({ ...chat, ...(evidence ? { evidence } : {}) }, options).findings[0]?.inherent.likelihood;
    const entry = { risk: "cop-risk:grooming-sexual", quality: "good", source: "s" } as const;
    expect(
      likelihoodWith([
        { ...entry, finding: "rare" },
        { ...entry, finding: "frequent", ages: [15, 17] },
      ]),
    ).toBe("very-likely");
    expect(likelihoodWith([{ ...entry, finding: "rare", ages: [13, 14] }])).toBe("very-likely");
  });

  test("takes a declared age for nothing, and an age that no entry names for unknown", () => {
    const standing = (basis: "survey" | "self-declared", to: number) =>
      assess({ ...chat, reach: [{ ages: [0, to], children: "none", basis }] }, options).findings[0]?.standing;
    expect(standing("survey", 17)).toBe("no-children");
    expect(standing("self-declared", 17)).toBe("assessed");
    expect(standing("survey", 14)).toBe("assessed");
  });

  test("lets a finding stand where no function explains it", () => {
    const outcome = assess(
      {
        id: "p",
        subject: "service",
        functionalities: [],
        evidence: [{ risk: "cop-risk:grooming-sexual", finding: "occurs", quality: "good", source: "hotline" }],
      },
      options,
    );
    expect(outcome.findings[0]).toMatchObject({ standing: "assessed", inherent: { likelihood: "likely", level: "high" } });
  });

  test("assesses a country by its services and national safeguards, with the same words", () => {
    const country: AssessmentProfile = {
      ...chat,
      id: "country",
      subject: "country",
      safeguards: [
        { id: "law-csea", evidence: "tested" },
        { id: "hotline", evidence: "tested" },
      ],
    };
    expect(assess(country, options).findings[0]?.residual).toMatchObject({ likelihood: "likely", level: "high" });
  });

  test("follows another method when one is given", () => {
    const calm = { ...ordinalMethod, id: "calm", version: "2", evidence: { ...ordinalMethod.evidence, unknown: { steps: 0 } } };
    const outcome = assess(chat, { ...options, method: calm });
    expect(outcome.method.id).toBe("calm");
    expect(outcome.findings[0]?.inherent.likelihood).toBe("likely");
  });
});

test("the matrix holds each assessed finding once, where it belongs", () => {
  const outcome = assess(chat);
  const rows = matrixOf(outcome, "residual");
  expect(rows.map((row) => row.map(({ level }) => level))).toEqual([
    ["low", "high", "high", "high"],
    ["low", "medium", "high", "high"],
    ["negligible", "low", "medium", "medium"],
    ["negligible", "negligible", "low", "low"],
  ]);
  const placed = rows.flatMap((row) => row.flatMap(({ risks }) => risks));
  expect(placed).toHaveLength(outcome.findings.filter(({ standing }) => standing === "assessed").length);
  expect(rows[0]?.[3]?.risks).toContainEqual({ risk: "cop-risk:grooming-sexual", ages: [13, 15], level: "high" });
});

test("facts for decision rules give places in the orders", () => {
  expect(riskFactsOf(assess(chat, options))).toEqual([{ id: "cop-risk:grooming-sexual", likelihood: 3, severity: 3, ageBand: [13, 15] }]);
  expect(riskFactsOf(assess(chat, { ...options, risks: ["cop-risk:gambling-like"] }))).toEqual([]);
});
