import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/placeholder.js";
import { placeRule } from "../../rule.js";
import { listOfBody } from "../body/place.js";
import { isPlaceholder, placeholderNeeds } from "../placeholder.js";

/** Filler, and gaps of templates, anywhere in a text. */
const fillers = ["lorem ipsum", "dolor sit amet", "[insert", "[please fill", "[to be completed", "[à compléter", "[completar", "[вставить", "请在此处"];
const inside = new RegExp(`${fillers.join("|").replaceAll("[", "\\[")}|\\bxxx+\\b`, "i");

export const textPlaceholder = placeRule("prose", {
  code: "text/placeholder",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "Seen on a real page: filler text after the text." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ notes: ["A remark.", "24/7"] }) }],
    bad: [{ input: strategy({ notes: ["Goals. Lorem ipsum dolor sit amet", "TBD", "[insert text]"] }), at: ["/notes/0", "/notes/1", "/notes/2"] }],
  },
  needs: { ...placeholderNeeds, cues: [...placeholderNeeds.cues, ...fillers, "xxx"] },
  check: ({ value, steps }) => (listOfBody(steps) === undefined && (isPlaceholder(value) || inside.test(value)) ? {} : undefined),
});
