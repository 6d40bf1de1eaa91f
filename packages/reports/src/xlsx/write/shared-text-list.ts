import { cellText } from "./markup-text.js";

/** Texts of cells, each kept once. */
export interface SharedTextList {
  /** Number of a text in the list. */
  readonly numberOf: (text: string) => number;
  readonly part: () => string;
}

/** An empty list. */
export function sharedTextList(): SharedTextList {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      uses++;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    part() {
      const items = [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`);
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">${items.join("")}</sst>`;
    },
  };
}
