import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const forbiddenKey = structureRule({
  code: "structure/forbidden-key",
  severity: "error",
  refuses: true,
  titles: {
    ar: "لا يحمل أي حقل اسماً محظوراً",
    en: "No member has a forbidden name",
    es: "Ningún miembro tiene un nombre prohibido",
    fr: "Aucun membre ne porte un nom interdit",
    ru: "Нет полей с запрещёнными именами",
    zh: "没有使用禁用名称的字段",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: { ...strategy(), budget: JSON.parse('{ "__proto__": {} }') }, at: ["/budget/__proto__"] }],
  },
});
