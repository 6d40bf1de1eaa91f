import { conformanceCatalogue, corpus, fromNeutral } from "@cop-sdk/conformance";
import { readCorpus, readCorpusFile } from "@cop-sdk/conformance/node";
import { catalogueFaults, fromPointer, valueAt } from "@cop-sdk/diagnostics";
import { type ActivityLog, type NationalStrategy, parseDocument, serialise } from "@cop-sdk/model";
import { read } from "@cop-sdk/reader";
import { describe, expect, test } from "vitest";
import { corpusIndex } from "../../tools/corpus-index.mjs";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const { real, valid, invalid } = readCorpus();
const summary = (findings: readonly { code: string; pointer: string; severity: string }[]) =>
  findings.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`).sort();

test("the index lists the files, with what they are and what they must give", () => {
  expect(corpus).toEqual(corpusIndex());
});

test("the messages are complete in six languages", () => {
  expect(catalogueFaults(conformanceCatalogue)).toEqual([]);
});

describe.each(real)("real/$name", ({ bytes, neutralPath }) => {
  const neutral = JSON.parse(text(readCorpusFile(neutralPath)));
  const document = JSON.parse(text(bytes)) as NationalStrategy | ActivityLog;

  test("is what the converter makes of its neutral file", () => {
    expect(fromNeutral(neutral).documents.map(serialise).join("")).toBe(text(bytes));
  });

  test("passes the parser without any finding", () => {
    expect(parseDocument(document)).toEqual({ ok: true, value: document, diagnostics: [] });
  });

  test("has every source, and every conflict with its values and sources", () => {
    expect(document.sources?.map(({ id }) => id)).toEqual(neutral.sources.map(({ id }: { id: string }) => id));
    const conflicts = document.type === "activity-log" ? document.activities.flatMap((activity) => activity.conflicts ?? []) : (document.conflicts ?? []);
    const stated =
      document.type === "activity-log" ? neutral.activities.flatMap((activity: Neutral) => activity.sourceConflicts ?? []) : neutral.sourceConflicts;
    expect(conflicts.map(({ values }) => values)).toEqual(stated.map((conflict: Neutral) => conflict.values));
  });

  test("every pointer of a conflict leads to a member of its record", () => {
    const records = document.type === "activity-log" ? document.activities : [document];
    for (const record of records)
      for (const { about } of record.conflicts ?? []) if (about.startsWith("/")) expect(valueAt(record, about), about).toBeDefined();
  });
});

interface Neutral {
  readonly sourceConflicts?: readonly Neutral[];
  readonly values?: unknown;
}

test("the 62 activities are there, with the counts of the file", () => {
  const log = JSON.parse(text(real.find(({ type }) => type === "activity-log")?.bytes ?? new Uint8Array())) as ActivityLog;
  const byId = new Map(log.activities.map((activity) => [activity.id, activity]));
  expect(byId.size).toBe(62);
  expect(byId.get("A053")?.participants).toMatchObject([{ value: 19820, kind: "running-total", mayInclude: ["A045", "A047", "A049", "A050"], asOf: "2024" }]);
  expect(byId.get("A023")?.participants).toMatchObject([
    { value: 200000, kind: "reached" },
    { value: 400000, kind: "target", unit: "children 11-16" },
    { value: 50000, kind: "target" },
  ]);
  expect(byId.get("A045")?.participants).toMatchObject([{ value: 750, kind: "attended", breakdown: [{ value: 190 }, { value: 460 }, { value: 100 }] }]);
  expect(byId.get("A046")?.budget).toMatchObject({ amount: 3500000, currency: "DOP", currencyBasis: "country" });
  expect(byId.get("A055")?.status).toBe("announced");
  expect(new Set(log.activities.flatMap(({ serves }) => serves?.map(({ attributedBy }) => attributedBy)))).toEqual(new Set(["compiler"]));
});

test("conflicts point at the members that they are about", () => {
  const about = Object.fromEntries(
    real.map(({ name, bytes }) => [name, (JSON.parse(text(bytes)) as NationalStrategy).conflicts?.map((conflict) => conflict.about)]),
  );
  expect(about).toMatchObject({
    "zm-cop-strategy-2025": ["/figures/0/population", "/lead", "/goals"],
    "id-roadmap-perpres-87-2025": ["/goals", "/organizations"],
    "kz-comprehensive-plan-2023": ["actions[0].status"],
    "md-internet-safety-plan-2017": ["/lead", "country.ituRegion"],
    "vn-programme-830-2021": ["adoption.signatory", "/period", "adoption.instrument.expiry"],
    "sa-child-online-safety-framework": ["/launch/date", "/title/en"],
  });
});

describe.each(valid)("valid/$name", ({ name, bytes, type }) => {
  test("passes reader and parser, and comes back the same", () => {
    const reading = read(bytes, { file: name });
    expect(reading.diagnostics).toEqual([]);
    if (!reading.ok) return;
    const parsed = parseDocument(reading.value);
    expect(parsed.ok).toBe(true);
    expect(parsed.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    if (parsed.ok) expect({ type: parsed.value.type, text: serialise(parsed.value) }).toEqual({ type, text: text(bytes) });
  });
});

test("strategies, activity logs, national returns and quarterly reports have valid examples", () => {
  const types = new Set(valid.map(({ type }) => type));
  expect([...types].sort()).toEqual(["activity-log", "national-return", "national-strategy", "quarterly-report"]);
});

describe.each(invalid)("invalid/$name", ({ path, bytes, findings }) => {
  const expected = (layer: string) => summary(findings.filter((finding) => finding.layer === layer));
  const reading = read(bytes, { file: path });

  test("gives the expected findings of reader and parser, and no other", () => {
    expect(findings.length).toBeGreaterThan(0);
    expect(summary(reading.diagnostics)).toEqual(expected("reader"));
    if (reading.ok) expect(summary(parseDocument(reading.value).diagnostics)).toEqual(expected("parser"));
    for (const { pointer } of findings) expect(fromPointer(pointer)).toBeInstanceOf(Array);
  });

  test("no other implementation meets a fault of the parser before one of a rule", () => {
    expect(new Set(findings.map(({ layer }) => layer)).size).toBe(1);
  });
});
