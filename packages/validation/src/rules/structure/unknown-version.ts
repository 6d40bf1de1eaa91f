import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const unknownVersion = structureRule({
  code: "structure/unknown-version",
  severity: "error",
  refuses: true,
  titles: {
    ar: "إصدار النموذج مما يقرؤه هذا الإصدار من البرنامج",
    en: "The version of the model is one that this release reads",
    es: "La versión del modelo es legible para esta edición",
    fr: "La version du modèle est lue par cette édition",
    ru: "Версия модели читается этим выпуском",
    zh: "本版本可读取该模型版本",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ modelVersion: "99" }), at: ["/modelVersion"] }],
  },
});
