import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/formula.js";
import { placeRule } from "../../rule.js";

const formula = /^\s*(?:[=@]\s*[A-Za-z(]|[+-]\s*[A-Za-z]+[(|!])/;

export const textFormula = placeRule("prose", {
  code: "text/formula",
  aliases: ["cell/formula"],
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "A spreadsheet runs a cell that begins like a formula." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ notes: ["- a point of a list", "+260 211 000 000"] }) }],
    bad: [{ input: strategy({ notes: ['=HYPERLINK("http://example.org")', "+cmd|' /C calc'!A0", "@SUM(1)"] }), at: ["/notes/0", "/notes/1", "/notes/2"] }],
  },
  needs: { traits: ["sign"] },
  check: ({ value }) => (formula.test(value) ? {} : undefined),
});
