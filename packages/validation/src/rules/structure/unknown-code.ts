import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const unknownCode = structureRule({
  code: "structure/unknown-code",
  severity: "error",
  titles: {
    ar: "الرموز مأخوذة من قوائمها",
    en: "Codes come from their lists",
    es: "Los códigos proceden de sus listas",
    fr: "Les codes viennent de leurs listes",
    ru: "Коды берутся из своих списков",
    zh: "代码取自相应的代码表",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ status: "zzzz" }), at: ["/status"] }],
  },
});
