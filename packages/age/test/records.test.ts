import { readFileSync } from "node:fs";
import { ageFacts, safeguards } from "@cop-sdk/age/vocabulary";
import { describe, expect, test } from "vitest";
import { codes, families, familyRules, laws, notExpressed, recordOf, sources } from "../src/packs/index.js";

interface Reference {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly status: string;
  readonly confidence: string;
}

interface ConsentRecord extends Reference {
  readonly jurisdiction: string;
  readonly subdivision?: string;
  readonly topic: string;
  readonly effect: string;
  readonly age: number | null;
  readonly ageMin?: number;
  readonly instrument: string;
  readonly enforceability?: readonly { readonly from: string; readonly to: string | null; readonly state: string }[];
}

interface CodeRequirement extends Reference {
  readonly code: string;
  readonly ref: string;
  readonly title: string;
  readonly appliesTo: readonly string[];
  readonly safeguards: readonly string[];
  readonly ages: readonly [number, number | null];
  readonly strength: string;
  readonly bindingness: string;
  readonly jurisdiction: string;
}

const fixture = <T>(name: string): readonly T[] => JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8")) as readonly T[];
const consent = fixture<ConsentRecord>("consent-records");
const requirements = fixture<CodeRequirement>("requirements");

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const windowOf = ({ validFrom, validTo }: Reference) => ({ from: validFrom, ...(validTo !== null && { below: dayAfter(validTo) }) });
const left = new Set(notExpressed.map(({ id }) => id));
const lawRecords = laws.flatMap((law) => law.records.map((record) => ({ law, record })));
const codeRecords = codes.flatMap((code) => code.requirements.map((record) => ({ code, record })));

describe("every record of the reference", () => {
  test("is a rule or is listed with its reason", () => {
    const rules = new Set(families.flatMap(familyRules).map(({ id }) => recordOf(id)));
    const missing = [...consent, ...requirements].map(({ id }) => id).filter((id) => !rules.has(id) && !left.has(id));
    expect(missing).toEqual([]);
    expect([...left].filter((id) => rules.has(id))).toEqual([]);
    for (const { reason } of notExpressed) expect(reason.length).toBeGreaterThan(20);
  });

  test("and nothing else is one", () => {
    const known = new Set([...consent, ...requirements].map(({ id }) => id));
    expect([...lawRecords, ...codeRecords].map(({ record }) => record.id).filter((id) => !known.has(id))).toEqual([]);
    expect([consent.length, requirements.length, left.size]).toEqual([121, 169, 3]);
  });

  test("has an id of its own", () => {
    const ids = [...lawRecords, ...codeRecords].map(({ record }) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Ages that the record's own words give beside the reference's single line: the child's own consent, a band above the line, a step below it. */
const furtherAges: Readonly<Record<string, number>> = { "th-pdpa": 20, "cl-21719": 16, "cn-live": 18 };

describe.each(consent.filter(({ id }) => !left.has(id)).map((each) => [each.id, each] as const))("law %s", (id, reference) => {
  const found = lawRecords.find(({ record }) => record.id === id);

  test("says what the reference says", () => {
    expect(found?.law.place).toBe(reference.subdivision ?? reference.jurisdiction);
    const record = found?.record;
    expect(record).toMatchObject({
      topic: reference.topic,
      effect: reference.effect,
      status: reference.status,
      confidence: reference.confidence,
      instrument: reference.instrument,
      window: windowOf(reference),
    });
    expect(record?.window).toEqual(windowOf(reference));
    const windows = reference.enforceability?.map(({ from, state, to }) => ({ from, ...(to !== null && { below: dayAfter(to) }), state }));
    expect(record?.enforceability).toEqual(windows);
  });

  test("has its age line", () => {
    const acts = found?.record.acts.filter(({ act }) => act !== "no-fixed-age" && act !== "age-check-data") ?? [];
    if (acts.length === 0) return;
    expect(Math.max(...acts.map(({ ages }) => ages?.below ?? Number.POSITIVE_INFINITY))).toBe(furtherAges[id] ?? reference.age);
    expect(Math.min(...acts.map(({ ages }) => ages?.from ?? 0))).toBe(reference.ageMin ?? 0);
  });
});

describe.each(requirements.filter(({ id }) => !left.has(id)).map((each) => [each.id, each] as const))("requirement %s", (id, reference) => {
  test("says what the reference says", () => {
    const found = codeRecords.find(({ record }) => record.id === id);
    const [from, to] = reference.ages;
    expect(found?.code).toMatchObject({ id: reference.code, place: reference.jurisdiction, bindingness: reference.bindingness });
    expect(found?.record).toMatchObject({
      ref: reference.ref,
      title: reference.title,
      appliesTo: reference.appliesTo,
      safeguards: reference.safeguards,
      strength: reference.strength,
      confidence: reference.confidence,
    });
    expect(found?.record.ages).toEqual({ ...(from > 0 && { from }), ...(to !== null && { below: to + 1 }) });
    expect(found?.record.window).toEqual(windowOf(reference));
    const uncertain = found?.record.enforceability?.every(({ state }) => state === "uncertain") ?? false;
    expect(uncertain ? "uncertain" : found?.record.status).toBe(reference.status);
  });
});

describe("records", () => {
  test("name only sources that are listed, and every source is named", () => {
    const named = [...lawRecords, ...codeRecords].flatMap(({ record }) => record.sources ?? []);
    expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });

  test("name only features and safeguards of the vocabulary", () => {
    for (const { record } of codeRecords) {
      expect(ageFacts.columns.feature.values).toEqual(expect.arrayContaining([...record.appliesTo]));
      expect(safeguards).toEqual(expect.arrayContaining([...record.safeguards]));
    }
  });

  test("have enforceability windows in order and inside their window", () => {
    for (const { record } of [...lawRecords, ...codeRecords]) {
      const parts = record.enforceability ?? [];
      parts.forEach(({ below, from }, index) => {
        expect(from >= (record.window.from ?? "9999"), record.id).toBe(true);
        if (below !== undefined) expect(parts[index + 1]?.from, record.id).toBe(below);
      });
    }
  });
});
