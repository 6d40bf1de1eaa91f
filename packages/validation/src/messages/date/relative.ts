import type { RuleTexts } from "../../rule.js";

/** Texts of `date/relative`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا يتوقف التاريخ على يوم كتابته",
    message: "يتوقف التاريخ على اليوم الذي كُتب فيه.",
    guidance: "اكتب التاريخ المقصود. لا يوضع تاريخ اليوم مكانه أبداً.",
  },
  en: {
    title: "A date does not depend on the day of writing",
    message: "The date depends on the day on which it was written.",
    guidance: "Write the date that is meant. Today's date is never put in its place.",
  },
  es: {
    title: "Una fecha no depende del día en que se escribe",
    message: "La fecha depende del día en que se escribió.",
    guidance: "Escriba la fecha que corresponde. Nunca se pone la fecha de hoy en su lugar.",
  },
  fr: {
    title: "Une date ne dépend pas du jour où elle est écrite",
    message: "La date dépend du jour où elle a été écrite.",
    guidance: "Écrivez la date voulue. La date du jour n’est jamais mise à sa place.",
  },
  ru: {
    title: "Дата не зависит от дня написания",
    message: "Дата зависит от дня, когда она написана.",
    guidance: "Напишите дату, которая имеется в виду. Сегодняшняя дата на её место никогда не ставится.",
  },
  zh: {
    title: "日期不取决于写作之日",
    message: "该日期取决于写作当天。",
    guidance: "请写明所指日期。绝不以今天的日期代替。",
  },
};
