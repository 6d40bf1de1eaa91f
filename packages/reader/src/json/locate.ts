import { fromPointer } from "@cop-sdk/diagnostics";
import type { Locate } from "../format.js";
import type { Lines } from "../lines.js";
import { char, isSpace, keyName, quoteEnd, spaceEnd } from "./text.js";

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly start: number; readonly end: number };
}

/**
 * Places of values in a text that is known to be JSON. Nothing is done before the first call; a container's children are looked for once, when a pointer
 * leads through it.
 */
export function locateInJson(text: string, lines: Lines): Locate {
  const children = new Map<number, ReadonlyMap<string, Spot>>();
  const childrenOf = (start: number) => {
    const known = children.get(start) ?? findChildren(text, start);
    children.set(start, known);
    return known;
  };
  return (pointer, options) => {
    const rootStart = spaceEnd(text, 0);
    let spot: Spot = { start: rootStart, end: text.trimEnd().length };
    for (const step of fromPointer(pointer)) {
      const child = childrenOf(spot.start).get(step);
      if (!child) return lines.range(spot.start, spot.end);
      spot = child;
    }
    const { start, end } = (options?.key && spot.key) || spot;
    return lines.range(start, end);
  };
}

/** Children by step of the container at `start`; of a key that comes twice the last, as `JSON.parse` takes it. A value of another kind has none. */
function findChildren(text: string, start: number): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const opening = text.charCodeAt(start);
  if (opening !== char.openBrace && opening !== char.openBracket) return spots;
  let at = spaceEnd(text, start + 1);
  while (text.charCodeAt(at) !== char.closeBrace && text.charCodeAt(at) !== char.closeBracket) {
    let name = String(spots.size);
    let key: { start: number; end: number } | undefined;
    if (opening === char.openBrace) {
      key = { start: at, end: quoteEnd(text, at) + 1 };
      name = keyName(text, key.start, key.end);
      at = spaceEnd(text, spaceEnd(text, key.end) + 1);
    }
    const end = skipValue(text, at);
    spots.set(name, key ? { start: at, end, key } : { start: at, end });
    at = spaceEnd(text, end);
    if (text.charCodeAt(at) === char.comma) at = spaceEnd(text, at + 1);
  }
  return spots;
}

function skipValue(text: string, start: number): number {
  let at = start;
  let depth = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === char.quote) at = quoteEnd(text, at);
    else if (unit === char.openBrace || unit === char.openBracket) depth++;
    else if (unit === char.closeBrace || unit === char.closeBracket) depth--;
    if (depth < 0) return at;
    if (depth === 0 && (at + 1 === text.length || endsValue(unit, text.charCodeAt(at + 1)))) return at + 1;
  }
  return at;
}

/** At depth 0: after a quotation mark or bracket a value has ended; a number or word ends before a sign or white space. */
const endsValue = (unit: number, next: number): boolean =>
  unit === char.quote ||
  unit === char.closeBrace ||
  unit === char.closeBracket ||
  next === char.comma ||
  next === char.closeBrace ||
  next === char.closeBracket ||
  isSpace(next);
