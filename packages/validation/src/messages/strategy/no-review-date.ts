import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/no-review-date`. */
export const texts: RuleTexts = {
  ar: {
    title: "تبيّن الاستراتيجية موعد مراجعتها",
    message: "لم يُذكر موعد للمراجعة ({member}).",
    guidance: "أضف الموعد الذي ستُراجَع فيه الاستراتيجية؛ فالحياة على الإنترنت تتغير أسرع من الخطط.",
  },
  en: {
    title: "A strategy says when it will be reviewed",
    message: "No date of review is given ({member}).",
    guidance: "Add the date at which the strategy will be looked at again; life online changes faster than plans.",
  },
  es: {
    title: "Una estrategia dice cuándo se revisará",
    message: "No se da ninguna fecha de revisión ({member}).",
    guidance: "Añada la fecha en que se revisará la estrategia; la vida en línea cambia más deprisa que los planes.",
  },
  fr: {
    title: "Une stratégie dit quand elle sera réexaminée",
    message: "Aucune date de réexamen n’est donnée ({member}).",
    guidance: "Ajoutez la date à laquelle la stratégie sera réexaminée ; la vie en ligne change plus vite que les plans.",
  },
  ru: {
    title: "Стратегия говорит, когда её пересмотрят",
    message: "Дата пересмотра не указана ({member}).",
    guidance: "Добавьте дату, когда стратегию рассмотрят заново: жизнь в сети меняется быстрее планов.",
  },
  zh: {
    title: "战略写明何时审查",
    message: "未给出审查日期（{member}）。",
    guidance: "请补充重新审视战略的日期；网上生活的变化快于规划。",
  },
};
