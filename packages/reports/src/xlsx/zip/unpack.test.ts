import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checksumOf } from "./checksum.js";
import { unpack } from "./unpack.js";

const localHeader = (): Uint8Array => {
  const header = new Uint8Array(30);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  return header;
};

function packed(content: Uint8Array) {
  const data = deflateSync(content);
  const bytes = new Uint8Array(30 + data.length);
  bytes.set(localHeader());
  bytes.set(data, 30);
  return { bytes, packedSize: data.length };
}

const content = new Uint8Array(5_000_000).fill(97);
const { bytes, packedSize } = packed(content);
const entry = { name: "a", deflated: true, packedSize, size: content.length, checksum: checksumOf(content), offset: 0 };

describe("unpacking", () => {
  it("gives all bytes, in pieces", () => {
    let size = 0;
    let pieces = 0;
    unpack(bytes, entry, (piece) => {
      size += piece.length;
      pieces++;
    });
    expect(size).toBe(content.length);
    expect(pieces).toBeGreaterThan(0);
  });

  it("gives nothing beyond the size that the table of contents tells", () => {
    let size = 0;
    const take = (piece: Uint8Array) => {
      size += piece.length;
    };
    expect(() => unpack(bytes, { ...entry, size: 1000 }, take)).toThrow("workbook/damaged");
    expect(size).toBeLessThanOrEqual(1000);
  });

  it.each([
    ["a smaller size than told", { size: content.length + 1 }],
    ["another checksum", { checksum: 1 }],
    ["a place outside the file", { offset: bytes.length }],
    ["a length beyond the file", { packedSize: packedSize + 1 }],
    ["no local header", { offset: 1 }],
  ])("refuses %s", (_, change) => {
    expect(() => unpack(bytes, { ...entry, ...change }, () => {})).toThrow("workbook/damaged");
  });
});
