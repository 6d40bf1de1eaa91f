import type { Limits } from "../limits.js";
import { numberLoss } from "./numbers.js";
import { char, isDigit, quoteEnd, spaceEnd } from "./text.js";

/** What a look over a text tells of it, without reading its values. */
interface Outline {
  /** Members of all objects, as written: one for each colon outside quotation marks. */
  readonly members: number;
  readonly escapes: boolean;
}

/**
 * Reads a text in which nothing has to be told, which is nearly every one: its brackets and members are counted, `JSON.parse` does the rest, and the members that it found are
 * counted against those that were written, so that none came twice. Gives nothing where there is any doubt, which leaves the text to the scan: it may doubt a right text,
 * but never takes one of which the scan would tell something.
 */
export function readQuickly(text: string, limits: Limits): { readonly value: unknown } | undefined {
  if (!isWellFormed(text)) return undefined;
  const outline = outlineOf(text, limits);
  if (!outline) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return countMembers(value, limits.keys, outline.escapes) === outline.members ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Counts what stands outside quotation marks; nothing for a text that breaks a limit, or whose numbers lose digits. */
function outlineOf(text: string, limits: Limits): Outline | undefined {
  const escapes = text.includes("\\");
  const longestKey = Math.min(limits.keyLength, limits.stringLength);
  let members = 0;
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === char.quote) {
      const end = quoteEnd(text, at);
      if (end < 0 || end - at > limits.stringLength) return undefined;
      if (end - at > longestKey && text.charCodeAt(spaceEnd(text, end + 1)) === char.colon) return undefined;
      at = end + 1;
    } else if (unit === char.comma || unit === char.colon) {
      if (unit === char.colon) members++;
      else values++;
      at++;
    } else if (unit === char.openBrace || unit === char.openBracket) {
      values++;
      if (++depth > limits.depth) return undefined;
      at++;
    } else if (unit === char.closeBrace || unit === char.closeBracket) {
      depth--;
      at++;
    } else if (isDigit(unit) || unit === char.minus) {
      const end = numberPartsEnd(text, at);
      if (numberLoss(text.slice(at, end))) return undefined;
      at = end;
    } else at++;
  }
  return values > limits.nodes ? undefined : { members, escapes };
}

function numberPartsEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && unit !== char.point && unit !== char.minus && unit !== char.plus && (unit | 0x20) !== 0x65) break;
  }
  return at;
}

/** Number of the members of all objects in a value; `NaN` for one that has to be told about. */
function countMembers(value: unknown, most: number, escapes: boolean): number {
  if (typeof value === "string") return escapes && !isWellFormed(value) ? Number.NaN : 0;
  if (typeof value !== "object" || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === "object" || escapes) members += countMembers(item, most, escapes);
    }
    return members;
  }
  let own = 0;
  for (const name in value) {
    if (name === "__proto__" || (escapes && !isWellFormed(name))) return Number.NaN;
    own++;
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof member === "object" || escapes) members += countMembers(member, most, escapes);
  }
  return own > most ? Number.NaN : members + own;
}

const halfSurrogate = /\p{Surrogate}/u;

/** Whether a text has no half of a character. */
const isWellFormed = (text: string & { readonly isWellFormed?: () => boolean }): boolean => text.isWellFormed?.() ?? !halfSurrogate.test(text);
