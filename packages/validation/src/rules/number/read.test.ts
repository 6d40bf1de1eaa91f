import { describe, expect, it } from "vitest";
import { logOf, strategy } from "../../examples.js";
import { validate } from "../../validate.js";
import { readNumber } from "./read.js";

describe("readNumber", () => {
  it.each([
    ["12", 12],
    ["-3", -3],
    ["1 800 000", 1_800_000],
    ["1\u00A0800\u202F000", 1_800_000],
    ["1’500", 1500],
    ["1.234.567", 1_234_567],
    ["1.234.567,89", 1_234_567.89],
    ["1,234,567.89", 1_234_567.89],
    ["1.234,5", 1234.5],
    ["0,38", 0.38],
    ["59.9", 59.9],
    ["1234.567", 1234.567],
    ["٣٤٥", 345],
    ["١٬٢٣٤٬٥٦٧٫٥", 1_234_567.5],
    ["１２", 12],
    ["12.345.678,9", 12_345_678.9],
    ["123,456,789.5", 123_456_789.5],
    ["-12.5", -12.5],
    ["+0,5", 0.5],
    [" 7 ", 7],
    [`${"0".repeat(199)}7`, 7],
  ])("reads %s", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "written-as-text", value });
  });

  it.each([
    ["785.322", { kind: "ambiguous-separator", whole: 785_322, fraction: 785.322 }],
    ["96,334", { kind: "ambiguous-separator", whole: 96_334, fraction: 96.334 }],
    ["1.8 million", { kind: "with-words" }],
    ["50²", { kind: "malformed" }],
    ["1½", { kind: "malformed" }],
    ["①②", undefined],
    ["38 %", { kind: "with-words" }],
    ["Approximately100", { kind: "with-words" }],
    ["$59.9. million", { kind: "malformed" }],
    ["59..9", { kind: "malformed" }],
    ["1,23,4", { kind: "malformed" }],
    ["50 (target), 25", { kind: "several" }],
    ["€12,5,5", { kind: "malformed" }],
    ["12 €", { kind: "with-words" }],
    ["€12", { kind: "malformed" }],
    ["€12 million", { kind: "with-words" }],
    ["12 m$", { kind: "with-words" }],
    ["22 of 26", { kind: "several" }],
  ])("tells what %s is", (text, reading) => {
    expect(readNumber(text)).toEqual(reading);
  });

  it.each(["", "many", "-", 12, null, "1".repeat(201), "9".repeat(400).slice(0, 0)])("sees no number in %j", (value) => {
    expect(readNumber(value)).toBeUndefined();
  });
});

it("offers the whole number for a count, which has no fraction, and nothing for an amount or a figure", () => {
  const fixOf = (document: unknown) => validate(document).diagnostics.find(({ code }) => code === "number/ambiguous-separator")?.fix;
  expect(fixOf(logOf({ participants: [{ value: "96.334", kind: "reached", unit: "persons" }] }))?.patch).toEqual([
    { op: "replace", path: "/activities/0/participants/0/value", value: 96_334 },
  ]);
  expect(fixOf(strategy({ budget: { amount: "785.322", currency: "EUR" } }))).toBeUndefined();
  expect(fixOf(strategy({ figures: [{ indicator: "Hours", value: "1.234", unit: "hours" }] }))).toBeUndefined();
});
