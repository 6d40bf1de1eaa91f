import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Trait, traitBits } from "../rules/text/traits.js";
import { firstCueBit, textScan } from "./text-scan.js";

const bitsOf = (traits: readonly Trait[]): number => traits.reduce((bits, trait) => bits | traitBits[trait], 0);
const ofForm = bitsOf(["brief"]);

test.each<[string, readonly Trait[]]>([
  ["", ["bare", "sign"]],
  ["Plain words, (signs) and a\ttab.", []],
  ["in 2016", ["digit"]],
  ["Prévention", ["wide"]],
  ["10October", ["digit", "joined"]],
  ["Été2016", ["wide", "sign", "digit", "joined"]],
  ["école", ["wide", "sign"]],
  ["Школа", ["wide", "bare", "sign"]],
  ["— —", ["wide", "bare", "sign"]],
  ["=SUM(A)", ["sign"]],
  ["a\u007F", ["control"]],
  ["a\u0007b", ["control"]],
  ["a\nb", ["newline"]],
  ["a\r", ["newline"]],
  ["z".repeat(32), ["longRun"]],
  ["@".repeat(40), ["at", "bare", "sign"]],
  ["[".repeat(40), ["bare", "sign"]],
  ["x@example.org", ["at"]],
  ["a".repeat(31), []],
  [`${"a".repeat(16)} ${"a".repeat(31)}`, []],
  [`- ${"Ab".repeat(16)} -`, ["longRun", "sign"]],
  ["0123456789abcdef0123456789abcdef", ["longRun", "digit", "joined"]],
  ["C h i l d s", ["spaced"]],
  ["a b c of d e f", []],
])("sees what %j holds", (text, traits) => {
  expect(textScan([])(text) & ~ofForm).toBe(bitsOf(traits));
});

it("tells short texts from others", () => {
  expect([textScan([])("12345678"), textScan([])("123456789")].map((bits) => bits & ofForm)).toEqual([ofForm, 0]);
});

describe("a look for cues", () => {
  const scan = textScan([["street child", "he", "she"], ["hers"], ["школ", "岁", "عمر"], ["ans"], [".jpg", "67"]]);
  const cuesIn = (text: string): readonly number[] => [0, 1, 2, 3, 4].filter((group) => (scan(text) & (firstCueBit << group)) !== 0);

  test.each<[string, readonly number[]]>([
    ["nothing to see", []],
    ["ask them", []],
    ["Hers", [0, 1]],
    ["ushers", []],
    ["STREET  \n- Child", [0]],
    ["street-child", [0]],
    ["streetchild", []],
    ["в Школе", [2]],
    ["вшколе", []],
    ["12岁", [2]],
    ["وعمرها", [2]],
    ["12 ans", [3]],
    ["d’ans", [3]],
    ["trans", []],
    ["a.JPG", [4]],
    ["Res.67", [4]],
    ["Res67", [4]],
    ["167", []],
    ["s", []],
  ])("%j", (text, groups) => {
    expect(cuesIn(text)).toEqual(groups);
  });

  it("finds every cue that begins a word, and no cue that is not there", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "é", "ж"), minLength: 1, maxLength: 4 });
    const groups = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const texts = fc
      .array(fc.tuple(words, fc.constantFrom(" ", ", ", "-", "\n"), fc.boolean()))
      .map((list) => list.map(([word, gap, upper]) => `${upper ? word.toUpperCase() : word}${gap}`).join(""));
    fc.assert(
      fc.property(groups, texts, (cues, text) => {
        const found = textScan(cues)(text);
        const beginnings = text.toLowerCase().split(/[ ,\-\n]+/);
        for (const [index, group] of cues.entries()) {
          const has = (found & (firstCueBit << index)) !== 0;
          if (group.some((cue) => beginnings.some((word) => word.startsWith(cue)))) expect(has).toBe(true);
          if (!group.some((cue) => text.toLowerCase().includes(cue))) expect(has).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
