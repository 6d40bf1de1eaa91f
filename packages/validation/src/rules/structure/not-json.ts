import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const notJson = structureRule({
  code: "structure/not-json",
  severity: "error",
  refuses: true,
  titles: {
    ar: "القيمة JSON خالصة",
    en: "The value is plain JSON",
    es: "El valor es JSON puro",
    fr: "La valeur est du JSON pur",
    ru: "Значение — чистый JSON",
    zh: "值为纯 JSON",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: { ...strategy(), date: new Date(0) }, at: ["/date"] }],
  },
});
