import { json } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validate } from "../validate.js";
import { withoutUnsafeFixes } from "./mask-fixes.js";
import { maskText } from "./mask-text.js";

const text = `{
  "type": "activity-log",
  "modelVersion": "1",
  "id": "log-1",
  "language": "en",
  "title": { "en": "Example child" },
  "activities": [
    { "id": "A1", "title": "A day with Example", "type": "workshp", "date": { "start": "2016-05-12" }, "status": "held",
      "participants": { "value": 12, "kind": "attended" }, "a child, 12": true }
  ]
}`;

describe("maskText", () => {
  const masked = maskText(text, { formats: [json] });

  test("keeps lines and columns", () => {
    const lengths = (of: string) => of.split("\n").map((line) => line.length);
    expect(lengths(masked)).toEqual(lengths(text));
  });

  test("shows names of members, ids, codes and dates, and masks all else", () => {
    for (const safe of ['"type": "activity-log"', '"id": "A1"', '"2016-05-12"', '"status": "held"']) expect(masked).toContain(safe);
    expect(masked).toContain('"title": { "en": "•••••••••••••" }');
    expect(masked).toContain('"value": ••');
    expect(masked).not.toMatch(/Example|child, 12|workshp/);
  });

  test("shows values when asked, but not those that are hidden", () => {
    const open = maskText(text, { showValues: true, hide: ["/activities/0/title"] });
    expect(open).toContain('"en": "Example child"');
    expect(open).not.toContain("A day with");
  });

  test("masks comments and block texts of YAML", () => {
    const yamlText = "# Example, 12\ntype: activity-log # a note\nid: x\ntitle:\n  en: |\n    Example child\n    of Example\nactivities: []\n";
    const masked = "• •••••••, ••\ntype: activity-log • • ••••\nid: x\ntitle:\n  en: •\n    •••••••••••••\n    ••••••••••\nactivities: []\n";
    expect(maskText(yamlText, { formats: [yaml] })).toBe(masked);
  });

  test("shows nothing but signs of a text that cannot be read", () => {
    expect(maskText('{ "title": "Example child", }', { formats: [json] })).toBe('{ "•••••": "••••••• •••••", }');
  });

  test("shows no letter of any value that is not declared safe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const secret = `ZQ${value}ZQ`;
        const document = {
          type: "activity-log",
          modelVersion: "1",
          id: secret,
          language: "en",
          title: { en: secret },
          note: [secret],
          activities: [{ id: 1, type: secret }],
        };
        expect(maskText(JSON.stringify(document, null, indent), { formats: [json] }).replaceAll(/"id": ?"ZQ[A-Za-z0-9._:/-]*ZQ"/g, "")).not.toContain("ZQ");
      }),
    );
  });
});

describe("withoutUnsafeFixes", () => {
  const value = {
    type: "activity-log",
    modelVersion: "1",
    id: "x",
    language: "en",
    title: { en: "Log" },
    activities: [{ id: "A1", title: "t", date: "5 May 2016" }],
  };
  const [finding] = validate({ ...value, id: 3 }).diagnostics;
  const withPatch = (path: string, to: unknown) =>
    [{ ...finding, fix: { patch: [{ op: "replace", path, value: to }] } }] as unknown as Parameters<typeof withoutUnsafeFixes>[0];

  test.each([
    ["a date", "/activities/0/date/start", "2016-05-05"],
    ["a period", "/activities/0/date", { start: "2016-05-05", end: "2016-05-06" }],
    ["a number", "/activities/0/participants/value", 12],
  ])("%s stays", (_, path, to) => {
    expect(withoutUnsafeFixes(withPatch(path, to), value)[0]?.fix).toBeDefined();
  });

  test.each([
    ["a title", "/activities/0/title", "Words"],
    ["words where a date belongs", "/activities/0/date/start", "on a day"],
    ["a place that the model does not know", "/activities/0/more", "word"],
  ])("%s goes", (_, path, to) => {
    expect(withoutUnsafeFixes(withPatch(path, to), value)[0]?.fix).toBeUndefined();
  });
});
