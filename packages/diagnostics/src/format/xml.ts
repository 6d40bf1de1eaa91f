import { printableLines } from "./printable.js";

/** A text for XML or HTML, also inside an attribute: markup is escaped, characters that XML forbids are shown. */
export const escapeMarkup = (text: string): string =>
  printableLines(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
