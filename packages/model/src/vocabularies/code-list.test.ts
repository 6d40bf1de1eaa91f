import { languages } from "@cop-sdk/diagnostics";
import { describe, expect, expectTypeOf, it } from "vitest";
import { firstDay, isCalendarDate, lastDay } from "../values/calendar-date.js";
import { type CodeOf, codeList, codesOn, isCode, labelOf } from "./code-list.js";
import type { CodeEntry, CodeList } from "./index.js";
import * as vocabularies from "./index.js";

const isList = (value: unknown): value is CodeList => typeof value === "object" && value !== null && "codes" in value && "entries" in value;
const exported: readonly unknown[] = Object.values(vocabularies);
const lists = exported.filter(isList);
const entriesOf = (list: CodeList): readonly (readonly [string, CodeEntry])[] => Object.entries(list.entries);

const foreignLetters = { ar: /[A-Za-zА-я一-鿿]/u, ru: /[A-Za-z؀-ۿ一-鿿]/u, zh: /[A-Za-zА-я؀-ۿ]/u };
const properNames = /ITU-D|МСЭ-D|WTDC/g;

describe("every code list", () => {
  it("is found by this test", () => expect(lists.length).toBe(52));

  it.each(lists.map((list) => [list.id, list] as const))("%s has complete, distinct labels", (_, list) => {
    expect(list.codes).toEqual(Object.keys(list.entries));
    for (const language of languages) {
      const labels = entriesOf(list).map(([, entry]) => entry.label[language]);
      for (const label of labels) expect(label.trim()).toBe(label);
      expect(labels.every((label) => label.length > 0)).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it.each(lists.map((list) => [list.id, list] as const))("%s writes each language in its own script", (_, list) => {
    for (const [, { label }] of entriesOf(list))
      for (const language of ["ar", "ru", "zh"] as const) expect(label[language].replace(properNames, "")).not.toMatch(foreignLetters[language]);
  });

  it.each(lists.map((list) => [list.id, list] as const))("%s names a source for what was seen, and dates that exist", (_, list) => {
    for (const [code, { mark, sources = [], validFrom, validTo }] of entriesOf(list)) {
      if (mark === "S" || mark === "S/K") expect([code, sources.length]).not.toEqual([code, 0]);
      for (const date of [validFrom, validTo]) expect(date === undefined || isCalendarDate(date)).toBe(true);
      if (validFrom !== undefined && validTo !== undefined) expect(firstDay(validFrom) < lastDay(validTo)).toBe(true);
    }
  });

  it("has its own id", () => expect(new Set(lists.map((list) => list.id)).size).toBe(lists.length));
});

describe("codesOn", () => {
  const label = { ar: "أ", en: "a", es: "a", fr: "a", ru: "а", zh: "甲" };
  const list = codeList("dated", {
    old: { label, mark: "D", validTo: "2022-05" },
    new: { label, mark: "D", validFrom: "2022-05" },
    always: { label, mark: "D" },
  });

  it.each([
    ["2021", ["old", "always"]],
    ["2022-05-10", ["always"]],
    ["2022", ["always"]],
    ["2022-06", ["new", "always"]],
    ["someday", []],
  ])("on %s only what surely holds", (date, codes) => expect(codesOn(list, date)).toEqual(codes));
});

describe("codeList", () => {
  const label = { ar: "أ", en: "a", es: "a", fr: "a", ru: "а", zh: "甲" };
  const list = codeList("letters", { a: { label, mark: "D" }, b: { label, mark: "D" } });

  it("infers its codes as literals", () => {
    expectTypeOf<CodeOf<typeof list>>().toEqualTypeOf<"a" | "b">();
    expectTypeOf(list.codes).toEqualTypeOf<readonly ("a" | "b")[]>();
  });

  it("knows its own codes only", () => {
    expect(isCode(list, "a")).toBe(true);
    for (const other of ["c", "__proto__", "toString", 1, null]) expect(isCode(list, other)).toBe(false);
  });

  it("prints a label, and an unknown code as it is", () => {
    expect(labelOf(list, "a", "zh")).toBe("甲");
    expect(labelOf(list, "constructor" as "a", "en")).toBe("constructor");
  });
});
