import type { RuleTexts } from "../../rule.js";

/** Texts of `date/in-future`. */
export const texts: RuleTexts = {
  ar: {
    title: "ما حدث مؤرخ قبل يوم التحقق",
    message: "التاريخ ({date}) يقع بعد يوم التحقق ({on}).",
    guidance: "تحقق من التاريخ؛ فقد تكون أرقامه مقلوبة.",
  },
  en: {
    title: "What has happened is dated before the day of the check",
    message: "The date ({date}) lies after the day of the check ({on}).",
    guidance: "Check the date; digits may be swapped.",
  },
  es: {
    title: "Lo ocurrido lleva fecha anterior al día de la comprobación",
    message: "La fecha ({date}) es posterior al día de la comprobación ({on}).",
    guidance: "Compruebe la fecha; puede que haya cifras intercambiadas.",
  },
  fr: {
    title: "Ce qui a eu lieu est daté avant le jour du contrôle",
    message: "La date ({date}) est postérieure au jour du contrôle ({on}).",
    guidance: "Vérifiez la date ; des chiffres ont pu être intervertis.",
  },
  ru: {
    title: "Случившееся датировано раньше дня проверки",
    message: "Дата ({date}) позже дня проверки ({on}).",
    guidance: "Проверьте дату: цифры могли быть переставлены.",
  },
  zh: {
    title: "已发生之事的日期早于检查日",
    message: "日期（{date}）晚于检查日（{on}）。",
    guidance: "请核对日期，数字可能写颠倒。",
  },
};
