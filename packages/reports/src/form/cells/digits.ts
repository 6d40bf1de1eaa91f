/** Blocks of ten digits that people type beside the Latin ones: Arabic, Persian, Devanagari, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10] as const;

/** A text with Latin digits and plain signs in place of those of other scripts. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
    })
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",")
    .replace(/[\u2212\u2012\u2013\uff0d]/g, "-")
    .replace(/[\u200e\u200f\u061c]/g, "");
