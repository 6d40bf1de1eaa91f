const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;
const unseenBesideLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;

const shown = (sign: string): string => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

/** Names of files and members come from outside: control characters and marks of direction are shown, not sent on. The result is one line. */
export const printable = (text: string): string => text.replace(unseen, shown);

/** The same for a sentence of a catalogue: the left-to-right mark stays. It turns nothing, and in Arabic a date or a code is shown in order only behind it. */
export const printableSentence = (text: string): string => text.split("\u200e").map(printable).join("\u200e");

/** The same for a text of several lines: line feeds and tabs stay. */
export const printableLines = (text: string): string => text.replace(unseenBesideLines, shown);

const lineBreaks = /[\t-\r\u0085\u2028\u2029]+/g;
const noCharacter = /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;
const turnsDirection = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text of a document as a file for people may hold it, on one line: what is no character becomes U+FFFD, marks that turn the direction of what follows are taken out,
 * line breaks become a space. Joiners and marks that scripts need stay.
 *
 * @example
 * ```ts
 * import { plainText } from "@cop-sdk/diagnostics";
 *
 * plainText("Road\u202Emap\nof 2030"); // "Roadmap of 2030"
 * ```
 */
export const plainText = (text: string): string => text.replace(lineBreaks, " ").replace(noCharacter, "\ufffd").replace(turnsDirection, "");
