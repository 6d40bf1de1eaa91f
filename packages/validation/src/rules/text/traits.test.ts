import { expect, it } from "vitest";
import { type Trait, traitBits, traitsIn } from "./traits.js";

it.each<[string, readonly Trait[]]>([
  ["", []],
  ["Plain words, (signs) and a\ttab.", []],
  ["in 2016", ["digit"]],
  ["Prévention", ["wide"]],
  ["\u007F", ["wide"]],
  ["a\u0007b", ["control"]],
  ["a\nb", ["newline"]],
  ["a\r", ["newline"]],
  ["z".repeat(32), ["longRun"]],
  ["@".repeat(40), ["at"]],
  ["[".repeat(40), []],
  ["{".repeat(40), []],
  ["x@example.org", ["at"]],
  ["a".repeat(31), []],
  [`${"a".repeat(16)} ${"a".repeat(31)}`, []],
  [`- ${"Ab".repeat(16)} -`, ["longRun"]],
  ["0123456789abcdef0123456789abcdef", ["longRun", "digit"]],
])("sees what %j holds", (text, traits) => {
  expect(traitsIn(text)).toBe(traits.reduce((bits, trait) => bits | traitBits[trait], 0));
});
