import { Inflate } from "fflate";
import { Refusal } from "../refusal.js";
import { checksumOf } from "./checksum.js";
import type { Entry } from "./directory.js";

const localSignature = 0x04034b50;
const localLength = 30;

/** At most about a thousand times as much comes out of each step, so that a false size is noticed soon. */
const step = 16 * 1024;

/**
 * Unpacks one file piece by piece. It is refused as soon as more comes out than its table of contents says, or when length or checksum are
 * not those that it says in the end.
 */
export function unpack(bytes: Uint8Array, entry: Entry, take: (piece: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let checksum = 0;
  const receive = (piece: Uint8Array) => {
    size += piece.byteLength;
    if (size > entry.size) throw new Refusal("workbook/damaged");
    checksum = checksumOf(piece, checksum);
    take(piece);
  };
  if (entry.deflated) inflate(packed, receive);
  else receive(packed);
  if (size !== entry.size || checksum !== entry.checksum) throw new Refusal("workbook/damaged");
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localLength > bytes.byteLength || view.getUint32(offset, true) !== localSignature) throw new Refusal("workbook/damaged");
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.byteLength) throw new Refusal("workbook/damaged");
  return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void): void {
  const stream = new Inflate(receive);
  try {
    for (let place = 0; place < packed.byteLength; place += step) stream.push(packed.subarray(place, place + step), place + step >= packed.byteLength);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("workbook/damaged");
  }
}
