import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../test/privacy-figures.js";
import { piecesOf, withInstead } from "../../../test/words.js";
import { tellsOfOneChild } from "./child-patterns.js";
import { hasPrivateAddress, hasPrivateNumber } from "./contact-patterns.js";

const tests = { child: tellsOfOneChild, address: hasPrivateAddress, number: hasPrivateNumber };

/** A sentence, with each word left out, each number higher, and each word in small or capital letters. */
function* variantsOf(text: string): Generator<string> {
  yield text;
  for (const found of piecesOf(text)) {
    const { piece } = found;
    yield withInstead(text, found, "");
    if (/\d/.test(piece)) yield withInstead(text, found, String(Number(piece) + 20));
    else if (piece.toLowerCase() !== piece.toUpperCase())
      yield withInstead(text, found, piece === piece.toLowerCase() ? piece.toUpperCase() : piece.toLowerCase());
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
