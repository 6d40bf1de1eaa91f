import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/approved-without-act`. */
export const texts: RuleTexts = {
  ar: {
    title: "تذكر الاستراتيجية المعتمدة صك اعتمادها أو تاريخه",
    message: "ذُكرت الاستراتيجية على أنها معتمدة من دون ذكر صك الاعتماد أو تاريخه.",
    guidance: "أضف adoption مع رقم القرار أو تاريخه، أو سبب عدم معرفته. الإعلان أو الإطلاق ليس اعتماداً.",
  },
  en: {
    title: "An approved strategy names the act or date of its adoption",
    message: "The strategy is told as adopted, but neither the act nor the date of adoption is given.",
    guidance: "Add adoption with the decision's number or its date, or the reason why it is not known. An announcement or a launch is not an adoption.",
  },
  es: {
    title: "Una estrategia aprobada nombra el acto o la fecha de su adopción",
    message: "La estrategia figura como adoptada, pero no se da ni el acto ni la fecha de adopción.",
    guidance: "Añada adoption con el número o la fecha de la decisión, o la razón por la que no se conoce. Un anuncio o un lanzamiento no es una adopción.",
  },
  fr: {
    title: "Une stratégie approuvée nomme l’acte ou la date de son adoption",
    message: "La stratégie est dite adoptée, mais ni l’acte ni la date d’adoption ne sont donnés.",
    guidance:
      "Ajoutez adoption avec le numéro ou la date de la décision, ou la raison pour laquelle on l’ignore. Une annonce ou un lancement n’est pas une adoption.",
  },
  ru: {
    title: "Утверждённая стратегия называет акт или дату утверждения",
    message: "Стратегия названа принятой, но ни акт, ни дата принятия не указаны.",
    guidance: "Добавьте adoption с номером или датой решения либо причину, почему они не известны. Объявление или представление — ещё не принятие.",
  },
  zh: {
    title: "已批准的战略写明通过的文件或日期",
    message: "战略标为已通过，但既无通过文件，也无通过日期。",
    guidance: "请添加 adoption，写明决定的编号或日期，或说明未知的原因。宣布或发布不等于通过。",
  },
};
