import { printableLines } from "./printable.js";

/** A text for XML or HTML, also inside an attribute: markup is escaped, characters that XML forbids are shown, the left-to-right mark stays. */
export const escapeMarkup = (text: string): string =>
  text
    .split("\u200e")
    .map(printableLines)
    .join("\u200e")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
