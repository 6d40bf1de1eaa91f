import { char, isDigit, type Text } from "./text.js";

/** Offset after the number that starts at `start` (RFC 8259, section 6), or -1 when it is written in another way. */
export function numberEnd(text: Text, start: number): number {
  const whole = text.charCodeAt(start) === char.minus ? start + 1 : start;
  let at = digitsEnd(text, whole);
  if (at === whole || (at > whole + 1 && text.charCodeAt(whole) === char.zero)) return -1;
  if (at < text.length && text.charCodeAt(at) === char.point) {
    const fraction = at + 1;
    at = digitsEnd(text, fraction);
    if (at === fraction) return -1;
  }
  if (at < text.length && (text.charCodeAt(at) | 32) === 101) {
    const signed = at + 1 < text.length && (text.charCodeAt(at + 1) === char.plus || text.charCodeAt(at + 1) === char.minus);
    const exponent = at + (signed ? 2 : 1);
    at = digitsEnd(text, exponent);
    if (at === exponent) return -1;
  }
  return at >= text.length || !isWordPart(text.charCodeAt(at)) ? at : -1;
}

function digitsEnd(text: Text, start: number): number {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Characters that make one word with a number or name: letters, digits, `_ $ . + -`. */
export const isWordPart = (code: number): boolean =>
  isDigit(code) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  code === 36 ||
  code === char.point ||
  code === char.plus ||
  code === char.minus ||
  code >= 0xaa;

/** Numbers so short cannot lose digits when they are read: a double keeps 15 significant digits. */
const safeLength = 15;

/** What happens to a number when it is read as a double: nothing, digits get lost, or it has no value at all. */
export type NumberLoss = "precision" | "range" | undefined;

/** @param written - a number as JSON writes it */
export function numberLoss(written: string): NumberLoss {
  if (written.length <= safeLength && !/e/i.test(written)) return undefined;
  const read = Number(written);
  if (!Number.isFinite(read)) return "range";
  const rewritten = String(read);
  return rewritten === written || significant(rewritten) === significant(written) ? undefined : "precision";
}

/** Digits and exponent of a number, the same for all ways of writing the same value. */
function significant(written: string): string {
  const [, whole = "", fraction = "", exponent = "0"] = /^[-+]?(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(written) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === char.zero) end--;
  return end === 0 ? "0" : `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
