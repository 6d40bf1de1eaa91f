import type { RuleTexts } from "../../rule.js";

/** Texts of `date/no-such-day`. */
export const texts: RuleTexts = {
  ar: {
    title: "الأيام المذكورة في النص موجودة",
    message: "يذكر النص يوماً لا وجود له في التقويم.",
    guidance: "تحقق من اليوم والشهر في المصدر؛ فقد تكون الأرقام مقلوبة أو يكون الشهر أقصر.",
  },
  en: {
    title: "Days named in a text exist",
    message: "The text names a day that the calendar does not have.",
    guidance: "Check the day and the month with the source; digits may be swapped, or the month has fewer days.",
  },
  es: {
    title: "Los días nombrados en un texto existen",
    message: "El texto nombra un día que el calendario no tiene.",
    guidance: "Compruebe el día y el mes en la fuente; puede que haya cifras intercambiadas o que el mes tenga menos días.",
  },
  fr: {
    title: "Les jours nommés dans un texte existent",
    message: "Le texte nomme un jour que le calendrier n’a pas.",
    guidance: "Vérifiez le jour et le mois à la source ; des chiffres ont pu être intervertis, ou le mois a moins de jours.",
  },
  ru: {
    title: "Дни, названные в тексте, существуют",
    message: "В тексте назван день, которого нет в календаре.",
    guidance: "Сверьте день и месяц с источником: цифры могли быть переставлены, или в месяце меньше дней.",
  },
  zh: {
    title: "文中所述日期存在",
    message: "文中提到日历中没有的日期。",
    guidance: "请对照来源核对日和月；数字可能写颠倒，或该月天数较少。",
  },
};
