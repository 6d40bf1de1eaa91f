import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const empty = structureRule({
  code: "structure/empty",
  severity: "error",
  titles: {
    ar: "لا يكون النص الموجود فارغاً",
    en: "A text that stands is not empty",
    es: "Un texto presente no está vacío",
    fr: "Un texte présent n’est pas vide",
    ru: "Имеющийся текст не пуст",
    zh: "已写出的文本不为空",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ title: { en: "" } }), at: ["/title/en"] }],
  },
});
