import fc from "fast-check";
import { expect, test } from "vitest";
import { plainBook, question } from "../../test/support/books.js";
import { runsOf } from "../../test/support/runs.js";
import { builtOf } from "../build.js";
import { coreOf } from "../core.js";
import { compile, defineFacts, definePack, flag, flags, int, oneOf } from "../index.js";
import { planOf } from "../plan.js";
import { batchDecider, lineDecider } from "./lines.js";
import type { Pieces } from "./pieces.js";
import { plainReader } from "./plain-lines.js";

const utf8 = new TextEncoder();

/** What bytes are answered with, as text. */
const answered = (decide: (lines: Uint8Array) => Pieces, lines: string): string => Buffer.concat(decide(utf8.encode(lines))).toString();

/** What the lines of some bytes are answered with, each by the reader of texts. */
function oneByOne(engine: never, lines: string): string {
  const decide = lineDecider(engine);
  const asked = lines.split("\n").filter((line) => line.trim() !== "");
  return asked.map((line) => `${decide(line)}\n`).join("");
}

/** A question as a line, written in one of the ways in which people and programs write JSON, right or wrong. */
const written = (asked: object): fc.Arbitrary<string> => {
  const members = Object.entries(asked).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  const line = JSON.stringify(asked);
  const at = fc.nat(line.length);
  const put = (list: readonly string[]) => fc.tuple(at, fc.constantFrom(...list)).map(([place, text]) => line.slice(0, place) + text + line.slice(place));
  return fc.oneof(
    fc.constant(line),
    fc.shuffledSubarray(members, { minLength: members.length }).map((list) => `{${list.join(",")}}`),
    fc.constant(`{ ${members.map((member) => member.replace(":", ": ").replaceAll(",", ", ")).join(" , ")} } \r`),
    fc.subarray(members).map((list) => `{${list.join(",")}}`),
    fc.tuple(fc.constantFrom(...members), fc.constantFrom(...members)).map(([first, last]) => `{${[first, ...members, last].join(",")}}`),
    at.map((place) => line.slice(0, place)),
    put([" ", "\t", "\r", "\n", ",", '"', "\\", "{", "}", "[", "]", "0", "-", ".5", "e1", "00", "é", "x"]),
    fc.constantFrom("\\u0041", "\\t").map((text) => line.replace('"A"', `"${text}"`)),
    fc.constantFrom("-0", "1.0", "1e0", "01", "+1", "12345678901234567890", '"1"', "null", "[]").map((text) => line.replace(/"age":\d+/, `"age":${text}`)),
    fc
      .constantFrom("2024-02-30", "2024-13-01", "2024-00-10", "-024-01-01", "2024-1-011", "20240101", "12024-01-01")
      .map((day) => line.replace(/"on":"[^"]*"/, `"on":"${day}"`)),
    fc.constantFrom("{}", "[]", "", " ", "1", '{"on"', `${line}${line}`, `${line},`, `[${line}]`),
  );
};

test("bytes are answered as texts are, however a line is written", () => {
  let [plain, other] = [0, 0];
  fc.assert(
    fc.property(
      plainBook(12),
      fc.array(
        fc.oneof(question(0), question(1)).chain((asked) => written(asked as object)),
        { maxLength: 12 },
      ),
      fc.boolean(),
      (pack, list, ends) => {
        const engine = compile([pack]) as never;
        const lines = list.join("\n") + (ends ? "\n" : "");
        expect(answered(batchDecider(engine), lines)).toBe(oneByOne(engine, lines));
        const read = plainReader(coreOf(pack.facts as never, builtOf(planOf([pack as never]))));
        for (const line of list) {
          if (read?.(utf8.encode(line), 0, { day: 0, end: 0 })) plain++;
          else other++;
        }
      },
    ),
    runsOf(300),
  );
  expect(Math.min(plain, other)).toBeGreaterThan(40);
});

const odd = defineFacts({
  "a name": flag(),
  "é文😀": oneOf("ä", "文", "😀", 'quote"', "back\\slash", "new\nline", "", "same-end", "more-end"),
  n: int(-5, 9_007_199_254_740_000),
  f: flags("x", "y", "z"),
});
const rule = {
  id: "r",
  window: { from: "2020-01-01" },
  status: "in-force",
  when: { f: { any: ["x"], none: ["y"] }, n: { from: 3 } },
  then: { decision: "prohibit", strength: "must" },
  cite: [],
  confidence: "D",
} as const;
const engine = compile([definePack(odd, { id: "p", revision: "1", safeguards: [], rules: [rule] })]) as never;

test.each(odd.columns["é文😀"].values)("words of any script and any sign are read: %j", (word) => {
  const lines = [-5, -1, 0, 7, 123_456_789_012_345, 9_007_199_254_740_000, -6, -0.5].flatMap((n) =>
    [["x"], ["x", "x"], ["x", "y"], [], ["z", "x"]].map((f) => JSON.stringify({ on: "2024-02-29", "a name": true, "é文😀": word, n, f })),
  );
  const text = `${lines.join("\n")}\n`;
  expect(answered(batchDecider(engine), text)).toBe(oneByOne(engine, text));
});

test.each([15, -4])("a line with one sign more, less or different is answered as its text is (%i)", (n) => {
  const [batch, decide] = [batchDecider(engine), lineDecider(engine)];
  const line = [...JSON.stringify({ "a name": true, on: "2024-12-31", "é文😀": "more-end", n, f: ["x", "z"] })];
  const signs = [...' \t\r\n,:"\\{}[]0159-.+ex', ""];
  const whole = `${decide(line.join(""))}\n`;
  for (const at of line.keys()) {
    for (const sign of signs) {
      for (const rest of [line.slice(at), line.slice(at + 1)]) {
        const text = [...line.slice(0, at), sign, ...rest].join("");
        const answers = text
          .split("\n")
          .filter((part) => part.trim() !== "")
          .map((part) => `${decide(part)}\n`);
        expect(answered(batch, `${text}\n${line.join("")}`)).toBe(answers.join("") + whole);
      }
    }
  }
});

test("a fact given twice in the place of another is not taken for it", () => {
  const members = ['"a name":true', '"on":"2024-12-31"', '"é文😀":"ä"', '"n":1', '"f":["x"]'];
  for (const first of members)
    for (const last of members) {
      const line = `{${members.map((member) => (member === first ? last : member)).join(",")}}`;
      expect(answered(batchDecider(engine), line)).toBe(oneByOne(engine, line));
    }
});

test("words that JSON writes with escapes are not taken as they are", () => {
  const line = JSON.stringify({ on: "2024-02-29", "a name": true, "é文😀": "ä", n: 5, f: ["x"] });
  for (const word of ["back\\slash", "new\nline", 'quote"']) {
    const raw = line.replace('"ä"', `"${word}"`);
    expect(answered(batchDecider(engine), raw)).toBe(oneByOne(engine, raw));
    expect(oneByOne(engine, raw)).toContain("rules/not-json");
  }
});

test("a word does not go on behind the end of its line", () => {
  const [first, last] = ['{"on":"2024-01-01","a name":true,"n":1,"f":[],"é文😀":"same-end', '"}'];
  expect(answered(batchDecider(engine), `${first}\n${last}\n`)).toBe(oneByOne(engine, `${first}\n${last}\n`));
});

test("a line that is too long is told so, plain or not", () => {
  const line = JSON.stringify({ on: "2024-02-29", "a name": true, "é文😀": "ä", n: 5, f: ["x"] });
  const options = { longestLine: line.length - 1 };
  expect(answered(batchDecider(engine, options), line)).toContain("rules/line-too-long");
  expect(answered(batchDecider(engine, { longestLine: line.length }), line)).toContain("prohibit");
});
