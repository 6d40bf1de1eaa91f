import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/status-against-period`. */
export const texts: RuleTexts = {
  ar: {
    title: "تتفق الحالة مع الفترة في يوم التحقق",
    message: "لا تتفق الحالة {status} مع فترة الاستراتيجية في {on}.",
    guidance: "صحّح الحالة أو الفترة. سريان الاستراتيجية يُستدل عليه من تواريخها.",
  },
  en: {
    title: "The status fits the period on the day of the check",
    message: "The status {status} does not fit the period of the strategy on {on}.",
    guidance: "Correct the status or the period. Whether a strategy is in force follows from its dates.",
  },
  es: {
    title: "El estado concuerda con el período el día de la comprobación",
    message: "El estado {status} no concuerda con el período de la estrategia a {on}.",
    guidance: "Corrija el estado o el período. Que una estrategia esté en vigor se deduce de sus fechas.",
  },
  fr: {
    title: "Le statut concorde avec la période au jour du contrôle",
    message: "Le statut {status} ne concorde pas avec la période de la stratégie au {on}.",
    guidance: "Corrigez le statut ou la période. Les dates décident si une stratégie est en vigueur.",
  },
  ru: {
    title: "Статус соответствует периоду на день проверки",
    message: "Статус {status} не соответствует периоду стратегии на {on}.",
    guidance: "Исправьте статус или период. Действует ли стратегия, следует из её дат.",
  },
  zh: {
    title: "状态与检查当日的时段相符",
    message: "状态 {status} 与战略时段在 {on} 不符。",
    guidance: "请更正状态或时段。战略是否有效由其日期决定。",
  },
};
