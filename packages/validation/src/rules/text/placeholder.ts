import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/placeholder.js";
import { placeRule } from "../../rule.js";
import { listOfBody } from "../body/place.js";
import { isPlaceholder } from "../placeholder.js";
import { isPrinted } from "./printed.js";

const inside = /lorem ipsum|dolor sit amet|\bxxx+\b|\[(?:insert|please fill|to be completed|à compléter|completar|вставить)|请在此处/i;

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
  applies: ({ steps }) => listOfBody(steps) === undefined && !isPrinted(steps),
  check: ({ value }) => (isPlaceholder(value) || inside.test(value) ? {} : undefined),
});
