import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const missingMember = structureRule({
  code: "structure/missing-member",
  severity: "error",
  titles: {
    ar: "جميع الحقول الواجبة موجودة",
    en: "Every member that must be there is there",
    es: "Están todos los miembros obligatorios",
    fr: "Tous les membres obligatoires sont présents",
    ru: "Все обязательные поля есть",
    zh: "必备字段齐全",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: without("status"), at: [""] }],
  },
});

function without(member: string): unknown {
  const { [member]: _, ...rest } = strategy();
  return rest;
}
