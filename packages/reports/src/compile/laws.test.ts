import {
  type Activity,
  activityStatuses,
  activityTypes,
  type CopDocument,
  countKinds,
  ituRoles,
  operativeClauses,
  parseImplementationReport,
} from "@cop-sdk/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { activity, compile, evident, log, nationalReturn, quarterly, reportOf, strategy } from "../../test/fixtures.js";

const dates = fc.oneof(
  fc.constantFrom("2014", "2014-04", "2014-04-10", "2014-04-11", "2015", "2015-Q2", "2016-03", "2017-10-08", "2017-10-09", "2018"),
  fc.integer({ min: 0, max: 1800 }).map((days) => new Date(Date.UTC(2013, 0, 1 + days)).toISOString().slice(0, 10)),
);

const counts = fc.record({
  value: fc.nat(10_000),
  kind: fc.constantFrom("attended" as const, "attended" as const, "attended" as const, ...countKinds.codes),
  unit: fc.constantFrom("persons", "persons", "children", "pupils of grade 4"),
});

const activities: fc.Arbitrary<Activity> = fc
  .record({
    id: fc.constantFrom("A", "B", "C", "D", "E", "F"),
    type: fc.constantFrom(...activityTypes.codes),
    start: dates,
    status: fc.constantFrom(...activityStatuses.codes),
    country: fc.constantFrom("UG", "VU", "WS", "UA", "NP"),
    ituRole: fc.constantFrom(...ituRoles.codes),
    place: fc.constantFrom("Kampala", "online"),
    participants: fc.array(counts, { maxLength: 2 }),
    partOf: fc.subarray(["A", "B", "nothing"]),
    clauses: fc.subarray([...operativeClauses.map(({ id }) => id), "res67-2014/instructs/99"], { maxLength: 3 }),
  })
  .map(({ start, clauses, ...rest }) =>
    activity(rest.id, { ...rest, date: { start, end: start }, serves: clauses.map((clause) => ({ clause, attributedBy: "reporter" as const })) }),
  );

const clausesServed = fc
  .subarray([...operativeClauses.map(({ id }) => id)], { maxLength: 2 })
  .map((clauses) => clauses.map((clause) => ({ clause, attributedBy: "compiler" as const })));
const links = fc.subarray(["log#A", "log#B", "log-2#A", "log-2#C", "campaign", "nothing"]);
const places = fc.subarray(["UG", "VU", "FR"]);

/** Documents that tell of one thing: with and without people, done and written, some of them of what an activity tells of too. */
const evidents: fc.Arbitrary<CopDocument[]> = fc
  .record({
    date: dates,
    status: fc.constantFrom(...activityStatuses.codes),
    reach: fc.array(counts, { maxLength: 2 }),
    results: fc.array(counts, { maxLength: 2 }),
    countries: places,
    ituRole: fc.constantFrom(...ituRoles.codes),
    serves: clausesServed,
    one: links,
    two: links,
  })
  .map(({ date, status, reach, results, countries, ituRole, serves, one, two }) => [
    evident("awareness-campaign-record", { id: "campaign", period: { start: date }, status, reach, countries, ituRole, serves, sameAs: one }),
    evident("project-record", { id: "project", period: { start: date, end: date }, status: "ongoing", results, countries, serves, sameAs: two }),
    evident("guideline-document", { id: "guideline", publishedOn: date, status: "published", ituRole, serves }),
    evident("participation-measure-record", {
      id: "measure",
      period: { start: date },
      status: "held",
      countries,
      ituRole,
      meeting: { body: "cwg-cop", number: 12 },
    }),
  ]);

const documents: fc.Arbitrary<CopDocument[]> = fc
  .tuple(fc.array(activities, { maxLength: 8 }), fc.array(activities, { maxLength: 5 }), fc.array(activities, { maxLength: 4 }), dates, evidents)
  .map(([one, two, three, date, others]) => [
    ...others,
    log(one),
    log(two, { id: "log-2", sources: [{ id: "page", title: "A page", url: "https://example.org/page" }] }),
    nationalReturn({ activities: three, challenges: ["Few trainers"] }),
    quarterly({ proposals: ["Meet twice"] }),
    strategy({ adoption: { date } }),
  ]);

it("gives the same report and findings whatever the order of the documents", () => {
  fc.assert(
    fc.property(documents, fc.nat(), (list, turn) => {
      const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)].reverse();
      expect(JSON.stringify(compile(turned))).toBe(JSON.stringify(compile(list)));
    }),
  );
});

it("gives a report that the model reads without a finding", () => {
  fc.assert(
    fc.property(documents, (list) => {
      expect(parseImplementationReport(JSON.parse(JSON.stringify(reportOf(list))))).toMatchObject({ ok: true, diagnostics: [] });
    }),
  );
});

/** Ids of records joined by what documents say to be the same, each with the ids of all that tell of its thing, own documents first. */
function thingsOf({ possibleDoubleCounting, records }: ReturnType<typeof reportOf>): Map<string, string[]> {
  const lines = possibleDoubleCounting.filter(({ why }) => why === "stated-contains").map(({ record, mayInclude }) => [record, ...mayInclude]);
  return new Map(records.map(({ id }) => [id, lines.find((ids) => ids.includes(id)) ?? [id]]));
}

const leftOut = ({ notCounted }: ReturnType<typeof reportOf>): Set<string> =>
  new Set(notCounted.filter(({ reason }) => !reason.includes("clause")).map(({ record }) => record));

/** The sums by kind and unit, worked out from the printed records alone: what several records tell of is counted from the first that counts it. */
function sumsOf(report: ReturnType<typeof reportOf>): Map<string, number> {
  const out = leftOut(report);
  const things = thingsOf(report);
  const countsOf = (id: string) => (out.has(id) ? [] : (report.records.find((record) => record.id === id)?.participants ?? []));
  const sums = new Map<string, number>();
  for (const { id } of report.records) {
    for (const { kind, unit, value } of countsOf(id)) {
      if (kind === "target" || kind === "running-total") continue;
      const first = things.get(id)?.find((other) => countsOf(other).some((count) => count.kind === kind && count.unit === unit));
      if (first === id) sums.set(`${kind} ${unit}`, (sums.get(`${kind} ${unit}`) ?? 0) + value);
    }
  }
  return sums;
}

it("prints totals that equal an independent sum over the records", () => {
  fc.assert(
    fc.property(documents, (list) => {
      const report = reportOf(list);
      expect(new Map(report.totals.map(({ kind, unit, value }) => [`${kind} ${unit}`, value]))).toEqual(sumsOf(report));
      for (const { value, parts } of report.totals) expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
    }),
  );
});

it("counts each thing done in the period once among regions and years, and no other", () => {
  fc.assert(
    fc.property(documents, (list) => {
      const report = reportOf(list);
      const out = leftOut(report);
      const things = thingsOf(report);
      const done = report.records.filter(({ id, kind, type }) => kind === "activity" && type !== "guideline-document" && !out.has(id));
      const firsts = new Set(done.map(({ id }) => things.get(id)?.find((other) => done.some((record) => record.id === other))));
      expect(report.activitiesByRegionAndYear.flatMap(({ records }) => records).sort()).toEqual([...firsts].sort());
    }),
  );
});

it("shows a thing once under a clause", () => {
  fc.assert(
    fc.property(documents, (list) => {
      const report = reportOf(list);
      const things = thingsOf(report);
      for (const { evidence, withoutItuRole } of report.clauses) {
        const shown = [...evidence, ...withoutItuRole].map(({ record }) => things.get(record)?.[0]);
        expect(new Set(shown).size).toBe(shown.length);
      }
    }),
  );
});

it("lists as assisted exactly the countries of the records of the period in which ITU had a part", () => {
  fc.assert(
    fc.property(documents, (list) => {
      const report = reportOf(list);
      const out = new Set(report.notCounted.filter(({ reason }) => !reason.includes("clause") && reason !== "partly-in-period").map(({ record }) => record));
      const several = new Map(list.flatMap((document) => ("countries" in document ? [[document.id, document.countries ?? []] as const] : [])));
      const expected = report.records
        .filter(({ id, ituRole }) => !out.has(id) && ituRole !== undefined && ituRole !== "none-seen")
        .flatMap(({ id, country }) => several.get(id) ?? (country === undefined ? [] : [country]));
      expect(new Set(report.countriesAssisted.map(({ country }) => country))).toEqual(new Set(expected));
    }),
  );
});

it("names only records and sources that the report holds", () => {
  fc.assert(
    fc.property(documents, (list) => {
      const report = reportOf(list);
      const records = new Set(report.records.map(({ id }) => id));
      const named = [
        ...report.clauses.flatMap(({ evidence, withoutItuRole }) => [...evidence, ...withoutItuRole].map(({ record }) => record)),
        ...report.countriesAssisted.flatMap((line) => line.records),
        ...report.possibleDoubleCounting.flatMap(({ record, mayInclude }) => [record, ...mayInclude]),
        ...report.countsNotAdded.map(({ record }) => record),
        ...report.notCounted.map(({ record }) => record),
      ];
      expect(named.filter((id) => !records.has(id))).toEqual([]);
      expect(records.size).toBe(report.records.length);
      expect(report.records.map(({ number }) => number)).toEqual(report.records.map((_, index) => index + 1));
      const numbers = new Set(report.sources.map(({ number }) => number));
      expect(report.records.flatMap(({ citations }) => citations).filter((number) => !numbers.has(number))).toEqual([]);
    }),
  );
});
