import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/lead-missing`. */
export const texts: RuleTexts = {
  ar: {
    title: "تسمّي الاستراتيجية الجهة التي تقودها",
    message: "لم تُذكر جهة قيادة ({member}).",
    guidance: "اذكر الوزارة أو الهيئة المسؤولة عن الاستراتيجية، أو سبب عدم معرفتها.",
  },
  en: {
    title: "A strategy names the body that leads it",
    message: "No leading body is named ({member}).",
    guidance: "Name the ministry or agency that answers for the strategy, or give the reason why it is not known.",
  },
  es: {
    title: "Una estrategia nombra al organismo que la dirige",
    message: "No se nombra ningún organismo responsable ({member}).",
    guidance: "Nombre el ministerio u organismo que responde de la estrategia, o dé la razón por la que no se conoce.",
  },
  fr: {
    title: "Une stratégie nomme l’organisme qui la pilote",
    message: "Aucun organisme chef de file n’est nommé ({member}).",
    guidance: "Nommez le ministère ou l’agence qui répond de la stratégie, ou donnez la raison pour laquelle on l’ignore.",
  },
  ru: {
    title: "Стратегия называет ведущий орган",
    message: "Ведущий орган не назван ({member}).",
    guidance: "Назовите министерство или ведомство, которое отвечает за стратегию, либо укажите, почему оно не известно.",
  },
  zh: {
    title: "战略写明牵头机构",
    message: "未写明牵头机构（{member}）。",
    guidance: "请写明负责该战略的部委或机构，或说明未知的原因。",
  },
};
