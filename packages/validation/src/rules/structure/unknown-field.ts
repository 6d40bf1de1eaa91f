import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const unknownField = structureRule({
  code: "structure/unknown-field",
  severity: "info",
  titles: {
    ar: "الحقول هي حقول النموذج",
    en: "Members are those of the model",
    es: "Los miembros son los del modelo",
    fr: "Les membres sont ceux du modèle",
    ru: "Поля — те, что есть в модели",
    zh: "字段均为模型所定义",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ zodiacSign: "x" }), at: ["/zodiacSign"] }],
  },
});
