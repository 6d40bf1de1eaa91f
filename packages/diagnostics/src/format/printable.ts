const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;
const unseenBesideLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;

const shown = (sign: string): string => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

/** Names of files and members come from outside: control characters and marks of direction are shown, not sent on. The result is one line. */
export const printable = (text: string): string => text.replace(unseen, shown);

/** The same for a text of several lines: line feeds and tabs stay. */
export const printableLines = (text: string): string => text.replace(unseenBesideLines, shown);
