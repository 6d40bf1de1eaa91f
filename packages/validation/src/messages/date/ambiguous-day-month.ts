import type { RuleTexts } from "../../rule.js";

/** Texts of `date/ambiguous-day-month`. */
export const texts: RuleTexts = {
  ar: {
    title: "للتاريخ قراءة واحدة",
    message: "يمكن أن يكون التاريخ {first} أو {second}.",
    guidance: "اكتب المقصود منهما. قد تبيّن تواريخ أخرى في المصدر نفسه هل يأتي اليوم أولاً.",
  },
  en: {
    title: "A date has one reading",
    message: "The date can be {first} or {second}.",
    guidance: "Write the one that is meant. Other dates of the same source may show whether the day comes first.",
  },
  es: {
    title: "Una fecha tiene una sola lectura",
    message: "La fecha puede ser {first} o {second}.",
    guidance: "Escriba la que corresponde. Otras fechas de la misma fuente pueden mostrar si el día va primero.",
  },
  fr: {
    title: "Une date n’a qu’une lecture",
    message: "La date peut être {first} ou {second}.",
    guidance: "Écrivez celle qui est voulue. D’autres dates de la même source peuvent montrer si le jour vient en premier.",
  },
  ru: {
    title: "Дата читается одним способом",
    message: "Дата может быть {first} или {second}.",
    guidance: "Напишите ту, что имеется в виду. Другие даты того же источника могут показать, стоит ли день первым.",
  },
  zh: {
    title: "日期只有一种读法",
    message: "该日期可读作 {first} 或 {second}。",
    guidance: "请写明所指日期。同一来源的其他日期或可表明日是否在前。",
  },
};
