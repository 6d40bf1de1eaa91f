import { describe, expect, it } from "vitest";
import { fieldAt, fieldsOf, importableTypes, recordListsOf } from "./fields.js";
import { codesFor } from "./lists.js";
import { rootOf } from "./schema.js";

describe("fields", () => {
  it("are there for every document type that people write, and for every list of records in it", () => {
    for (const type of importableTypes)
      for (const records of recordListsOf(type)) expect(fieldsOf(type, records).length, `${type} ${records}`).toBeGreaterThan(0);
    expect(importableTypes).not.toContain("implementation-report");
    expect(recordListsOf("national-return")).toEqual(["/sources/-", "/changes/-", "/activities/-", "/figures/-", "/requests/-", ""]);
  });

  it("know their kind by the schema", () => {
    const kinds = (type: Parameters<typeof fieldsOf>[0], records: string, ...pointers: readonly string[]) =>
      pointers.map((to) => fieldAt(fieldsOf(type, records), to)?.kind);
    expect(
      kinds(
        "activity-log",
        "/activities/-",
        "/title",
        "/type",
        "/date",
        "/date/start",
        "/country",
        "/leads/-",
        "/participants/0",
        "/participants/0/breakdown/-",
        "/budget",
        "/serves/-",
        "/sources/-",
        "/validatedByCountry",
      ),
    ).toEqual(["text", "code", "period", "date", "country", "name", "count", "part", "money", "clause", "source", "truth"]);
    expect(kinds("project-record", "", "/title", "/title/fr", "/locations/-", "/budget/currency")).toEqual(["multilingual", "text", "name", "currency"]);
    expect(fieldAt(fieldsOf("national-strategy", "/actions/-"), "/baseline")).toMatchObject({ kind: "number", member: "value" });
    expect(fieldAt(fieldsOf("activity-log", "/activities/-"), "/__proto__")).toBeUndefined();
    expect(fieldAt(fieldsOf("activity-log", "/activities/-"), "/constructor")).toBeUndefined();
  });
});

describe("codes", () => {
  it("have words in six languages wherever the schema names a list", () => {
    const named = new Set(
      importableTypes.flatMap((type) =>
        Object.entries(rootOf(type).$defs).flatMap(([name, { enum: codes }]) => (codes ? [JSON.stringify([name, codes])] : [])),
      ),
    );
    const without = [...named].flatMap((entry) => {
      const [name, codes] = JSON.parse(entry) as [string, string[]];
      return codesFor(codes, name).list === undefined ? [name] : [];
    });
    expect(without).toEqual([]);
  });

  it("are found by code, printed name and usual word, inside longer texts for proposals only", () => {
    const root = rootOf("activity-log").$defs.ActivityType;
    const codes = codesFor(root?.enum ?? [], "ActivityType");
    expect(["workshop", "Atelier", "Семинар", "培训班", "حملة توعية", "Kermesse"].map(codes.find)).toEqual([
      "workshop",
      "workshop",
      "workshop",
      "training",
      "campaign",
      undefined,
    ]);
    expect(codes.find("Atelier national sur le signalement")).toBeUndefined();
    expect(codes.inside("Atelier national sur le signalement")).toEqual(["workshop"]);
    expect(codes.find("constructor")).toBeUndefined();
  });
});
