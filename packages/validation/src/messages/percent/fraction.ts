import type { RuleTexts } from "../../rule.js";

/** Texts of `percent/fraction`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُكتب النسب المئوية من 0 إلى 100",
    message: "القيمة بين 0 و1 مع أن الوحدة نسبة مئوية.",
    guidance: "اكتب 38 للدلالة على 38 في المائة. إذا كان المقصود جزءاً من واحد في المائة فاحتفظ بالصيغة المطبوعة في statedAs.",
  },
  en: {
    title: "Percentages are written from 0 to 100",
    message: "The value lies between 0 and 1 although the unit is percent.",
    guidance: "Write 38 for 38 percent. When a fraction of a percent is meant, keep the printed form in statedAs.",
  },
  es: {
    title: "Los porcentajes se escriben de 0 a 100",
    message: "El valor está entre 0 y 1 aunque la unidad es el porcentaje.",
    guidance: "Escriba 38 para 38 %. Si se trata de una fracción de un uno por ciento, conserve la forma impresa en statedAs.",
  },
  fr: {
    title: "Les pourcentages s’écrivent de 0 à 100",
    message: "La valeur est comprise entre 0 et 1 alors que l’unité est le pourcentage.",
    guidance: "Écrivez 38 pour 38 %. S’il s’agit bien d’une fraction de pour cent, gardez la forme imprimée dans statedAs.",
  },
  ru: {
    title: "Проценты пишутся от 0 до 100",
    message: "Значение лежит между 0 и 1, хотя единица — процент.",
    guidance: "Для 38 процентов пишите 38. Если имеется в виду доля процента, сохраните печатную форму в statedAs.",
  },
  zh: {
    title: "百分比按 0 至 100 书写",
    message: "单位为百分比，但数值在 0 与 1 之间。",
    guidance: "38% 请写 38。如确指不足百分之一，请在 statedAs 中保留原文。",
  },
};
