import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, printable, printableLines } from "../index.js";
import { printableSentence } from "./printable.js";

describe("plain text", () => {
  test.each([
    ["line breaks of every kind", "a\r\n\tb\u2028c\u0085d", "a b c d"],
    ["marks that turn the direction", "a\u202eb\u2066c\ufeff", "abc"],
    ["what is no character", "a\u0000b\u007fc\ufffed\ufdd0", "a\ufffdb\ufffdc\ufffdd\ufffd"],
    ["halves of characters", "a\ud800b\udc00", "a\ufffdb\ufffd"],
    ["whole characters, joiners and marks of scripts", "😀 پیش\u200cنویس \u200f", "😀 پیش\u200cنویس \u200f"],
  ])("%s", (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  test("is one line without controls, and the same when it is made again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(plainText(plain)).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });
});

test("printable text shows what it holds back, on one line or with its lines", () => {
  expect(printable("a\u202eb\nc")).toBe("a\\u202eb\\u000ac");
  expect(printableLines("a\u202eb\n\tc")).toBe("a\\u202eb\n\tc");
  expect(printableSentence("a\u202eb \u200e2026-01-31\u200f")).toBe("a\\u202eb \u200e2026-01-31\\u200f");
});
