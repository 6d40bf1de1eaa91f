import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/broken-extraction.js";
import { placeRule } from "../../rule.js";

/** Letters that stand alone, one per line. */
const onePerLine = /(?:(?<![\p{L}\p{N}])\p{L}[\r\n]+){5}/u;
/** Letters that stand alone with a space between, too many for a list. */
const spaced = /(?:(?<![\p{L}\p{N}])[\p{Ll}\p{Lu}] ){8}/u;

export const textBrokenExtraction = placeRule(["prose", "printed"], {
  code: "text/broken-extraction",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen in real slides: one letter per line." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ notes: ["Child\nOnline\nProtection", "a) b) c) d)"] }) }],
    bad: [{ input: strategy({ notes: ["C\nh\ni\nl\nd\n", "C h i l d   O n l i n e P r o t e c t i o n"] }), at: ["/notes/0", "/notes/1"] }],
  },
  needs: { traits: ["newline", "spaced"] },
  check: ({ value }) => (onePerLine.test(value) || spaced.test(value) ? {} : undefined),
});
