import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const noType = structureRule({
  code: "structure/no-type",
  severity: "error",
  refuses: true,
  titles: {
    ar: "تبيّن الوثيقة نوعها",
    en: "A document says what it is",
    es: "Un documento dice qué es",
    fr: "Un document dit ce qu’il est",
    ru: "Документ сообщает свой тип",
    zh: "文件说明自己的类型",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: { modelVersion: "1", id: "example" }, at: [""] }],
  },
});
