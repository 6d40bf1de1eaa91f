import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/action-outside-period`. */
export const texts: RuleTexts = {
  ar: {
    title: "تقع الإجراءات ضمن فترة الاستراتيجية",
    message: "لا يقع زمن هذا الإجراء ضمن فترة الاستراتيجية (من {start} إلى {end}).",
    guidance: "تحقق من تواريخ الإجراء أو من الفترة.",
  },
  en: {
    title: "Actions lie inside the strategy's period",
    message: "The time of this action does not lie inside the period of the strategy ({start} to {end}).",
    guidance: "Check the dates of the action, or the period.",
  },
  es: {
    title: "Las acciones están dentro del período de la estrategia",
    message: "El plazo de esta acción no está dentro del período de la estrategia (del {start} al {end}).",
    guidance: "Compruebe las fechas de la acción o el período.",
  },
  fr: {
    title: "Les actions se situent dans la période de la stratégie",
    message: "Le calendrier de cette action ne se situe pas dans la période de la stratégie (du {start} au {end}).",
    guidance: "Vérifiez les dates de l’action, ou la période.",
  },
  ru: {
    title: "Меры лежат в пределах периода стратегии",
    message: "Срок этой меры выходит за период стратегии ({start} — {end}).",
    guidance: "Проверьте даты меры или период.",
  },
  zh: {
    title: "行动在战略时段之内",
    message: "该行动的时间不在战略时段内（{start} 至 {end}）。",
    guidance: "请核对行动日期或时段。",
  },
};
