import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const notADocument = structureRule({
  code: "structure/not-a-document",
  severity: "error",
  refuses: true,
  titles: {
    ar: "الوثيقة كائن",
    en: "A document is an object",
    es: "Un documento es un objeto",
    fr: "Un document est un objet",
    ru: "Документ — это объект",
    zh: "文件是一个对象",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: [strategy()], at: [""] }],
  },
});
