import type { RuleTexts } from "../../rule.js";

/** Texts of `percent/unit`. */
export const texts: RuleTexts = {
  ar: {
    title: "تقع نسبة من مجموعة سكانية بين 0 و100 في المائة",
    message: "القيمة نسبة من مجموعة سكانية لكنها لا تقع بين 0 و100.",
    guidance: "صحّح القيمة. إذا كانت معدل نمو أو نسبة تحقيق هدف فاحذف population وبيّن ذلك في indicator.",
  },
  en: {
    title: "A share of a population lies between 0 and 100 percent",
    message: "The value is a share of a population but does not lie between 0 and 100.",
    guidance: "Correct the value. For a rate of growth or of a target, leave population out and say so in indicator.",
  },
  es: {
    title: "Una parte de una población está entre 0 y 100 %",
    message: "El valor es una parte de una población, pero no está entre 0 y 100.",
    guidance: "Corrija el valor. Para una tasa de crecimiento o de cumplimiento, quite population y dígalo en indicator.",
  },
  fr: {
    title: "Une part d’une population est comprise entre 0 et 100 %",
    message: "La valeur est une part d’une population mais n’est pas comprise entre 0 et 100.",
    guidance: "Corrigez la valeur. Pour un taux de croissance ou d’atteinte d’une cible, retirez population et dites-le dans indicator.",
  },
  ru: {
    title: "Доля населения лежит между 0 и 100 %",
    message: "Значение — доля группы населения, но лежит не между 0 и 100.",
    guidance: "Исправьте значение. Для темпа роста или выполнения плана уберите population и скажите об этом в indicator.",
  },
  zh: {
    title: "人群占比在 0 至 100% 之间",
    message: "该值为人群占比，但不在 0 至 100 之间。",
    guidance: "请更正数值。如为增长率或目标完成率，请去掉 population 并在 indicator 中说明。",
  },
};
