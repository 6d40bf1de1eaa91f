import type { RuleTexts } from "../../rule.js";

/** Texts of `date/weekday-differs`. */
export const texts: RuleTexts = {
  ar: {
    title: "يوم الأسبوع يوافق التاريخ",
    message: "يوم الأسبوع المذكور بجانب التاريخ ليس يوم {date}.",
    guidance: "تحقق من كليهما في المصدر وصحّح الخطأ منهما.",
  },
  en: {
    title: "A day of the week goes with its date",
    message: "The day of the week beside the date is not that of {date}.",
    guidance: "Check both with the source and mend the wrong one.",
  },
  es: {
    title: "El día de la semana corresponde a la fecha",
    message: "El día de la semana que acompaña a la fecha no es el del {date}.",
    guidance: "Compruebe ambos en la fuente y corrija el que esté mal.",
  },
  fr: {
    title: "Le jour de la semaine correspond à la date",
    message: "Le jour de la semaine indiqué à côté de la date n’est pas celui du {date}.",
    guidance: "Vérifiez les deux à la source et corrigez celui qui est faux.",
  },
  ru: {
    title: "День недели соответствует дате",
    message: "День недели рядом с датой не соответствует {date}.",
    guidance: "Сверьте оба с источником и исправьте неверное.",
  },
  zh: {
    title: "星期与日期相符",
    message: "日期旁所写的星期与 {date} 不符。",
    guidance: "请对照来源核对两者，并更正有误的一项。",
  },
};
