const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What markup cannot hold: control characters, halves of characters. A carriage return would become a line feed. */
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] as string);

/** Signs that are written in another way; most texts have none. */
const special = /[^\t\n !#-%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]/;

/**
 * Text of a cell. What markup cannot hold is written as `_x0007_`, as spreadsheet programs do, and a text that looks like that is marked,
 * so that every text comes back as it was.
 */
export const cellText = (text: string): string =>
  special.test(text)
    ? escapeMarkup(
        text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
      )
    : text;

/** Text of an attribute or a property, on one line; what markup cannot hold is left out. */
export const plainText = (text: string): string => escapeMarkup(text.replace(unwritable, "").replace(/\s+/g, " "));

/** Cuts a text without cutting a character. */
export const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`);
