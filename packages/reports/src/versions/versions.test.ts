import { type CopDocument, type NationalReturn, parseDocument, parseQuarterlyReport, type QuarterlyReport } from "@cop-sdk/model";
import { compareDocuments, mergeDocuments, startFrom } from "@cop-sdk/reports";
import { validate } from "@cop-sdk/validation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activity, log, nationalReturn, quarterly, strategy } from "../../test/fixtures.js";

const people = (value: number, unit = "persons") => ({ value, kind: "attended", unit }) as const;
const merged = <Type extends CopDocument>(...versions: readonly Type[]): Type => {
  const result = mergeDocuments(versions);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.value as Type;
};
const codes = (...versions: readonly CopDocument[]) => mergeDocuments(versions).diagnostics.map(({ code }) => code);

describe("a merge", () => {
  it("joins entries of lists, each once", () => {
    const document = merged(log([activity("A"), activity("B")]), log([activity("B"), activity("C")]));
    expect(document.activities.map(({ id }) => id).sort()).toEqual(["A", "B", "C"]);
    expect(document).not.toHaveProperty("conflicts");
  });

  it("keeps every value where versions differ, with a finding for each", () => {
    const older = log([activity("A", { title: "Workshop", participants: [people(40)] })]);
    const newer = log([activity("A", { title: "National workshop", participants: [people(42), people(9, "children")] })], { revision: 1 });
    const document = merged(older, newer);
    expect(document.activities).toMatchObject([{ title: "National workshop", participants: [people(42), people(9, "children")] }]);
    expect(document.revision).toBe(1);
    expect(document.conflicts).toEqual([
      { about: "/activities/0/title", values: [{ value: "Workshop", sources: [] }] },
      { about: "/activities/0/participants/0/value", values: [{ value: 40, sources: [] }] },
    ]);
    expect(codes(older, newer)).toEqual(["compile/versions-differ", "compile/versions-differ"]);
  });

  it("takes what is known before what is missing, without a conflict", () => {
    const document = merged(strategy({ adoption: { missing: "not-known" } }), strategy({ adoption: { date: "2016-01-01" } }));
    expect([document.adoption, document.conflicts]).toEqual([{ date: "2016-01-01" }, undefined]);
  });

  it("never releases what one version withholds, and is nil only where all are", () => {
    const of = (releasable: boolean, more: Partial<NationalReturn> = {}) => nationalReturn({ releasable, ...more });
    expect(merged(of(true), of(false, { revision: 1 })).releasable).toBe(false);
    expect(merged(of(true, { revision: 1 }), of(false)).releasable).toBe(false);
    expect(merged(of(true), of(true)).releasable).toBe(true);
    expect(merged(quarterly({ nil: true }), quarterly({ proposals: ["Meet twice"] }))).not.toHaveProperty("nil");
    expect(merged(quarterly({ nil: true }), quarterly({ nil: true, date: "2015-10-01" })).nil).toBe(true);
  });

  it("refuses other documents, and nothing", () => {
    expect(codes(log([]), log([], { id: "other" }))).toEqual(["compile/not-a-version"]);
    expect(codes()).toEqual(["compile/nothing-to-merge"]);
  });

  it("gives the same document whatever the order, loses no value, and what the model reads", () => {
    const version = fc
      .record({
        revision: fc.integer({ min: 1, max: 2 }),
        ids: fc.uniqueArray(fc.constantFrom("A", "B", "C")),
        place: fc.constantFrom("Kampala", "Gulu", "Jinja"),
        people: fc.nat(50),
      })
      .map(({ ids, place, people: value, revision }) =>
        log(
          ids.map((id) => activity(id, { place, participants: [people(value)] })),
          { revision },
        ),
      );
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 4 }), (versions) => {
        const document = merged(...versions);
        expect(merged(...[...versions].reverse())).toEqual(document);
        expect(merged(document, document)).toEqual(document);
        expect(parseDocument(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true, diagnostics: [] });
        for (const one of versions.flatMap(({ activities }) => activities)) {
          const at = document.activities.findIndex(({ id }) => id === one.id);
          const told = [
            document.activities[at]?.place,
            ...(document.conflicts ?? []).filter(({ about }) => about === `/activities/${at}/place`).flatMap(({ values }) => values.map(({ value }) => value)),
          ];
          expect(told).toContain(one.place);
        }
      }),
    );
  });
});

describe("a comparison", () => {
  it("tells what is new, has ended, has changed and is unchanged", () => {
    const before = log([activity("A"), activity("B"), activity("C")]);
    const after = log([activity("D"), activity("B", { place: "Gulu" }), activity("A")], { date: "2016" });
    expect(compareDocuments(before, after).filter(({ after: at, before: was }) => `${at}${was}`.includes("/activities/"))).toEqual([
      { standing: "new", after: "/activities/0", differences: [] },
      { standing: "changed", before: "/activities/1", after: "/activities/1", differences: ["/place"] },
      { standing: "unchanged", before: "/activities/0", after: "/activities/2", differences: [] },
      { standing: "ended", before: "/activities/2", differences: [] },
    ]);
    expect(compareDocuments(before, after)).toContainEqual({ standing: "new", after: "/date", differences: [] });
  });

  it("finds nothing between equal documents, and each difference in turn from the other side", () => {
    const documents = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D")).map((ids) => log(ids.map((id) => activity(id))));
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        expect(compareDocuments(a, structuredClone(a)).filter(({ standing }) => standing !== "unchanged")).toEqual([]);
        const count = (items: ReturnType<typeof compareDocuments>, wanted: string) => items.filter(({ standing }) => standing === wanted).length;
        expect(count(compareDocuments(a, b), "new")).toBe(count(compareDocuments(b, a), "ended"));
      }),
    );
  });
});

describe("a start from the previous report", () => {
  const previous: QuarterlyReport = quarterly({
    origin: "regional-group",
    activities: [
      activity("OPEN", { status: "ongoing", date: { start: "2015-08-01" } }),
      activity("LONG", { status: "ongoing", date: { start: "2015-08-01", end: "2015-12" } }),
      activity("OVER", { status: "ongoing", date: { start: "2015-08-01", end: "2015-09" } }),
      activity("HELD"),
    ],
    sources: [{ id: "page", title: "A page", url: "https://example.org/page" }],
    regulatoryProgress: [{ topic: "grooming", text: "First draft", stage: "drafting" }],
    challenges: ["No interpretation"],
    proposals: ["Meet twice"],
    planNextQuarter: ["Second reading"],
    nationalUpdates: [{ country: "KE", text: "News" }],
  });

  it("is the next quarter, with what goes on", () => {
    const { document, planned, ended } = startFrom(previous);
    expect(document).toMatchObject({ id: "afr-2015-q4", quarter: "2015-Q4", period: { start: "2015-10-01", end: "2015-12-31" } });
    expect(document.activities.map(({ id }) => id)).toEqual(["OPEN", "LONG"]);
    expect([planned, ended]).toEqual([["Second reading"], ["OVER", "HELD"]]);
    expect([document.regulatoryProgress, document.challenges]).toEqual([previous.regulatoryProgress, previous.challenges]);
    expect([document.proposals, document.planNextQuarter, document.nationalUpdates]).toEqual([[], [], undefined]);
  });

  it("is in order as a draft", () => {
    const { document } = startFrom(previous);
    expect(parseQuarterlyReport(document)).toMatchObject({ ok: true, diagnostics: [] });
    expect(validate(JSON.stringify(document), { profile: "draft" }).ok).toBe(true);
  });

  it("shows against the previous one what was carried over unchanged, and what ended", () => {
    const standings = compareDocuments(previous, startFrom(previous).document);
    const of = (wanted: string) => standings.flatMap(({ standing, before }) => (standing === wanted && before !== undefined ? [before] : []));
    expect(of("unchanged")).toEqual(expect.arrayContaining(["/activities/0", "/activities/1", "/regulatoryProgress/0", "/challenges/0"]));
    expect(of("ended")).toEqual(expect.arrayContaining(["/activities/2", "/activities/3", "/proposals/0", "/planNextQuarter/0", "/nationalUpdates/0"]));
  });
});

describe("a start from the previous return", () => {
  const previous = nationalReturn({
    id: "ug-2015-q4",
    periodKind: "quarter",
    period: { start: "2015-10-01", end: "2015-12-31" },
    changes: [
      { id: "C1", kind: "law", title: "A bill", stage: "proposed" },
      { id: "C2", kind: "law", title: "A law", stage: "in-force" },
    ],
    activities: [activity("OPEN", { status: "ongoing", date: { start: "2015-08-01" } }), activity("HELD")],
    challenges: ["No budget"],
    sources: [{ id: "page", title: "A page", url: "https://example.org/page" }],
  });

  it("is the next quarter, with what goes on and what is not decided; it is not cleared and may not be released", () => {
    const { document, ended } = startFrom(previous);
    expect(document).toMatchObject({
      type: "national-return",
      id: "ug-2016-q1",
      period: { start: "2016-01-01", end: "2016-03-31" },
      clearance: { missing: "not-known" },
      releasable: false,
      challenges: ["No budget"],
    });
    expect([document.changes.map(({ id }) => id), document.activities.map(({ id }) => id), ended]).toEqual([["C1"], ["OPEN"], ["HELD"]]);
    expect(validate(JSON.stringify(document), { profile: "draft" }).ok).toBe(true);
  });

  it("is as long as the last one was, or as it is told", () => {
    const after = (changes: Partial<NationalReturn>, period?: NationalReturn["period"]) =>
      startFrom(nationalReturn(changes), period === undefined ? {} : { period }).document.period;
    expect(after({ periodKind: "year", period: { start: "2015-01-01", end: "2015-12-31" } })).toEqual({ start: "2016-01-01", end: "2016-12-31" });
    expect(after({ periodKind: "half-year", period: { start: "2015-03-01", end: "2015-08-31" } })).toEqual({ start: "2015-09-01", end: "2016-02-29" });
    const since = { periodKind: "since-last-meeting", period: { start: "2015-03-05", end: "2015-09-30" } } as const;
    expect(() => after(since)).toThrow("Say its first and last day");
    expect(after(since, { start: "2015-10-01", end: "2016-02-16" })).toEqual({ start: "2015-10-01", end: "2016-02-16" });
  });
});
