import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const malformed = structureRule({
  code: "structure/malformed",
  severity: "error",
  titles: {
    ar: "كل قيمة بالصيغة المتوقعة في موضعها",
    en: "Every value has the form that is expected there",
    es: "Cada valor tiene la forma esperada",
    fr: "Chaque valeur a la forme attendue",
    ru: "Каждое значение имеет ожидаемую форму",
    zh: "每个值都符合预期的格式",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ id: "no spaces allowed" }), at: ["/id"] }],
  },
});
