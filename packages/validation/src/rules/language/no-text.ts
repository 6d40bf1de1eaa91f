import { strategy } from "../../examples.js";
import { texts } from "../../messages/language/no-text.js";
import { placeRule } from "../../rule.js";

export const languageNoText = placeRule("translations", {
  code: "language/no-text",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "A text by language stands for one text; without any it says nothing." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ title: { fr: "Stratégie nationale" } }) }],
    bad: [{ input: strategy({ title: {} }), at: ["/title"] }],
  },
  check: ({ value }) => {
    for (const _ in value) return undefined;
    return {};
  },
});
