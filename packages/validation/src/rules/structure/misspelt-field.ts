import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const misspeltField = structureRule({
  code: "structure/misspelt-field",
  severity: "warning",
  titles: {
    ar: "تُكتب أسماء الحقول كما في النموذج",
    en: "Members are spelt as in the model",
    es: "Los miembros se escriben como en el modelo",
    fr: "Les membres s’écrivent comme dans le modèle",
    ru: "Имена полей пишутся так, как в модели",
    zh: "字段名的拼写与模型一致",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ perlod: {} }), at: ["/perlod"] }],
  },
});
