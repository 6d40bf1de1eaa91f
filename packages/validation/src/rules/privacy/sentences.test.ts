import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../test/privacy-figures.js";
import { tellsOfOneChild } from "./child-patterns.js";
import { hasPrivateAddress, hasPrivateNumber } from "./contact-patterns.js";

const tests = { child: tellsOfOneChild, address: hasPrivateAddress, number: hasPrivateNumber };

/** A sentence, with each word left out, each number higher, and each word in small or capital letters. */
function* variantsOf(text: string): Generator<string> {
  yield text;
  for (const { 0: word, index } of text.matchAll(/\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu)) {
    const around = (between: string) => text.slice(0, index) + between + text.slice(index + word.length);
    yield around("");
    if (/\d/.test(word)) yield around(String(Number(word) + 20));
    else if (word.toLowerCase() !== word.toUpperCase()) yield around(word === word.toLowerCase() ? word.toUpperCase() : word.toLowerCase());
  }
}

/** For each test the variants that it finds, by their places. */
const lookOf = (text: string): string =>
  Object.entries(tests)
    .map(([name, finds]) => [name, [...variantsOf(text)].flatMap((variant, index) => (finds(variant) ? [index] : [])).join(" ")])
    .flatMap(([name, found]) => (found === "" ? [] : [`${name} in ${found}`]))
    .join("; ");

describe("finds in small changes of the labelled sentences what it found before (after a change on purpose: vitest -u)", () => {
  it.each(["tune", "fresh-tune", "unforeseen"] as const)("%s", (part) => {
    expect(sentencesOf(part).map(({ id, text }) => `${id}: ${lookOf(text)}`)).toMatchSnapshot();
  });
});
