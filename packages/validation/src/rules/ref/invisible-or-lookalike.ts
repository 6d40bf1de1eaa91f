import { strategy } from "../../examples.js";
import { texts } from "../../messages/ref/invisible-or-lookalike.js";
import { rawRule } from "../../rule.js";
import { codePoints } from "../text/code-points.js";

export const refInvisibleOrLookalike = rawRule("identifier", "malformed", {
  code: "ref/invisible-or-lookalike",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Usual where ids were copied from web pages: signs that are not seen, letters of another script." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ id: "not an id" }) }],
    bad: [
      { input: strategy({ id: "СOP-2025" }), at: ["/id"] },
      { input: strategy({ id: "COP\u200F-2025" }), at: ["/id"] },
    ],
  },
  applies: ({ value }) => typeof value === "string" && value.length <= 200,
  check: ({ value }) => {
    const strange = codePoints(String(value), /[^\p{ASCII}]/gu);
    return strange.length > 0 ? { params: { codePoints: strange } } : undefined;
  },
});
