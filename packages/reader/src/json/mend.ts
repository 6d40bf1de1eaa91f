import type { ReaderCode } from "../messages/index.js";
import { isWordPart } from "./numbers.js";
import { char, codePoint, isDigit, type Text } from "./text.js";

/** Something JSON does not have but people write: what it is called, where it ends, and what it stands for. */
export interface Foreign {
  readonly code: ReaderCode;
  readonly end: number;
  /** `nothing`: like white space; `scalar`: like a value or key, so that the scan can go on; `unknown`: the scan ends. */
  readonly standsFor: "nothing" | "scalar" | "unknown";
  readonly character?: string;
}

/** Names what stands at `start`, where neither white space nor a JSON token does; `undefined` when it is no known habit. */
export function foreignAt(text: Text, start: number, asKey: boolean): Foreign | undefined {
  const unit = text.charCodeAt(start);
  const sign = text.slice(start, start + 1);
  const two = text.slice(start, start + 2);
  if (two === "//" || sign === "#") return { code: "json/comment", end: lineEnd(text, start), standsFor: "nothing" };
  if (two === "/*") return blockComment(text, start);
  if (sign === "'") return quoted(text, start, "'", "json/single-quotes");
  if (/[“”„‟«»]/.test(sign)) return quoted(text, start, '“”»«"', "json/typographic-quotes");
  if (/[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff]/.test(sign))
    return { code: "json/invisible-character", end: start + 1, standsFor: "nothing", character: codePoint(unit) };
  return isWordPart(unit) ? wordAt(text, start, asKey) : undefined;
}

function wordAt(text: Text, start: number, asKey: boolean): Foreign {
  let end = start;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  if (asKey) return { code: "json/unquoted-key", end, standsFor: "scalar" };
  const word = text.slice(start, Math.min(end, start + 64));
  if (/^[-+]?(NaN|Infinity|inf)$/i.test(word)) return { code: "json/not-a-number", end, standsFor: "scalar" };
  if (/^-?0\d/.test(word)) return { code: "json/leading-zero", end, standsFor: "scalar" };
  if (isDigit(text.charCodeAt(start)) || /^[-+.]+\d/.test(word) || [char.minus, char.plus].some((sign) => sign === text.charCodeAt(start)))
    return { code: "json/number-form", end, standsFor: "scalar" };
  const known = /^(true|false|null|none|nil|undefined|yes|no)$/i.test(word);
  return { code: "json/unknown-word", end, standsFor: known ? "scalar" : "unknown" };
}

function quoted(text: Text, start: number, closing: string, code: ReaderCode): Foreign {
  for (let at = start + 1; at < text.length && !isLineEnd(text.charCodeAt(at)); at++) {
    if (text.charCodeAt(at) === char.backslash) at++;
    else if (closing.includes(text.slice(at, at + 1))) return { code, end: at + 1, standsFor: "scalar" };
  }
  return { code, end: start + 1, standsFor: "unknown" };
}

function blockComment(text: Text, start: number): Foreign {
  for (let at = start + 2; at < text.length - 1; at++) {
    if (text.charCodeAt(at) === 42 && text.charCodeAt(at + 1) === char.slash) return { code: "json/comment", end: at + 2, standsFor: "nothing" };
  }
  return { code: "json/comment", end: text.length, standsFor: "unknown" };
}

function lineEnd(text: Text, start: number): number {
  let at = start;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

const isLineEnd = (code: number): boolean => code === char.lineFeed || code === char.carriageReturn;
