import type { Finding } from "../findings.js";
import { guessEncoding } from "./guess.js";
import { knownFile, looksBinary, markup } from "./signatures.js";
import { firstInvalidUtf8 } from "./utf8.js";

/** The text of an input, or what it is instead; `note` is a finding that does not stop the reading. */
export type Decoded =
  | { readonly text: string; readonly note?: Finding }
  | { readonly refused: Finding /** Text before the refused byte, to count its line in. */; readonly before?: string };

/** First bytes or characters that tell the kind of a file. */
const headSize = 1024;

/** Gives the text of bytes (UTF-8, or UTF-16 by byte order mark or by pattern) or of a text; a byte order mark is taken off. */
export function decode(input: string | Uint8Array): Decoded {
  const decoded = typeof input === "string" ? decodeText(input) : decodeBytes(input);
  return "text" in decoded ? refuseOtherText(decoded) : decoded;
}

function decodeText(input: string): Decoded {
  const known = knownFile(input.slice(0, headSize));
  return known ? { refused: known } : { text: input.startsWith("\ufeff") ? input.slice(1) : input };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const head = bytes.subarray(0, headSize);
  const headText = latin1(head);
  const known = knownFile(headText);
  if (known) return { refused: known };
  const wide = wideEncoding(head);
  if (wide === "UTF-32") return { refused: { code: "encoding/unsupported", params: { encoding: wide } } };
  if (wide) return decodeUtf16(bytes, wide);
  return looksBinary(headText) ? { refused: { code: "input/binary" } } : decodeUtf8(bytes);
}

type Wide = "UTF-16LE" | "UTF-16BE" | "UTF-32";

/** By byte order mark, else by where the zero bytes of two ASCII characters stand (RFC 4627, section 3). */
function wideEncoding(head: Uint8Array): Wide | undefined {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32" : "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d))) return "UTF-32";
  if (a && b === 0 && c === 0 && d === 0) return "UTF-32";
  if (a && b === 0 && (c === undefined || (c && d === 0))) return "UTF-16LE";
  if (a === 0 && b && (c === undefined || (c === 0 && d))) return "UTF-16BE";
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: "UTF-16LE" | "UTF-16BE"): Decoded {
  if (bytes.length % 2) return { refused: { code: "encoding/incomplete", params: { encoding } } };
  const units = new Uint16Array(bytes.length / 2);
  const [low, high] = encoding === "UTF-16LE" ? [0, 1] : [1, 0];
  for (let index = 0; index < units.length; index++) units[index] = (bytes[2 * index + low] ?? 0) | ((bytes[2 * index + high] ?? 0) << 8);
  const text = fromUnits(units);
  return { text: text.startsWith("\ufeff") ? text.slice(1) : text, note: { code: "encoding/utf-16", params: { encoding } } };
}

/** Code units as text; half surrogate pairs stay what they are, so that the reader can point at them. */
function fromUnits(units: Uint16Array): string {
  let text = "";
  for (let start = 0; start < units.length; start += 8192) text += String.fromCharCode(...units.subarray(start, start + 8192));
  return text;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const at = firstInvalidUtf8(bytes);
    if (at < 0) return { refused: { code: "limit/text-length", params: { size: bytes.length } } };
    const before = new TextDecoder().decode(bytes.subarray(0, at));
    const encoding = /[^\0-\x7f]/.test(before) ? undefined : guessEncoding(bytes);
    return {
      refused: encoding ? { code: "encoding/not-utf-8", params: { byte: at + 1, encoding } } : { code: "encoding/invalid-utf-8", params: { byte: at + 1 } },
      before,
    };
  }
}

function refuseOtherText(decoded: { readonly text: string; readonly note?: Finding }): Decoded {
  const head = decoded.text.slice(0, headSize);
  if (!/\S/.test(head) && !/\S/.test(decoded.text)) return { refused: { code: "input/empty" } };
  if (looksBinary(head)) return { refused: { code: "input/binary" } };
  const refused = markup(head);
  return refused ? { refused } : decoded;
}
