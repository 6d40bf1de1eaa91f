import { expect, it } from "vitest";
import { traitsOf } from "./traits.js";

const plain = { digit: false, wide: false, control: false, newline: false, at: false, longRun: false };

it.each([
  ["", {}],
  ["Plain words, (signs) and a\ttab.", {}],
  ["in 2016", { digit: true }],
  ["Prévention", { wide: true }],
  ["\u007F", { wide: true }],
  ["a\u0007b", { control: true }],
  ["a\nb", { newline: true }],
  ["a\r", { newline: true }],
  ["z".repeat(32), { longRun: true }],
  ["@".repeat(40), { at: true }],
  ["[".repeat(40), {}],
  ["{".repeat(40), {}],
  ["x@example.org", { at: true }],
  ["a".repeat(31), {}],
  [`${"a".repeat(16)} ${"a".repeat(31)}`, {}],
  [`- ${"Ab".repeat(16)} -`, { longRun: true }],
  ["0123456789abcdef0123456789abcdef", { longRun: true, digit: true }],
])("sees what %j holds", (text, traits) => {
  expect(traitsOf(text)).toEqual({ ...plain, ...traits });
});
