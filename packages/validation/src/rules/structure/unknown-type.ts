import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const unknownType = structureRule({
  code: "structure/unknown-type",
  severity: "error",
  refuses: true,
  titles: {
    ar: "نوع الوثيقة معروف",
    en: "The document type is known",
    es: "El tipo de documento es conocido",
    fr: "Le type de document est connu",
    ru: "Тип документа известен",
    zh: "文件类型已知",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ type: "national-stratagem" }), at: ["/type"] }],
  },
});
