import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeLines } from "./whole-lines.js";

const utf8 = new TextEncoder();
const text = new TextDecoder("utf-8", { ignoreBOM: true });

async function batchesOf(chunks: readonly (string | Uint8Array)[], longestLine?: number): Promise<readonly string[]> {
  const batches: string[] = [];
  for await (const batch of wholeLines(chunks, longestLine)) {
    expect(batch.byteLength).toBe(batch.buffer.byteLength);
    batches.push(text.decode(batch));
  }
  return batches;
}

const lines = fc.string({ unit: fc.constantFrom("a", "é", "文", "😀", "\n", "\r", "{"), maxLength: 40 });

/** Cuts a list at some places. */
const cut = <T extends { slice(from: number, to: number): T; readonly length: number }>(whole: T, places: readonly number[]): readonly T[] => {
  const at = [0, ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return at.slice(1).map((end, index) => whole.slice(at[index] as number, end));
};

test("lines stay whole wherever chunks end, inside a character too", async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.array(fc.nat(), { maxLength: 6 }), fc.boolean(), async (whole, places, asText) => {
      const batches = await batchesOf(asText ? cut(whole, places) : cut(utf8.encode(whole), places));
      expect(batches.join("")).toBe(whole);
      for (const batch of batches.slice(0, -1)) expect(batch.endsWith("\n")).toBe(true);
    }),
  );
});

test("a mark of the byte order at the start of bytes is left out, another one is kept", async () => {
  expect(await batchesOf([utf8.encode("\ufeff1\n"), utf8.encode("\ufeff2\n")])).toEqual(["1\n", "\ufeff2\n"]);
  expect(await batchesOf(["\ufeff1\n"])).toEqual(["\ufeff1\n"]);
});

test("what belongs to the caller stays with the caller", async () => {
  const chunk = utf8.encode("1\n2");
  for await (const batch of wholeLines([chunk])) structuredClone(batch, { transfer: [batch.buffer] });
  expect(text.decode(chunk)).toBe("1\n2");
});

test("a line without an end is cut, and stays too long for its decider", async () => {
  const chunk = utf8.encode("文".repeat(1000));
  const [line = ""] = await batchesOf(
    Array.from({ length: 1000 }, () => chunk),
    2000,
  );
  expect(line.length).toBeGreaterThan(2000);
  expect(line.length).toBeLessThan(10_000);
});
