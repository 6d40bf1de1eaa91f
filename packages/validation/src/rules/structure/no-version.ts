import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const noVersion = structureRule({
  code: "structure/no-version",
  severity: "error",
  refuses: true,
  titles: {
    ar: "تبيّن الوثيقة إصدار النموذج التي تتبعها",
    en: "A document says which version of the model it follows",
    es: "Un documento dice qué versión del modelo sigue",
    fr: "Un document dit quelle version du modèle il suit",
    ru: "Документ указывает версию модели",
    zh: "文件说明所遵循的模型版本",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: { type: "national-strategy", id: "example" }, at: [""] }],
  },
});
