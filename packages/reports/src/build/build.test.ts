import { readdirSync, readFileSync } from "node:fs";
import { type CopDocument, type DraftType, draftNeeds, parseDocument } from "@cop-sdk/model";
import * as build from "@cop-sdk/reports/build";
import { validate } from "@cop-sdk/validation";
import { describe, expect, it } from "vitest";

const {
  buildActivityLog,
  buildCapacityBuildingSessionRecord,
  buildChairReport,
  buildContribution,
  buildCountryProfile,
  buildGuidingPrinciples,
  buildNationalReturn,
  buildNationalStrategy,
  buildProjectRecord,
  buildQuarterlyReport,
} = build;

type AnyBuilder = (input: object, options?: build.BuildOptions) => ReturnType<typeof buildActivityLog>;

const types = Object.keys(draftNeeds) as readonly DraftType[];
const nameOf = (type: DraftType) => `build${type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
const builderOf = (type: DraftType) => (build as unknown as Readonly<Record<string, AnyBuilder>>)[nameOf(type)] as AnyBuilder;
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) => diagnostics.map(({ code }) => code);
const must = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};

const corpus = new URL("../../../conformance/", import.meta.url);
const documents = ["real", "clauses", "valid"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, corpus))
    .filter((name) => name.endsWith(".json"))
    .flatMap((name): [string, CopDocument][] => {
      const value: unknown = JSON.parse(readFileSync(new URL(`${folder}/${name}`, corpus), "utf8"));
      const parsed = (Array.isArray(value) ? value : [value]).map((one) => parseDocument(one));
      return parsed.flatMap((one): [string, CopDocument][] =>
        one.ok && one.value.type !== "implementation-report" ? [[`${folder}/${name} ${one.value.id}`, one.value]] : [],
      );
    }),
);

describe("a builder", () => {
  it.each(types)("exists for %s, and gives findings, never an exception, where nothing is told", (type) => {
    const built = builderOf(type)({});
    expect(built.ok).toBe(false);
    expect(codes(built).every((code) => code.startsWith("structure/"))).toBe(true);
  });

  it.each(documents)("gives back %s, with the findings that it has anyway", (_, document) => {
    const { type, modelVersion, ...members } = document;
    const wanted = validate(document, { profile: "complete", on: "2026-11-23" });
    const built = builderOf(type as DraftType)(members, { profile: "complete", on: "2026-11-23" });
    expect(built.ok).toBe(wanted.ok);
    if (built.ok) expect(built.value).toMatchObject({ type, modelVersion, ...members });
    if (built.ok && JSON.stringify(built.value).length === JSON.stringify(document).length) expect(codes(built)).toEqual(codes(wanted));
  });

  it("keeps members that the schema does not know, and says so", () => {
    const built = buildActivityLog({ id: "log", language: "en", title: "Log", remark: "mine" } as Parameters<typeof buildActivityLog>[0]);
    expect([must(built), codes(built)]).toEqual([
      { type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities: [], remark: "mine" },
      ["structure/unknown-field"],
    ]);
  });

  it("refuses what is no object, as a mistake of the program", () => {
    expect(() => (buildActivityLog as (input: unknown) => unknown)(undefined)).toThrow("Hand in an object.");
  });

  it("is strict by type", () => {
    // @ts-expect-error a strategy has a country
    buildNationalStrategy({ language: "en", title: "Strategy", kind: "strategy", status: "drafting" });
    // @ts-expect-error the type is the builder's
    buildActivityLog({ type: "activity-log", id: "log", language: "en", title: "Log" });
    // @ts-expect-error a return speaks of a quarter, or of days and a kind of period
    buildNationalReturn({ language: "en", country: "ZM" });
    // @ts-expect-error no such head
    buildActivityLog({ id: "log", language: "en", title: "Log", header: "unesco" });
    expect(true).toBe(true);
  });
});

describe("what follows from what", () => {
  it("a return of a quarter has its days, and may not be released unless the call says so", () => {
    const document = must(buildNationalReturn({ language: "en", country: "ZM", quarter: "2024-Q1" }));
    expect(document).toEqual({
      type: "national-return",
      modelVersion: "1",
      id: "zm-2024-q1",
      language: "en",
      country: "ZM",
      periodKind: "quarter",
      period: { start: "2024-01-01", end: "2024-03-31" },
      changes: [],
      activities: [],
      clearance: { missing: "not-known" },
      releasable: false,
    });
    expect(must(buildNationalReturn({ language: "en", country: "ZM", quarter: "2024-Q1", releasable: true })).releasable).toBe(true);
    expect(codes(buildNationalReturn({ language: "en", country: "ZM", quarter: "2024-Q5" }))).toContain("structure/missing-member");
  });

  it("a quarterly report is nil when nothing is told, and names the next meeting where that is known", () => {
    const facts = { language: "en", region: "AFR", quarter: "2016-Q2", workingGroup: "Group for Africa" } as const;
    expect(must(buildQuarterlyReport(facts))).toMatchObject({
      id: "afr-2016-q2",
      period: { start: "2016-04-01", end: "2016-06-30" },
      targetMeeting: "CWG-COP-12",
      nil: true,
    });
    expect(must(buildQuarterlyReport({ ...facts, proposals: ["Meet twice a year."] }))).not.toHaveProperty("nil");
    expect(codes(buildQuarterlyReport({ ...facts, nil: true, proposals: ["Meet twice a year."] }))).toContain("report/nil-with-content");
    expect(codes(buildQuarterlyReport({ ...facts, period: { start: "2016-04-01", end: "2016-06-15" } }))).toContain("report/quarter-period");
  });

  it("a contribution for action needs the action, and has a head in the form of its body", () => {
    const facts = {
      id: "paper",
      language: "en",
      title: "Age bands",
      meeting: { body: "cwg-cop", number: 14 },
      submittedBy: [{ name: "Zambia" }, { name: "Kenya" }],
      purpose: "action",
      header: "itu-d",
    } as const;
    const built = buildContribution(facts);
    expect(codes(built)).toContain("report/action-without-text");
    const document = must(buildContribution({ ...facts, actionRequired: "To agree on the bands." }));
    expect(document.header).toEqual({ profile: "itu-d", originalLanguage: ["en"] });
    expect(document.meeting).toEqual({ body: "cwg-cop", number: 14, dates: { start: "2018-01-23", end: "2018-01-23" } });
  });

  it("never makes up a symbol, nor a day that was not seen", () => {
    const report = must(
      buildChairReport({ id: "chair", language: "en", title: "Report", meetings: [{ number: 15 }, { number: 13 }], header: "council" } as never),
    );
    expect(report.header).not.toHaveProperty("documentSymbol");
    expect(report.meetings).toEqual([
      { number: 15, dates: { start: "2019-09-26", end: "2019-09-26" } },
      { number: 13, dates: { missing: "not-known" } },
    ]);
  });

  it("a session next to a meeting has its days", () => {
    const session = must(
      buildCapacityBuildingSessionRecord({
        id: "session",
        language: "en",
        title: "Session",
        status: "held",
        modality: "workshop",
        backToBackWith: { body: "cwg-cop", number: 10, relation: "before" },
      }),
    );
    expect(session.backToBackWith).toEqual({ body: "cwg-cop", number: 10, relation: "before", dates: { start: "2015-09-30", end: "2015-09-30" } });
    expect(session.period).toEqual({ missing: "not-known" });
  });

  it("a country profile is validated when an office did it on a day", () => {
    const facts = { language: "en", country: "ZM" } as const;
    expect(must(buildCountryProfile(facts)).validatedByCountry).toBe(false);
    expect(must(buildCountryProfile({ ...facts, validation: { role: "Focal point", date: "2026-01-10" } })).validatedByCountry).toBe(true);
  });

  it("ids come from country, region and time", () => {
    expect(must(buildGuidingPrinciples({ language: "en", title: "Principles", region: "ARB", status: "drafting" })).id).toBe("arb-principles");
    const strategy = { language: "fr", country: "TD", title: "Stratégie", kind: "strategy", status: "drafting", period: { start: "2026" } } as const;
    expect(must(buildNationalStrategy(strategy))).toMatchObject({ id: "td-strategy-2026", languages: ["fr"], title: { fr: "Stratégie" } });
    expect(must(buildProjectRecord({ id: "p", language: "en", title: { en: "P", fr: "P" }, status: "ongoing" })).title).toEqual({ en: "P", fr: "P" });
  });
});
