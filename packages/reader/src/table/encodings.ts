import { firstInvalidUtf8 } from "../encoding/utf8.js";
import { encodingWeights } from "./encoding-weights.js";

/** Encodings in which tables come, by the names of the Encoding Standard. */
export const tableEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1254",
  "windows-1256",
  "koi8-r",
  "ibm866",
  "macintosh",
  "gb18030",
  "big5",
] as const;

/** One of {@link tableEncodings}. */
export type TableEncoding = (typeof tableEncodings)[number];

/** How sure a choice is that the file did not state itself. */
export type Confidence = "high" | "medium" | "low";

/** A choice with its ground. */
export interface Taken<T> {
  readonly value: T;
  /** `option` when the caller chose. */
  readonly because: "option" | "byte-order-mark" | "ascii" | "valid-utf-8" | "zero-bytes" | "letters" | "first-line" | "even-rows" | "one-column";
  readonly confidence: Confidence;
}

/** Bytes that are looked at to tell the encoding. */
const sampleSize = 65_536;

/** The encoding of bytes: by the byte order mark, by what only UTF-8 or UTF-16 looks like, else by which encoding gives letters that stand together in words. */
export function encodingOf(bytes: Uint8Array): Taken<TableEncoding> {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { value: "utf-8", because: "byte-order-mark", confidence: "high" };
  if (a === 0xff && b === 0xfe) return { value: "utf-16le", because: "byte-order-mark", confidence: "high" };
  if (a === 0xfe && b === 0xff) return { value: "utf-16be", because: "byte-order-mark", confidence: "high" };
  const wide = wideByZeroBytes(bytes.subarray(0, 1024));
  if (wide) return { value: wide, because: "zero-bytes", confidence: "medium" };
  if (!bytes.some((byte) => byte > 0x7f)) return { value: "utf-8", because: "ascii", confidence: "high" };
  if (firstInvalidUtf8(bytes) < 0) return { value: "utf-8", because: "valid-utf-8", confidence: "high" };
  return byLetters(bytes);
}

/** UTF-16 without a mark: nearly every second byte of a table in Latin letters, digits and separators is zero. */
function wideByZeroBytes(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index++) if (head[index] === 0) index % 2 ? odd++ : even++;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  return even > half * 0.4 && odd < half * 0.05 ? "utf-16be" : undefined;
}

/** Bytes around the first ones above 127, so that a long table in English with one accent is judged by that accent. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, bytes.lastIndexOf(10, first) + 1);
  return bytes.subarray(start, start + sampleSize);
}

function byLetters(bytes: Uint8Array): Taken<TableEncoding> {
  const sample = sampleOf(bytes);
  const high = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  const judged = Object.entries(encodingWeights)
    .map(([encoding, weigh]) => ({ encoding: encoding as TableEncoding, weight: weigh(textOf(sample, encoding as TableEncoding)) / high }))
    .sort((one, other) => other.weight - one.weight);
  const [best, next] = judged;
  if (!best) return { value: "windows-1252", because: "letters", confidence: "low" };
  const same = next !== undefined && textOf(sample, best.encoding) === textOf(sample, next.encoding);
  const lead = same ? 1 : best.weight - (next?.weight ?? 0);
  const confidence = best.weight > 0.6 && lead > 0.25 && high >= 12 ? "high" : best.weight > 0.4 && lead > 0.15 ? "medium" : "low";
  return { value: best.encoding, because: "letters", confidence };
}

const textOf = (bytes: Uint8Array, encoding: TableEncoding): string => withSigns(new TextDecoder(encoding).decode(bytes), encoding);

/** Signs of windows-1252 at bytes 80 to 9F; those that stand for nothing are spaces here. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some runtimes read windows-1252 as ISO 8859-1, which has no signs at these places. */
const withSigns = (text: string, encoding: TableEncoding): string =>
  encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (control) => {
        const sign = windows1252[control.charCodeAt(0) - 0x80] ?? " ";
        return sign === " " ? control : sign;
      })
    : text;

/** The text of bytes in an encoding, without the byte order mark; `undefined` when the bytes are not in it, or the runtime does not know it. */
export function decodeAs(bytes: Uint8Array, encoding: TableEncoding): string | undefined {
  try {
    const text = withSigns(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
    return /^windows|^ibm|^koi|^mac/.test(encoding) && /[\u0080-\u009f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
