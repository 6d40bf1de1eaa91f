/** What the scanner uses of a text: a string, or in tests one that counts how often it is looked at. */
export type Text = Pick<string, "length" | "charCodeAt" | "slice">;

/** Character codes that the JSON readers compare with. */
export const char = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  plus: 43,
  comma: 44,
  minus: 45,
  point: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  underscore: 95,
  openBrace: 123,
  closeBrace: 125,
} as const;

export const isDigit = (code: number): boolean => code >= char.zero && code <= char.nine;

export const isSpace = (code: number): boolean => code === char.space || code === char.lineFeed || code === char.carriageReturn || code === char.tab;

/** Offset of the first character from `start` on that is no white space. */
export function spaceEnd(text: Text, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset of the quotation mark that closes the text at `start`, one before which the backslashes make pairs; -1 when there is none. */
export function quoteEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && text.charCodeAt(end - 1) === char.backslash) {
    let slashes = 1;
    while (text.charCodeAt(end - 1 - slashes) === char.backslash) slashes++;
    if (slashes % 2 === 0) break;
    end = text.indexOf('"', end + 1);
  }
  return end;
}

/** The name of a key as the data has it, from its place in the text (quotation marks included, where there are any). */
export function keyName(text: Text, start: number, end: number): string {
  const written = text.slice(start, end);
  if (!written.startsWith('"')) return written.replace(/^['“„«]|['”“»"]$/g, "");
  if (!written.includes("\\")) return written.slice(1, -1);
  try {
    return JSON.parse(written) as string;
  } catch {
    return written.slice(1, -1);
  }
}

/** A character for a message: a sign or letter of ASCII as it is, others by code point. */
export function showCharacter(text: Text, offset: number): string {
  const unit = text.charCodeAt(offset);
  return unit > 32 && unit < 127 ? String.fromCharCode(unit) : codePoint(text.slice(offset, offset + 2).codePointAt(0) ?? 0);
}

export const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
