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
import { activity, compile, log, nationalReturn, quarterly, reportOf, strategy } from "../../test/fixtures.js";

const dates = fc.oneof(
  fc.constantFrom("2014", "2014-04", "2014-04-10", "2014-04-11", "2015", "2015-Q2", "2016-03", "2017-10-08", "2017-10-09", "2018"),
  fc.integer({ min: 0, max: 1800 }).map((days) => new Date(Date.UTC(2013, 0, 1 + days)).toISOString().slice(0, 10)),
);

const counts = fc.record({
  value: fc.nat(10_000),
  kind: fc.constantFrom(...countKinds.codes),
  unit: fc.constantFrom("persons", "children", "pupils of grade 4"),
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

const documents: fc.Arbitrary<CopDocument[]> = fc
  .tuple(fc.array(activities, { maxLength: 8 }), fc.array(activities, { maxLength: 5 }), fc.array(activities, { maxLength: 4 }), dates)
  .map(([one, two, three, date]) => [
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

/** The sums by kind and unit, worked out from the printed records alone. */
function sumsOf(report: ReturnType<typeof reportOf>): Map<string, number> {
  const out = new Set(report.notCounted.map(({ record }) => record));
  const inClauses = new Set(report.notCounted.filter(({ reason }) => reason.includes("clause")).map(({ record }) => record));
  const sums = new Map<string, number>();
  for (const { id, participants = [] } of report.records) {
    if (out.has(id) && !inClauses.has(id)) continue;
    if (report.notCounted.some(({ record, reason }) => record === id && reason === "partly-in-period")) continue;
    for (const { kind, unit, value } of participants) {
      if (kind === "target" || kind === "running-total") continue;
      sums.set(`${kind} ${unit}`, (sums.get(`${kind} ${unit}`) ?? 0) + value);
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

it("counts each activity of the period once among regions and years, and no other", () => {
  fc.assert(
    fc.property(documents, (list) => {
      const report = reportOf(list);
      const leftOut = new Set(report.notCounted.filter(({ reason }) => !reason.includes("clause")).map(({ record }) => record));
      const counted = report.activitiesByRegionAndYear.flatMap(({ records }) => records).sort();
      expect(counted).toEqual(
        report.records
          .filter(({ id, kind }) => kind === "activity" && !leftOut.has(id))
          .map(({ id }) => id)
          .sort(),
      );
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
