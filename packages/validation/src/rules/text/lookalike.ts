import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/lookalike.js";
import { placeRule } from "../../rule.js";

const mixed = /(?<!\p{L})(?=\p{L}*[A-Za-z])(?=\p{L}*[\u0370-\u03FF\u0400-\u04FF])\p{L}+/gu;
const otherScript = /[\u0370-\u03FF\u0400-\u04FF]/;
/** Letters of the Latin, and of the Cyrillic and Greek scripts, that another script has in the same shape. */
const latin = /^[ABCEHIJKMOPSTXYZaceijopsxy]+$/;
const others = /^[АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]+$/u;

/** Whether a word of one script has letters of another that look like its own: `СOP` with a Cyrillic letter. Words joined of two scripts on purpose are none. */
function hasLookalike(text: string): boolean {
  if (!otherScript.test(text)) return false;
  return [...text.matchAll(mixed)].some(([word]) => latin.test(word.replace(/[^A-Za-z]/g, "")) || others.test(word.replace(/[A-Za-z]/g, "")));
}

export const textLookalike = placeRule(["prose", "printed"], {
  code: "text/lookalike",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "Met in real pages: COP written with a Cyrillic letter." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ notes: ["COP", "защита детей", "IT-специалисты", "ДосболLIKE"] }) }],
    bad: [{ input: strategy({ notes: ["The СOP strategy"] }), at: ["/notes/0"] }],
  },
  needs: { traits: ["wide"] },
  check: ({ value }) => (hasLookalike(value) ? {} : undefined),
});
