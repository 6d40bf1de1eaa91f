import type { RuleTexts } from "../../rule.js";

/** Texts of `coverage/model-national-response`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُرى تغطية نموذج الاستجابة الوطنية",
    message: "قدرات نموذج الاستجابة الوطنية التي لا يذكرها أي هدف أو إجراء: {count} من 21 ({capabilities}).",
    guidance: "هذا للعلم لا للتقييم. يمكن لاستراتيجية أن تستوفي قائمة الاتحاد كلها وتترك هذه القدرات مفتوحة.",
  },
  en: {
    title: "Coverage of the Model National Response is seen",
    message: "No goal or action speaks to {count} of the 21 capabilities of the Model National Response: {capabilities}.",
    guidance: "For information, not a score. A strategy can meet the whole ITU checklist and still leave these open.",
  },
  es: {
    title: "Se ve la cobertura de la Respuesta Nacional Modelo",
    message: "Ninguna meta ni acción atiende a {count} de las 21 capacidades de la Respuesta Nacional Modelo: {capabilities}.",
    guidance: "Es información, no una nota. Una estrategia puede cumplir toda la lista de la UIT y dejar estas abiertas.",
  },
  fr: {
    title: "La couverture de la réponse nationale modèle se voit",
    message: "Aucun objectif ni action ne répond à {count} des 21 capacités de la réponse nationale modèle : {capabilities}.",
    guidance: "Pour information, sans notation. Une stratégie peut suivre toute la liste de l’UIT et laisser celles-ci ouvertes.",
  },
  ru: {
    title: "Видно, что охвачено из Модели национального реагирования",
    message: "Возможности Модели национального реагирования, которых не касается ни одна цель или мера: {count} из 21 ({capabilities}).",
    guidance: "Это сведения, а не оценка. Стратегия может выполнить весь перечень МСЭ и оставить их открытыми.",
  },
  zh: {
    title: "可见对《国家应对模式》的覆盖",
    message: "没有目标或行动涉及《国家应对模式》21 项能力中的 {count} 项：{capabilities}。",
    guidance: "仅供参考，不是评分。战略可满足国际电联清单全部内容，而这些仍未覆盖。",
  },
};
