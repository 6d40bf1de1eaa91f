import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const tooLong = structureRule({
  code: "structure/too-long",
  severity: "error",
  titles: {
    ar: "النصوص لا تتجاوز الطول المقروء",
    en: "Texts are not longer than can be read",
    es: "Los textos no son más largos de lo que se puede leer",
    fr: "Les textes ne dépassent pas la longueur lisible",
    ru: "Тексты не длиннее читаемого предела",
    zh: "文本不超过可读取的长度",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ title: { en: "x".repeat(100_001) } }), at: ["/title/en"] }],
  },
});
