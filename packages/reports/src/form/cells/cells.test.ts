import { type Language, languages } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "../plan/plan.js";
import { readCell } from "./read-cell.js";
import { readDate } from "./read-date.js";
import { readNumber } from "./read-number.js";
import { writeCell } from "./write-cell.js";

const typed = (text: string) => ({ type: "text", value: text, text }) as const;

describe("numbers as people type them", () => {
  it.each<[string, Language, number | undefined, boolean?]>([
    ["40", "en", 40],
    ["-3", "en", -3],
    ["−3", "en", -3],
    ["1 234,5", "fr", 1234.5],
    ["1\u202f234", "fr", 1234],
    ["1'234.5", "en", 1234.5],
    ["1.234,5", "en", 1234.5],
    ["1,234.5", "ru", 1234.5],
    ["1.234.567", "en", 1_234_567],
    ["0,5", "en", 0.5],
    ["0,125", "fr", 0.125],
    ["12,5", "en", 12.5],
    ["١٬٢٣٤٫٥", "ar", 1234.5],
    ["１２３", "zh", 123],
    ["1,234", "en", 1234, true],
    ["1,234", "fr", 1.234, true],
    ["1.234", "ar", 1.234, true],
    ["about 40", "en", undefined],
    ["40 %", "en", undefined],
    ["1,23,456", "en", undefined],
    ["1,", "en", undefined],
    ["12:30", "en", undefined],
    ["", "en", undefined],
  ])("%s in %s", (text, language, value, guessed) => {
    expect(readNumber(text, language, false)).toEqual(value === undefined ? undefined : { value, ...(guessed ? { guessed } : {}) });
  });

  it("three digits after a sign are thousands where only whole numbers are counted", () => {
    for (const language of languages) expect(readNumber("1,234", language, true)).toEqual({ value: 1234 });
  });

  it("any number is read back from how each language writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(...languages), (value, language) => {
        expect(readNumber(String(value), language, true)).toEqual({ value });
        expect(readNumber(String(value).replace(/\B(?=(\d{3})+$)/g, " "), language, true)).toEqual({ value });
      }),
    );
  });
});

describe("dates as people type them", () => {
  it.each<[string, Language, string | "ambiguous" | undefined]>([
    ["2015", "en", "2015"],
    ["2015-09", "en", "2015-09"],
    ["2015-Q3", "en", "2015-Q3"],
    ["Q3 2015", "en", "2015-Q3"],
    ["2015-09-07", "en", "2015-09-07"],
    ["2015-9-7", "en", "2015-09-07"],
    ["2015/09/07", "fr", "2015-09-07"],
    ["7.9.2015", "ru", "2015-09-07"],
    ["07.09.2015", "en", "2015-09-07"],
    ["07/09/2015", "fr", "2015-09-07"],
    ["25/09/2015", "en", "2015-09-25"],
    ["09/25/2015", "en", "2015-09-25"],
    ["09/25/2015", "fr", "2015-09-25"],
    ["07/07/2015", "en", "2015-07-07"],
    ["07/09/2015", "en", "ambiguous"],
    ["07/09/2015", "zh", "ambiguous"],
    ["09/2015", "en", "2015-09"],
    ["2015年9月7日", "zh", "2015-09-07"],
    ["2015年9月", "zh", "2015-09"],
    ["7 September 2015", "en", "2015-09-07"],
    ["7 septembre 2015", "en", "2015-09-07"],
    ["1er mai 2015", "fr", "2015-05-01"],
    ["7 de septiembre de 2015", "es", "2015-09-07"],
    ["7 сентября 2015 г.", "ru", "2015-09-07"],
    ["сентябрь 2015 г.", "ru", "2015-09"],
    ["September 2015", "en", "2015-09"],
    ["7 سبتمبر 2015", "ar", "2015-09-07"],
    ["٢٠١٥-٠٩-٠٧", "ar", "2015-09-07"],
    ["31/02/2015", "en", undefined],
    ["2015-13", "en", undefined],
    ["7.9.15", "en", undefined],
    ["soon", "en", undefined],
  ])("%s in %s", (text, language, expected) => {
    const reading = readDate(text, language);
    expect(typeof reading === "object" ? reading.date : reading).toBe(expected);
  });
});

describe("what a cell says", () => {
  const text: Field = { kind: "text" };
  const whole: Field = { kind: "whole" };
  const date: Field = { kind: "date" };
  const yesNo: Field = { kind: "boolean" };
  const code: Field = { kind: "code", codes: ["held", "law-or-decree"], list: undefined };

  it.each<[Field, Parameters<typeof readCell>[1], unknown, string?]>([
    [text, typed("  "), undefined],
    [text, { type: "number", value: 7, text: "7" }, "7"],
    [text, { type: "date", value: "2015-09-07", text: "2015-09-07" }, "2015-09-07", "form/date-in-text"],
    [whole, { type: "number", value: 40, text: "40" }, 40],
    [whole, { type: "number", value: 40.5, text: "40.5" }, 40.5, "form/whole-number"],
    [whole, { type: "number", value: 0.25, text: "25%" }, "25%", "form/percent"],
    [whole, { type: "date", value: "2015-09-07", text: "2015-09-07" }, "2015-09-07", "form/number"],
    [whole, typed("about 40"), "about 40", "form/number"],
    [{ kind: "number" }, typed("1,234"), 1234, "form/number-by-language"],
    [date, { type: "date", value: "2015-09", text: "2015-09" }, "2015-09"],
    [date, { type: "number", value: 2015, text: "2015" }, "2015"],
    [date, { type: "date-time", value: "2015-09-07T14:30:00", text: "2015-09-07T14:30:00" }, "2015-09-07", "form/time-dropped"],
    [date, typed("7.9.2015"), "2015-09-07", "form/date-read"],
    [date, typed("07/09/2015"), "07/09/2015", "form/date-ambiguous"],
    [date, typed("soon"), "soon", "form/date"],
    [yesNo, typed("Oui"), true],
    [yesNo, typed("нет"), false],
    [yesNo, { type: "boolean", value: true, text: "TRUE" }, true],
    [yesNo, typed("perhaps"), "perhaps", "form/yes-no"],
    [yesNo, typed("constructor"), "constructor", "form/yes-no"],
    [yesNo, typed("true"), true],
    [code, typed("toString"), "toString"],
    [code, typed("x".repeat(50_000)), "x".repeat(50_000)],
    [code, typed(" Held (held) "), "held"],
    [code, typed("HELD"), "held"],
    [code, typed("Law or decree (law-or-decree)"), "law-or-decree"],
    [code, typed("cancelled"), "cancelled"],
    [{ kind: "country" }, typed("Ouganda"), "UG"],
    [{ kind: "country" }, typed("Uganda (UG)"), "UG"],
    [{ kind: "country" }, typed("Nowhere"), "Nowhere"],
    [{ kind: "language" }, typed("French"), "fr"],
    [{ kind: "language" }, typed("Français (fr)"), "fr"],
    [{ kind: "identifier", many: true }, typed("a, b;c\nd"), ["a", "b", "c", "d"]],
    [{ kind: "name", many: true }, typed("One, two\n\nThree"), ["One, two", "Three"]],
    [{ kind: "identifier", many: true }, { type: "number", value: 7, text: "7" }, ["7"]],
    [text, { type: "error", value: "#REF!", text: "#REF!" }, undefined, "form/error-value"],
  ])("%j %j", (field, cell, value, finding) => {
    expect(readCell(field, cell, "en")).toEqual({ ...(value === undefined ? {} : { value }), ...(finding === undefined ? {} : { finding }) });
  });

  it("a value is written only where reading gives it back", () => {
    const fields: readonly Field[] = [
      text,
      whole,
      date,
      yesNo,
      code,
      { kind: "any" },
      { kind: "name", many: true },
      { kind: "country" },
      { ...code, many: true },
    ];
    const values = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom("held", "UG", "2015-Q3", "", " ", "\n"),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), values, fc.constantFrom(...languages), (field, value, language) => {
        const written = writeCell(field, value, language);
        if (written === undefined) return;
        const cell = typeof written === "number" ? ({ type: "number", value: written, text: String(written) } as const) : typed(written);
        expect(readCell(field, cell, language)).toEqual({ value });
      }),
    );
  });
});
