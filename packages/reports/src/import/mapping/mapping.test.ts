import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Mapping } from "./mapping.js";
import { mappingJsonSchema } from "./mapping.schema.js";
import { parseMapping } from "./parse-mapping.js";

const mapping = (more: object = {}): unknown => ({
  format: "cop-mapping/1",
  type: "activity-log",
  records: "/activities/-",
  document: { id: "log", title: { en: "Log" } },
  reading: { language: "en" },
  columns: [
    { heading: "Title", to: "/title" },
    { heading: "Girls", to: "/participants/0/breakdown/-", with: { group: "girls" } },
    { heading: "Name", to: "/leads/-/name" },
  ],
  ...more,
});

const codes = (value: unknown) => parseMapping(value).diagnostics.map(({ code, pointer }) => [code, pointer]);

it("accepts a mapping, and says where one is wrong", () => {
  expect(parseMapping(mapping())).toMatchObject({ ok: true, diagnostics: [] });
  expect(codes(mapping({ format: "cop-mapping/2" }))).toEqual([["import/mapping-form", "/format"]]);
  expect(codes(mapping({ extra: 1 }))).toEqual([["import/mapping-unknown-member", ""]]);
  expect(codes(mapping({ type: "implementation-report" }))).toEqual([["import/mapping-form", "/type"]]);
  expect(codes(mapping({ records: "/actions/-" }))).toEqual([["import/mapping-records", "/records"]]);
  expect(codes(mapping({ columns: [{ heading: "x", to: "/titel" }] }))).toEqual([["import/mapping-field", "/columns/0/to"]]);
  expect(parseMapping(mapping({ columns: [{ heading: "x", to: "/titel" }] })).diagnostics[0]?.params).toEqual({ nearest: "/title" });
  expect(codes(mapping({ constants: [{ to: "/__proto__/x", value: 1 }] }))).toEqual([["import/mapping-form", "/constants/0/to"]]);
  expect(codes("nothing")).toEqual([["import/mapping-form", ""]]);
});

it("is described by the schema file of the package", () => {
  const file: unknown = JSON.parse(readFileSync(new URL("../../../schema/cop-mapping-1.schema.json", import.meta.url), "utf8"));
  expect(mappingJsonSchema()).toEqual(file);
  const typed: Mapping | undefined = parseMapping(mapping()).ok ? (mapping() as Mapping) : undefined;
  expect(typed?.columns).toHaveLength(3);
});
