import type { WorkbookLimits } from "../limits.js";
import { Refusal, within } from "../refusal.js";

/** A packed file. */
export interface Entry {
  readonly name: string;
  /** Whether it is compressed (deflate), or stored as it is. */
  readonly deflated: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const generousRatioBelow = 1024 * 1024;

/**
 * The table of contents of a ZIP file. Everything is checked before anything is unpacked: sizes, ratio, names that come twice, entries that
 * lie over each other, encryption.
 */
export function directoryOf(bytes: Uint8Array, limits: WorkbookLimits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new Refusal("workbook/packing");
  within("parts", limits.parts, count);
  const entries = new Map<string, Entry>();
  let place = start;
  for (let index = 0; index < count; index++) {
    if (place + entryLength > end || view.getUint32(place, true) !== entrySignature) throw new Refusal("workbook/damaged");
    const entry = entryAt(view, bytes, place);
    if (entries.has(entry.name)) throw new Refusal("workbook/damaged");
    entries.set(entry.name, entry);
    place += entryLength + view.getUint16(place + 28, true) + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  checkSizes([...entries.values()], bytes.byteLength, limits);
  checkPlaces([...entries.values()], start);
  return entries;
}

/** The end record is the last one whose comment reaches exactly to the end of the file, so that no other can hide behind it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let place = last; place >= Math.max(0, last - longestComment); place--) {
    if (view.getUint32(place, true) === endSignature && place + endLength + view.getUint16(place + 20, true) === view.byteLength) return place;
  }
  throw new Refusal("workbook/not-a-workbook");
}

function entryAt(view: DataView, bytes: Uint8Array, place: number): Entry {
  const flags = view.getUint16(place + 8, true);
  const method = view.getUint16(place + 10, true);
  const packedSize = view.getUint32(place + 20, true);
  const size = view.getUint32(place + 24, true);
  const offset = view.getUint32(place + 42, true);
  const nameEnd = place + entryLength + view.getUint16(place + 28, true);
  if (flags & 1) throw new Refusal("workbook/locked");
  if ((method !== 0 && method !== 8) || [packedSize, size, offset].includes(0xffffffff)) throw new Refusal("workbook/packing");
  if (nameEnd > bytes.byteLength || (method === 0 && packedSize !== size)) throw new Refusal("workbook/damaged");
  const name = new TextDecoder().decode(bytes.subarray(place + entryLength, nameEnd));
  return { name, deflated: method === 8, packedSize, size, checksum: view.getUint32(place + 16, true), offset };
}

function checkSizes(entries: readonly Entry[], fileSize: number, { unpackedBytes, ratio }: WorkbookLimits): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  within("unpackedBytes", unpackedBytes, size);
  if (size > generousRatioBelow) within("ratio", ratio, size / fileSize);
}

/** Entries that share bytes make a small file unpack to a huge one. */
function checkPlaces(entries: readonly Entry[], end: number): void {
  let free = 0;
  for (const { offset, packedSize } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new Refusal("workbook/damaged");
    free = offset + localLength + packedSize;
  }
  if (free > end) throw new Refusal("workbook/damaged");
}
