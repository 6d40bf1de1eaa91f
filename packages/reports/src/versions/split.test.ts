import { readdirSync, readFileSync } from "node:fs";
import { type ActivityLog, type CopDocument, parseDocument, serialise } from "@cop-sdk/model";
import { compareDocuments, mergeDocuments, type SplittableDocument, splitDocument, splittings } from "@cop-sdk/reports";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activity, log, quarterly, reportOf, strategy } from "../../test/fixtures.js";

const parts = (document: SplittableDocument, by: (typeof splittings)[number]) => splitDocument(document, by).map((part) => part.document);
const joined = (documents: readonly CopDocument[], like?: CopDocument): CopDocument => {
  const result = mergeDocuments(documents, like === undefined ? {} : { like });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  expect(result.diagnostics).toEqual([]);
  return result.value;
};

const entry = fc.record({
  id: fc.constantFrom("A", "B", "C", "D"),
  country: fc.constantFrom("UG", "KE", undefined),
  region: fc.constantFrom("AFR" as const, "ARB" as const, undefined),
  lead: fc.constantFrom("Regulator", "Ministry", undefined),
  place: fc.constantFrom("Kampala", "Gulu"),
});

const documents: fc.Arbitrary<ActivityLog> = fc
  .record({
    entries: fc.array(entry, { maxLength: 6 }),
    notes: fc.array(fc.constantFrom("One", "Two"), { maxLength: 3 }),
    abouts: fc.array(fc.constantFrom("/activities/0/title", "/activities/2/place", "/activities/9/place", "/notes/1", "/date", "a topic"), { maxLength: 3 }),
    extra: fc.boolean(),
  })
  .map(({ entries, notes, abouts, extra }) => {
    const activities = entries.map(({ id, country, region, lead, place }) => {
      const { country: _, ...own } = activity(id, { place });
      return { ...own, ...(country && { country }), ...(region && { region }), ...(lead && { leads: [{ name: lead }] }) };
    });
    const conflicts = abouts.map((about, index) => ({ about, values: [{ value: index, sources: [] }] }));
    return log(activities, { notes, conflicts, ...(extra ? { date: "2016" } : {}) });
  });

describe("a split", () => {
  it("is undone by a merge, to the byte, and without the original up to the order", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...splittings), (document, by) => {
        expect(serialise(joined(parts(document, by), document))).toBe(serialise(document));
        expect(serialise(joined([...parts(document, by)].reverse(), document))).toBe(serialise(document));
        const { conflicts: _, ...before } = document;
        const { conflicts: __, ...after } = joined(parts(document, by));
        expect(compareDocuments(before, after as ActivityLog).filter(({ standing }) => standing !== "unchanged")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("puts every entry in one part, and every part keeps the schema", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...splittings), (document, by) => {
        const split = splitDocument(document, by);
        expect(split.flatMap((part) => part.document.activities)).toHaveLength(document.activities.length);
        expect(new Set(split.map(({ owner }) => owner)).size).toBe(split.length);
        for (const part of split) expect(parseDocument(part.document)).toMatchObject({ ok: true, diagnostics: [] });
      }),
    );
  });

  it("goes by body, country or region; what nobody owns comes first", () => {
    const document = quarterly({
      activities: [activity("A", { leads: [{ name: "Regulator" }] }), activity("B", { country: "EG" }), { ...activity("C"), country: "KE" }],
      proposals: ["Meet twice"],
      challenges: ["No interpreters"],
    });
    const owners = (by: (typeof splittings)[number]) =>
      splitDocument(document, by).map(({ owner, document: part }) => [owner, part.activities.map(({ id }) => id)]);
    expect(owners("body")).toEqual([
      [undefined, ["B", "C"]],
      ["Regulator", ["A"]],
    ]);
    expect(owners("country")).toEqual([
      [undefined, []],
      ["EG", ["B"]],
      ["KE", ["C"]],
      ["UG", ["A"]],
    ]);
    expect(owners("region")).toEqual([
      [undefined, []],
      ["AFR", ["A", "C"]],
      ["ARB", ["B"]],
    ]);
    const [rest, regulator] = splitDocument(document, "body");
    expect([rest?.document.proposals, rest?.document.challenges]).toEqual([["Meet twice"], ["No interpreters"]]);
    expect([regulator?.document.proposals, regulator?.document.challenges]).toEqual([[], undefined]);
  });

  it("knows a body by its id", () => {
    const document = strategy({
      organizations: [{ id: "moe", name: "Ministry of Education" }],
      actions: [
        { id: "A1", activity: "Teach", leads: ["moe"] },
        { id: "A2", activity: "Train", leads: ["Ministry of Education"] },
      ],
    });
    expect(splitDocument(document, "body").map(({ owner, document: part }) => [owner, part.actions?.length])).toEqual([
      [undefined, 0],
      ["Ministry of Education", 2],
    ]);
  });

  it("lets each owner change its part: the merge tells nothing as a conflict, and tells what two of them change", () => {
    const document = log([activity("A", { country: "UG" }), activity("B", { country: "KE" })]);
    const [rest, kenya, uganda] = splitDocument(document, "country");
    const changed = { ...(kenya?.document as ActivityLog), activities: [activity("B", { country: "KE", place: "Nairobi" }), activity("N", { country: "KE" })] };
    const all = [rest?.document, changed, uganda?.document] as ActivityLog[];
    expect(joined(all, document)).toEqual({ ...document, activities: [document.activities[0], ...changed.activities] });
    const disputed = mergeDocuments([...all, { ...document, activities: [activity("B", { country: "KE", place: "Mombasa" })] }], { like: document });
    expect(disputed.ok && disputed.value.conflicts).toMatchObject([{ about: "/activities/1/place" }]);
  });

  it("gives the real documents back", () => {
    const real = new URL("../../../conformance/real/", import.meta.url);
    for (const name of readdirSync(real)) {
      const parsed = parseDocument(JSON.parse(readFileSync(new URL(name, real), "utf8")));
      if (!parsed.ok || parsed.value.type === "implementation-report") continue;
      for (const by of splittings) expect(serialise(joined(parts(parsed.value, by), parsed.value)), `${name} ${by}`).toBe(serialise(parsed.value));
    }
  });

  it("refuses a compiled report", () => {
    expect(() => splitDocument(reportOf([]) as never, "country")).toThrow("A compiled report is not split.");
  });
});
