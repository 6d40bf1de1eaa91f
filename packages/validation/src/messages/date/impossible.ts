import type { RuleTexts } from "../../rule.js";

/** Texts of `date/impossible`. */
export const texts: RuleTexts = {
  ar: {
    title: "التاريخ موجود في التقويم",
    message: "لا يوجد هذا اليوم أو الشهر في التقويم.",
    guidance: "تحقق من التاريخ؛ فقد تكون أرقامه مقلوبة.",
  },
  en: {
    title: "A date exists in the calendar",
    message: "The calendar has no such day or month.",
    guidance: "Check the date; digits may be swapped.",
  },
  es: {
    title: "Una fecha existe en el calendario",
    message: "El calendario no tiene ese día o mes.",
    guidance: "Compruebe la fecha; puede que haya cifras intercambiadas.",
  },
  fr: {
    title: "Une date existe au calendrier",
    message: "Le calendrier n’a pas ce jour ou ce mois.",
    guidance: "Vérifiez la date ; des chiffres ont pu être intervertis.",
  },
  ru: {
    title: "Дата есть в календаре",
    message: "Такого дня или месяца в календаре нет.",
    guidance: "Проверьте дату: цифры могли быть переставлены.",
  },
  zh: {
    title: "日期在日历中存在",
    message: "日历中没有这一天或这一月。",
    guidance: "请核对日期，数字可能写颠倒。",
  },
};
