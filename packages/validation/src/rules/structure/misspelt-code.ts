import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const misspeltCode = structureRule({
  code: "structure/misspelt-code",
  severity: "error",
  titles: {
    ar: "تُكتب الرموز كما في قوائمها",
    en: "Codes are spelt as in their lists",
    es: "Los códigos se escriben como en sus listas",
    fr: "Les codes s’écrivent comme dans leurs listes",
    ru: "Коды пишутся так, как в списках",
    zh: "代码的拼写与代码表一致",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ status: "aproved" }), at: ["/status"] }],
  },
});
