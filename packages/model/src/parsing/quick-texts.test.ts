import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quickTexts } from "./quick-texts.js";

/** Texts near the border of the patterns: runs of telling characters, and texts that a pattern makes, with one unit changed. */
const telling = fc.string({ unit: fc.constantFrom(..."aZ09._:/- \n\r\t\u00a0\u1680\u3000\ufeff\u0085é文😀12-".split("")), maxLength: 14 });
const near = (pattern: RegExp) =>
  fc.tuple(fc.stringMatching(new RegExp(pattern.source.replace(/\{0,\d{3,}\}/g, "{0,12}"))), fc.nat(), fc.option(telling)).map(([text, at, change]) => {
    if (change === null) return text;
    const place = at % (text.length + 1);
    return text.slice(0, place) + change + text.slice(place + 1);
  });

describe.each([...quickTexts])("the quick test of %s", (pattern, { test: quick, check }) => {
  test("accepts nothing that the pattern refuses", () => {
    const accepted = (text: string) => !quick(text) || pattern.test(text);
    fc.assert(fc.property(fc.oneof(telling, near(pattern)), accepted), { numRuns: 1500 });
    for (const text of [
      "",
      " ",
      "\n",
      "a\n",
      "x".repeat(129),
      "a".repeat(1001),
      " ".repeat(100),
      "2019-02-29",
      "2019-13-01",
      "3019",
      "0019",
      `https://${"a".repeat(2001)}`,
      "https://a^b",
      "https://a\n",
    ])
      expect(accepted(text)).toBe(true);
  });

  test("its check says what the pattern and the greatest length say", () => {
    const accepts = check(pattern, 12);
    fc.assert(
      fc.property(fc.oneof(telling, near(pattern)), (text) => accepts(text) === (text.length <= 12 && pattern.test(text))),
      { numRuns: 500 },
    );
    expect(accepts(2019)).toBe(false);
  });

  test("accepts something", () => {
    expect(["a", "2019", "2019-06-21", "ZM", "USD", "fr", "https://example.org/a?b=c#d"].some(quick)).toBe(true);
  });
});
