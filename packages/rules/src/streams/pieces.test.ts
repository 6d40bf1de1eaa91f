import { expect, test } from "vitest";
import { Output } from "./pieces.js";

const part = (length: number, value: number) => new Uint8Array(length).fill(value);

test("parts come out as they were put in, in pieces of bounded size", () => {
  const output = new Output();
  const parts = [part(1, 1), part(0, 2), part(40_000, 3), part(30_000, 4), part(200_000, 5), part(65_536, 6), part(1, 7)];
  for (const one of parts) output.put(one);
  expect(output.pieces.map(({ length }) => length)).toEqual([40_001, 30_000, 200_000, 65_536, 1]);
  expect(Buffer.concat(output.pieces).equals(Buffer.concat(parts))).toBe(true);
});

test("what is put in later does not change what came out, and no piece shares memory with another", () => {
  const output = new Output();
  expect(output.pieces).toEqual([]);
  output.put(part(3, 1));
  const [first] = output.pieces;
  output.put(part(3, 2));
  expect([...(first ?? [])]).toEqual([1, 1, 1]);
  expect(new Set(output.pieces.map(({ buffer }) => buffer)).size).toBe(2);
  expect([...new Uint8Array(first?.buffer ?? new ArrayBuffer(0)).subarray(3)].every((byte) => byte === 0)).toBe(true);
});
