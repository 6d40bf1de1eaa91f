import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const tooLarge = structureRule({
  code: "structure/too-large",
  severity: "error",
  titles: {
    ar: "الأرقام لا تتجاوز حدها",
    en: "Numbers are not above their limit",
    es: "Los números no superan su límite",
    fr: "Les nombres ne dépassent pas leur limite",
    ru: "Числа не больше своего предела",
    zh: "数字不超过上限",
  },
  examples: {
    good: [{ input: strategy({ budget: { amount: 1, currency: "USD", year: 2025 } }) }],
    bad: [{ input: strategy({ budget: { amount: 1, currency: "USD", year: 20250 } }), at: ["/budget/year"] }],
  },
});
