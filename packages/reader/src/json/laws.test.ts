import { toPointer } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectFindings } from "../findings.js";
import { defaultLimits } from "../limits.js";
import { linesOf } from "../lines.js";
import { read } from "../read.js";
import { json } from "./format.js";
import { scanJson } from "./scan.js";
import type { Text } from "./text.js";

const value = fc.jsonValue({ stringUnit: "grapheme", maxDepth: 6 }).filter((any) => !JSON.stringify(any).includes("__proto__"));
const indent = fc.constantFrom(undefined, 2, "\t");

const throws = (text: string): boolean => {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
};

/** Codes of findings in texts that JSON.parse accepts. */
const stricter = new Set(["json/duplicate-key", "json/prototype-key", "json/lone-surrogate", "json/number-range", "json/number-precision"]);

describe("laws of reading JSON", () => {
  it("reads back any value without findings", () => {
    fc.assert(
      fc.property(value, indent, (any, space) => {
        const reading = read(new TextEncoder().encode(JSON.stringify(any, null, space)), { formats: [json] });
        expect(reading.diagnostics).toEqual([]);
        expect(reading).toMatchObject({ ok: true });
        if (reading.ok) expect(JSON.stringify(reading.value)).toBe(JSON.stringify(any));
      }),
      { numRuns: 500 },
    );
  });

  it("has the verdict of JSON.parse on mutated text, apart from its named stricter refusals", () => {
    const pieces = fc.constantFrom(
      ..."{}[]:,\"'\\/-+.0123eEu \n\t",
      "true",
      "nul",
      "NaN",
      "\\u00",
      '"a":',
      "//",
      "\ufeff",
      "\u00a0",
      "\ud800",
      "“",
      "😀",
      "\u0001",
    );
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.array(pieces, { maxLength: 3 }) });
    fc.assert(
      fc.property(value, indent, fc.array(edit, { maxLength: 3 }), (any, space, edits) => {
        const text = edits.reduce(
          (before, { at, remove, insert }) => {
            const start = at % (before.length + 1);
            return before.slice(0, start) + insert.join("") + before.slice(start + remove);
          },
          JSON.stringify(any, null, space),
        );
        const lines = linesOf(text);
        const findings = collectFindings(lines, undefined, 100);
        json.parse(text, { limits: defaultLimits, findings, lines });
        const faults = findings.diagnostics().filter(({ code }) => !stricter.has(code));
        expect([text, faults.length > 0]).toEqual([text, throws(text)]);
      }),
      { numRuns: 4000 },
    );
  });

  it("gives the place of each value of a document, and of each key", () => {
    fc.assert(
      fc.property(value, indent, (any, space) => {
        const text = JSON.stringify(any, null, space);
        const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
        const offset = ({ line, column }: { line: number; column: number }) => (starts[line - 1] ?? 0) + column - 1;
        const reading = read(text, { formats: [json] });
        const textAt = (pointer: string, key: boolean) => {
          const range = reading.locate(pointer, { key });
          return range && text.slice(offset(range.start), offset(range.end));
        };
        const visit = (part: unknown, steps: (string | number)[]) => {
          const pointer = toPointer(steps);
          expect(JSON.stringify(JSON.parse(textAt(pointer, false) ?? ""))).toBe(JSON.stringify(part));
          expect(reading.locate(`${pointer}/no such member`)).toEqual(reading.locate(pointer));
          if (typeof part !== "object" || part === null) return;
          for (const [step, child] of Object.entries(part)) {
            if (!Array.isArray(part)) expect(JSON.parse(textAt(toPointer([...steps, step]), true) ?? "")).toBe(step);
            visit(child, [...steps, step]);
          }
        };
        visit(any, []);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on random bytes or random text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: "binary", maxLength: 200 })), (input) => {
        const reading = read(input);
        expect(reading.ok).toBe(!reading.diagnostics.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("cost of the scan", () => {
  /** Counts how many characters are looked at or copied. */
  const counted = (text: string) => {
    let looks = 0;
    const counting: Text & { toString(): string } = {
      length: text.length,
      charCodeAt: (index) => {
        looks++;
        return text.charCodeAt(index);
      },
      slice: (start, end) => {
        const part = text.slice(start, end);
        looks += part.length;
        return part;
      },
      toString: () => text,
    };
    return { counting, looks: () => looks };
  };
  const looksAt = (text: string) => {
    const { counting, looks } = counted(text);
    scanJson(counting, { ...defaultLimits, depth: 1e6 }, collectFindings(linesOf(text), undefined, 20));
    return looks();
  };

  it.each([
    ["open lists", (n: number) => "[".repeat(n)],
    ["deep lists", (n: number) => "[".repeat(n) + "]".repeat(n)],
    ["deep objects", (n: number) => '{"a":'.repeat(n)],
    ["flat list", (n: number) => `[${"1,".repeat(n)}1]`],
    ["white space", (n: number) => " ".repeat(n)],
    ["keys", (n: number) => `{${Array.from({ length: n }, (_, index) => `"k${index}":0`).join()}}`],
    ["equal keys", (n: number) => `{${'"a":0,'.repeat(n)}"a":0}`],
    [
      "keys of equal checksum",
      (n: number) =>
        `{${Array.from({ length: n }, (_, index) => `"${index.toString(2).padStart(14, "0").replaceAll("0", "Aa").replaceAll("1", "BB")}":0`).join()}}`,
    ],
    ["escapes", (n: number) => `"${"\\n".repeat(n)}"`],
    ["commas", (n: number) => `[${",".repeat(n)}`],
    ["digits", (n: number) => "9".repeat(n)],
    ["zeros between digits", (n: number) => `0.${"0".repeat(n)}1`],
    ["comments", (n: number) => "/**/".repeat(n)],
    ["open comments", (n: number) => "/*".repeat(n)],
    ["single quotes", (n: number) => `[${"'a',".repeat(n)}]`],
    ["open quotes", (n: number) => `[${"“,".repeat(n)}]`],
    ["words", (n: number) => "nullx ".repeat(n)],
  ])("grows with the length of the text: %s", (_, make) => {
    const [small, large] = [make(2000), make(8000)];
    expect(looksAt(large)).toBeLessThan(40 * large.length + 1000);
    expect(looksAt(large)).toBeLessThan(6 * looksAt(small) + 1000);
  });
});
