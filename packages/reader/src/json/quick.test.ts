import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { collectFindings } from "../findings.js";
import { defaultLimits, type Limits } from "../limits.js";
import { linesOf } from "../lines.js";
import { readQuickly } from "./quick.js";
import { scanJson } from "./scan.js";

const tight: Limits = { ...defaultLimits, depth: 3, nodes: 12, stringLength: 8, keyLength: 5, keys: 4 };

/** Whether the scan takes a text and has nothing to tell of it. */
function isClean(text: string, limits: Limits): boolean {
  const findings = collectFindings(linesOf(text), undefined, limits.findings);
  return scanJson(text, limits, findings) && findings.diagnostics().length === 0;
}

const value = fc.jsonValue({ stringUnit: "grapheme", maxDepth: 4 });
const pieces = fc.constantFrom(
  ...'{}[]:,"\\-+.01eE \n',
  '"a":1,',
  '"__proto__":',
  "1e999",
  "0.12345678901234567890",
  "\\ud800",
  "\ud800",
  "\\u0061",
  '"\\\\"',
  "1e-400",
  "[[[[",
  '{"a":1,"a":2}',
);
const edits = fc.array(fc.record({ at: fc.nat(), remove: fc.nat(2), insert: fc.array(pieces, { maxLength: 2 }) }), { maxLength: 3 });
const texts = fc.tuple(value, fc.constantFrom(undefined, 2), edits).map(([any, space, list]) =>
  list.reduce(
    (text, { at, remove, insert }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert.join("") + text.slice(place + remove);
    },
    JSON.stringify(any, null, space),
  ),
);

describe("the quick reading", () => {
  it("takes no text of which the scan would tell something, at usual limits and at tight ones", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isTight) => {
        const limits = isTight ? tight : defaultLimits;
        const quick = readQuickly(text, limits);
        if (!quick) return;
        expect(isClean(text, limits)).toBe(true);
        expect(JSON.stringify(quick.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 5000 },
    );
  });

  it("takes every text that is written from plain data", () => {
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (any, space) => {
        const text = JSON.stringify(any, null, space);
        if (isClean(text, defaultLimits)) expect(readQuickly(text, defaultLimits)).toEqual({ value: JSON.parse(text) });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a key that comes twice", '{"a":{"b":1,"b":2}}'],
    ["the same key, once escaped", '{"a":1,"\\u0061":2}'],
    ["a key that changes prototypes", '[{"__proto__":1}]'],
    ["half of a character", '["\\ud800"]'],
    ["half of a character in a key", '{"\\udc00":1}'],
    ["half of a character as it is", '["\ud800"]'],
    ["digits that get lost", "[0.12345678901234567890]"],
    ["a number without end", "[1e999]"],
    ["a text that does not end", '["a\\"]'],
    ["a text after the end", "[] []"],
  ])("leaves to the scan: %s", (_, text) => {
    expect(readQuickly(text, defaultLimits)).toBeUndefined();
  });

  test.each([
    ["depth", "[[[[]]]]"],
    ["nodes", `[${"1,".repeat(12)}1]`],
    ["length of a text", '["123456789"]'],
    ["length of a key", '{"123456" : 1}'],
    ["members", '{"a":1,"b":1,"c":1,"d":1,"e":1}'],
  ])("leaves to the scan what breaks a limit: %s", (_, text) => {
    expect(readQuickly(text, tight)).toBeUndefined();
    expect(readQuickly(text, defaultLimits)).toBeDefined();
  });
});
