import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const tooSmall = structureRule({
  code: "structure/too-small",
  severity: "error",
  titles: {
    ar: "الأرقام لا تقل عن حدها",
    en: "Numbers are not below their limit",
    es: "Los números no están por debajo de su límite",
    fr: "Les nombres ne sont pas inférieurs à leur limite",
    ru: "Числа не меньше своего предела",
    zh: "数字不低于下限",
  },
  examples: {
    good: [{ input: strategy({ revision: 1 }) }],
    bad: [{ input: strategy({ revision: 0 }), at: ["/revision"] }],
  },
});
