/** Writes the decimal digits of every script as 0 to 9. */
export const asciiDigits = (text: string): string =>
  text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });

/** Digits that are marks of footnotes, fractions, or numbers of a list: made plain, they would become digits of the number beside them. */
const marks = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u2189\u2460-\u24ff\u2776-\u2793\u3220-\u325f\u3280-\u32bf]/u;
const others = new RegExp(`[^${marks.source.slice(1, -1)}]+`, "gu");

/** A text in the plain forms of its signs (full-width digits, joined letters). Raised digits and the like stay as they are. */
export const plainSigns = (text: string): string => (marks.test(text) ? text.replace(others, (part) => part.normalize("NFKC")) : text.normalize("NFKC"));
