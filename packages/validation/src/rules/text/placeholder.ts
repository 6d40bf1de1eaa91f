import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/placeholder.js";
import { placeRule } from "../../rule.js";
import { listOfBody } from "../body/place.js";
import { isPlaceholder, placeholderNeeds } from "../placeholder.js";

/** Filler, and gaps of templates, anywhere in a text. */
const fillers = ["lorem ipsum", "dolor sit amet", "[insert", "[please fill", "[to be completed", "[à compléter", "[completar", "[вставить", "请在此处"];
/** Gaps of templates that name what is missing, the whole bracket. */
const gaps =
  "[name] [date] [country] [number] [amount] [ministry] [year] [title] [nom] [pays] [montant] [nombre] [fecha] [país] [número] [имя] [название] [дата] [страна] [名称] [日期] [国家] [الاسم] [التاريخ] [البلد]".split(
    " ",
  );
const inside = new RegExp(`${[...fillers, ...gaps].join("|").replaceAll("[", "\\[").replaceAll("]", "\\]")}|\\bxxx+\\b|_{4,}`, "i");

export const textPlaceholder = placeRule("prose", {
  code: "text/placeholder",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "Seen on a real page: filler text after the text." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ notes: ["A remark.", "24/7"] }) }],
    bad: [
      {
        input: strategy({ notes: ["Goals. Lorem ipsum dolor sit amet", "TBD", "[insert text]", "By [name], [date]", "Adopted on ____ by Cabinet"] }),
        at: ["/notes/0", "/notes/1", "/notes/2", "/notes/3", "/notes/4"],
      },
    ],
  },
  needs: { ...placeholderNeeds, cues: [...placeholderNeeds.cues, ...fillers, ...gaps, "xxx", "____"] },
  check: ({ value, steps }) => (listOfBody(steps) === undefined && (isPlaceholder(value) || inside.test(value)) ? {} : undefined),
});
