import { char, codePoint, type Text } from "./text.js";

/** A fault inside quotation marks. */
export interface StringFault {
  readonly code: "json/control-character" | "json/escape" | "json/lone-surrogate";
  readonly start: number;
  readonly end: number;
  readonly character?: string;
}

/** Ends of a text in quotation marks that has no right end. */
export const unclosed = -1;
export const brokenLine = -2;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /["\\\0-\x1f\ud800-\udfff]/g;

/**
 * Offset of the first character from `offset` on that needs care inside quotation marks: quote, backslash, control, surrogate.
 * A regular expression, since it costs half of a loop over character codes.
 */
export function plainEnd(text: Text, offset: number): number {
  special.lastIndex = offset;
  return special.test(text as string) ? special.lastIndex - 1 : text.length;
}

/**
 * Offset after the closing quotation mark of the text that opens at `start`; `unclosed` when the input ends before it, `brokenLine` when the line does.
 * Half surrogate pairs count as faults whether written as characters or as escapes: no other program could save them.
 */
export function stringEnd(text: Text, start: number, onFault: (fault: StringFault) => void): number {
  let high = -1;
  let at = start + 1;
  const loneHigh = (until: number) => {
    if (high >= 0) onFault({ code: "json/lone-surrogate", start: high, end: until });
    high = -1;
  };
  for (;;) {
    const stop = plainEnd(text, at);
    if (stop > at) loneHigh(at);
    if (stop >= text.length) return unclosed;
    const unit = text.charCodeAt(stop);
    if (unit === char.lineFeed || unit === char.carriageReturn) return brokenLine;
    if (unit === char.quote) {
      loneHigh(stop);
      return stop + 1;
    }
    const length = unit === char.backslash ? escapeLength(text, stop) : 1;
    const value = length === 6 ? hexValue(text, stop + 2) : unit === char.backslash ? 0 : unit;
    at = stop + Math.max(length, 1);
    if (length === 0) onFault({ code: "json/escape", start: stop, end: Math.min(stop + 2, text.length) });
    else if (unit < char.space) onFault({ code: "json/control-character", start: stop, end: at, character: codePoint(unit) });
    if (value >= 0xdc00 && value <= 0xdfff) {
      if (high < 0) onFault({ code: "json/lone-surrogate", start: stop, end: at });
      high = -1;
    } else {
      loneHigh(stop);
      if (value >= 0xd800 && value <= 0xdbff) high = stop;
    }
  }
}

/** Length of the escape at a backslash: 2, 6 (`\uXXXX`), or 0 when JSON has no such escape. */
function escapeLength(text: Text, offset: number): 0 | 2 | 6 {
  const letter = text.slice(offset + 1, offset + 2);
  if (letter === "u") return hexValue(text, offset + 2) < 0 ? 0 : 6;
  return letter !== "" && '"\\/bfnrt'.includes(letter) ? 2 : 0;
}

function hexValue(text: Text, offset: number): number {
  const digits = text.slice(offset, offset + 4);
  return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
}
