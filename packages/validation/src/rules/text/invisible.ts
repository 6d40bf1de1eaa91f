import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/invisible.js";
import { placeRule } from "../../rule.js";
import { codePoints } from "./code-points.js";

/** Signs that no language needs in a text: controls, overrides of direction, joiners of width zero, private use. Marks of Arabic, Hebrew and Persian stay. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Co}\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

export const textInvisible = placeRule(["prose", "printed"], {
  code: "text/invisible",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "Usual in text copied from pages and slides." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ notes: ["پیش‌نویس", "نص\u200F عربي"] }) }],
    bad: [{ input: strategy({ notes: ["ok", "Road\u200Bmap \u202Eabc"] }), at: ["/notes/1"] }],
  },
  needs: { traits: ["wide", "control"] },
  check: ({ value }) => {
    const found = codePoints(value, invisible);
    return found.length > 0 ? { params: { codePoints: found } } : undefined;
  },
});
