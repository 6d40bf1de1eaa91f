import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const wrongType = structureRule({
  code: "structure/wrong-type",
  severity: "error",
  titles: {
    ar: "كل قيمة من النوع المتوقع في موضعها",
    en: "Every value has the type that is expected there",
    es: "Cada valor tiene el tipo esperado",
    fr: "Chaque valeur a le type attendu",
    ru: "Каждое значение имеет ожидаемый тип",
    zh: "每个值都是预期的类型",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ revision: true }), at: ["/revision"] }],
  },
});
